import {lintText} from '../src/lint.ts'
import {resolveSettings} from '../src/config/settings.ts'
import {reporters} from '../src/report/index.ts'
import {name, version} from '../src/project.ts'
import {fileOf, summarize} from '../src/summary.ts'
import {readFile} from 'node:fs/promises'

/** The report on a small list, as the terminal shows it. */
export async function sampleReport(): Promise<string> {
  const linted = lintText(
    'README.md',
    await readFile('fixtures/sample.md', 'utf8'),
    resolveSettings(),
  )
  const {findings, list} = linted
  return reporters.pretty(
    {
      tool: {name, version},
      files: [fileOf(list)],
      findings,
      links: [],
      linksChecked: false,
      summary: summarize([linted], findings, [], 0, 0),
      hints: [],
    },
    {color: false, verbose: false, quiet: false, maxAnnotations: 10, fileUrl: undefined},
  )
}
