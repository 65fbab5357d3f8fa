import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'
import {compare, print, ratio} from './compare.ts'
import type {Pair} from './compare.ts'
import {paperList} from './list.ts'
import {cli} from './product.ts'
import type {Traffic} from './server.ts'
import {openWebsite} from './website.ts'

/** How many host names the links of one list stand on. */
export const hosts = 50

/** Checking links against parsing and a bare loop over the same client, on 50 host names. */
export async function benchLinks(folder: string, counts: readonly number[]): Promise<void> {
  const server = await bundle('server', folder)
  const bare = await bundle('bare-links', folder)
  print('Links / bare loop', 'wall time', 'processor time', 'peak memory')

  for (const count of counts) {
    const file = join(folder, `links-${count}.md`)
    writeFileSync(file, paperList({links: count}, urlOf).text)
    for (const latency of [0, 80]) await round(file, count, latency, {server, bare}, folder)
  }
}

/** The arguments with which the product checks the links of a file on the loopback web server. */
export function linkArguments(file: string, atOnce = 100): readonly string[] {
  const output = ['--format', 'json', '--no-progress', '--no-config']
  return [file, '--links', '--allow-private', '--concurrency', String(atOnce), ...output]
}

/** How many addresses the product, whose report is in the folder, found alive. */
export function aliveIn(folder: string): number {
  const report = JSON.parse(readFileSync(join(folder, 'stdout'), 'utf8')) as {
    summary: {links: {alive: number}}
  }
  return report.summary.links.alive
}

/** What the web server saw, in words. */
export function describe({requests, inFlight, inFlightOfHost, connections}: Traffic): string {
  return `${requests} requests, at once ${inFlight} (${inFlightOfHost} on one host), ${connections} connections`
}

async function round(
  file: string,
  count: number,
  latency: number,
  programs: {readonly server: string; readonly bare: string},
  folder: string,
): Promise<void> {
  const website = await openWebsite(programs.server, {latency})
  const port = String(website.port)
  const pair: Pair = {
    ours: cli([...linkArguments(file), '--connect-to', `::127.0.0.1:${port}`], folder),
    other: {file: process.execPath, args: [programs.bare, file, port], cwd: folder, fine: [0]},
  }
  const notes = new Map<keyof Pair, string>()
  const result = await compare(pair, count > 1000 ? 3 : 5, folder, async (who) => {
    const alive = who === 'ours' ? aliveIn(folder) : Number(readFileSync(join(folder, 'stdout')))
    notes.set(who, `${alive} alive, ${describe(await website.traffic())}`)
  }).finally(() => website.close())

  const [wall, cpu, peak] = [
    ratio(result, 'wallMs'),
    ratio(result, 'cpuMs'),
    ratio(result, 'peakMb'),
  ]
  print(`${count} links, ${latency} ms`, wall, cpu, peak)
  print('  ours', notes.get('ours') ?? '')
  print('  bare', notes.get('other') ?? '')
}

function urlOf(index: number): string {
  return `http://host-${1 + (index % hosts)}.test/papers/${index}`
}
