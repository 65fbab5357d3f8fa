import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'
import {compare, print, ratio} from './compare.ts'
import type {Comparison, Pair} from './compare.ts'
import {describe, hosts, linkArguments} from './links.ts'
import {paperList} from './list.ts'
import type {Command} from './measure.ts'
import {cli} from './product.ts'
import {installTools, tools} from './tools.ts'
import type {Tool} from './tools.ts'
import {openWebsite} from './website.ts'

/** How many links a list has, and how often each tool checks them. */
export interface Size {
  readonly links: number
  readonly rounds: number
}

type CommandOn = (list: string) => Command

/** Ours against other tools on the same list; one that cannot be had, or fails, is named with a line. */
export async function benchPeers(
  folder: string,
  names: readonly string[],
  sizes: readonly Size[],
): Promise<void> {
  print('Ours / peer', 'wall time', 'processor time', 'peak memory')
  const files = await installTools(names, folder)
  for (const name of names) {
    const tool = tools[name]
    const file = files.get(name)
    if (!tool || file === undefined) {
      print(name, 'not measured: it is not there')
      continue
    }
    await measurePeer(name, tool, file, sizes, folder).catch((error: unknown) => {
      print(name, `not measured: ${error instanceof Error ? error.message : String(error)}`)
    })
  }
}

async function measurePeer(
  name: string,
  tool: Tool,
  file: string,
  sizes: readonly Size[],
  folder: string,
): Promise<void> {
  const command = (list: string): Command => ({
    file,
    args: tool.args(list),
    cwd: folder,
    fine: [0, 1, 2],
  })
  if (tool.does === 'lint') await lintPeer(name, command, folder)
  else {
    for (const size of sizes) {
      await linkPeer(name, command, size, folder, 100)
      if (tool.heedsNoLimit) await linkPeer(name, command, size, folder, 250)
    }
  }
}

async function lintPeer(name: string, command: CommandOn, folder: string): Promise<void> {
  for (const bytes of [20_000, 200_000, 1_000_000]) {
    const list = `peer-${bytes}.md`
    writeFileSync(join(folder, list), paperList({bytes}).text)
    const ours = cli([list, '--format', 'json', '--no-progress'], folder)
    const result = await compare({ours, other: command(list)}, 3, folder)
    show(`${name}, ${bytes / 1000} KB`, result)
  }
}

async function linkPeer(
  name: string,
  command: CommandOn,
  {links, rounds}: Size,
  folder: string,
  atOnce: number,
): Promise<void> {
  // Other tools cannot be told where to connect, so that each host is a loopback address of its own;
  // elsewhere than on Linux there is but one.
  const addresses = Array.from({length: process.platform === 'linux' ? hosts : 1}, (_, index) =>
    index === 0 ? '127.0.0.1' : `127.0.1.${index}`,
  )
  const website = await openWebsite(await bundle('server', folder), {latency: 80, addresses})
  const list = `peer-${links}-links.md`
  const urlOf = (index: number) =>
    `http://${addresses[index % addresses.length] ?? ''}:${website.port}/papers/${index}`
  writeFileSync(join(folder, list), paperList({links}, urlOf).text)

  const notes = new Map<keyof Pair, string>()
  const pair = {ours: cli(linkArguments(list, atOnce), folder), other: command(list)}
  const result = await compare(pair, rounds, folder, async (who) => {
    const traffic = await website.traffic()
    if (traffic.requests === 0) throw new Error('it asked for nothing')
    notes.set(who, describe(traffic))
  }).finally(() => website.close())
  show(`${name}, ${links} links${atOnce === 100 ? '' : `, ours ${atOnce}`}`, result)
  print('  ours', notes.get('ours') ?? '')
  print('  peer', notes.get('other') ?? '')
}

function show(title: string, result: Comparison): void {
  print(title, ratio(result, 'wallMs'), ratio(result, 'cpuMs'), ratio(result, 'peakMb'))
}
