import Bottleneck from 'bottleneck/light.js'

/** Writes one after the other. */
interface Pace {
  readonly write: Bottleneck.Group
  readonly notifications: Bottleneck.Group
}

/**
 * How fast a host is written to, where that is not as github.com asks: there octokit's own pace holds, a
 * second between writes and three where people are notified. A server of GitHub Enterprise sets no limit
 * by default; where its owner sets one, its answers say how long to wait.
 *
 * @see https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api
 * @see https://docs.github.com/enterprise-server/rest/using-the-rest-api/rate-limits-for-the-rest-api
 */
export function paceOf(apiUrl: string): Pace | undefined {
  const {hostname} = new URL(apiUrl)
  if (/(?:^|\.)(?:github\.com|ghe\.com)$/.test(hostname)) return undefined
  const group = () => new Bottleneck.Group({maxConcurrent: 1})
  return {write: group(), notifications: group()}
}
