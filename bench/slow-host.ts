import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'
import {print} from './compare.ts'
import {aliveIn, describe, hosts, linkArguments} from './links.ts'
import {paperList} from './list.ts'
import {measure} from './measure.ts'
import {cli} from './product.ts'
import type {Traffic} from './server.ts'
import {leastMs, slowHost} from './slowness.ts'
import type {Slowness} from './slowness.ts'
import {openWebsite} from './website.ts'

/** Of so many links, one stands on the slow host. */
const every = 10

/** One slow host among 49 others: what it takes of the time that it must take, and whether the others wait for it. */
export async function benchSlowHost(folder: string, count: number): Promise<void> {
  const server = await bundle('server', folder)
  const slowLinks = count / every
  const without = await check(server, 'none', count - slowLinks, otherUrl, folder)
  print(`${count} links, 1 slow host of ${hosts}`, 'slow host / its least', 'others / without it')

  for (const slowness of ['one at a time', 'a limit for 10 s'] as const) {
    const seen = await check(server, slowness, count, mixedUrl, folder)
    print(
      slowness,
      quotient(seen.traffic.slowMs, leastMs(slowness, slowLinks)),
      quotient(seen.traffic.othersMs, without.traffic.othersMs),
    )
    print('  with', noteOf(seen), `${seen.traffic.refused} refused`)
    print('  without', noteOf(without))
  }
}

interface Seen {
  readonly alive: number
  readonly traffic: Traffic
}

async function check(
  server: string,
  slowness: Slowness,
  links: number,
  urlOf: (index: number) => string,
  folder: string,
): Promise<Seen> {
  const file = join(folder, `slow-host-${links}.md`)
  writeFileSync(file, paperList({links}, urlOf).text)
  const website = await openWebsite(server, {latency: 80, slowness})
  try {
    const connect = ['--connect-to', `::127.0.0.1:${website.port}`]
    await measure(cli([...linkArguments(file), ...connect], folder), folder)
    return {alive: aliveIn(folder), traffic: await website.traffic()}
  } finally {
    website.close()
  }
}

function mixedUrl(index: number): string {
  if (index % every === 0) return `http://${slowHost}/papers/${index}`
  return otherUrl(index - Math.ceil(index / every))
}

function otherUrl(index: number): string {
  return `http://host-${1 + (index % (hosts - 1))}.test/papers/${index}`
}

function noteOf({alive, traffic}: Seen): string {
  return `${alive} alive, ${describe(traffic)}`
}

function quotient(ms: number, ofMs: number): string {
  return `${(ms / 1000).toFixed(2)} / ${(ofMs / 1000).toFixed(2)} s = ${(ms / ofMs).toFixed(2)}`
}
