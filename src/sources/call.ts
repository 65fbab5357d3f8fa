import type {Outcome} from '../verdict/exchange.ts'
import type {Ports} from './source.ts'

/** Gets a document from an API whose host the source has chosen. */
export function get(url: string, {api, signal}: Ports): Promise<Outcome> {
  return api({url, method: 'GET', headers: {}, chosenBy: 'operator', signal})
}

/** Posts a value as JSON to an API whose host the source has chosen. */
export function postJson(url: string, value: unknown, {api, signal}: Ports): Promise<Outcome> {
  const headers = {'content-type': 'application/json'}
  return api({
    url,
    method: 'POST',
    headers,
    body: JSON.stringify(value),
    chosenBy: 'operator',
    signal,
  })
}
