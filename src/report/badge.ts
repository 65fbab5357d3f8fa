import {plural} from './plural.ts'
import type {Reporter} from './reporter.ts'

/** For a badge: what https://shields.io/badges/endpoint-badge reads. */
export const badge: Reporter = (run) => {
  const {dead} = run.summary.links
  const {error} = run.summary.findings
  const [message, color] = run.linksChecked
    ? dead > 0
      ? [`${dead} dead`, 'red']
      : ['all alive', 'brightgreen']
    : error > 0
      ? [plural(error, 'error'), 'red']
      : ['no errors', 'brightgreen']
  const label = run.linksChecked ? 'links' : 'list'
  return `${JSON.stringify({schemaVersion: 1, label, message, color})}\n`
}
