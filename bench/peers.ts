import {accessSync, constants, writeFileSync} from 'node:fs'
import {delimiter, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {bundle} from './bundle.ts'
import {compare, print, ratio} from './compare.ts'
import type {Pair} from './compare.ts'
import {describe, hosts, linkArguments} from './links.ts'
import {paperList} from './list.ts'
import type {Command} from './measure.ts'
import {cli} from './product.ts'
import {openWebsite} from './website.ts'

interface Peer {
  readonly does: 'lint' | 'links'
  readonly args: (file: string) => readonly string[]
}

const peers: Readonly<Record<string, Peer>> = {
  'awesome-lint': {does: 'lint', args: (file) => [file]},
  'markdown-link-check': {does: 'links', args: (file) => ['-q', file]},
  linkinator: {does: 'links', args: (file) => [file, '--markdown', '--format', 'json']},
  lychee: {does: 'links', args: (file) => ['--no-progress', '--max-concurrency', '100', file]},
}

/** The other tools that can be measured. */
export const peerNames: readonly string[] = Object.keys(peers)

/** Ours against other tools that are installed here; one that is not is skipped with a line. */
export async function benchPeers(folder: string, names: readonly string[]): Promise<void> {
  print('Ours / peer', 'wall time', 'processor time', 'peak memory')
  for (const name of names) {
    const peer = peers[name]
    const file = programOf(name)
    if (!peer || file === undefined) {
      print(name, 'skipped: it is neither in node_modules nor on the PATH')
      continue
    }
    const command = (list: string): Command => ({
      file,
      args: peer.args(list),
      cwd: folder,
      fine: [0, 1, 2],
    })
    await (peer.does === 'lint' ? lintPeer : linkPeer)(name, command, folder)
  }
}

type CommandOn = (list: string) => Command

async function lintPeer(name: string, command: CommandOn, folder: string): Promise<void> {
  for (const bytes of [20_000, 200_000, 1_000_000]) {
    const list = `peer-${bytes}.md`
    writeFileSync(join(folder, list), paperList({bytes}).text)
    const ours = cli([list, '--format', 'json', '--no-progress'], folder)
    await show(`${name}, ${bytes / 1000} KB`, {ours, other: command(list)}, folder)
  }
}

async function linkPeer(name: string, command: CommandOn, folder: string): Promise<void> {
  // Other tools cannot be told where to connect, so that each host is a loopback address of its own;
  // elsewhere than on Linux there is but one.
  const addresses = Array.from({length: process.platform === 'linux' ? hosts : 1}, (_, index) =>
    index === 0 ? '127.0.0.1' : `127.0.1.${index}`,
  )
  const website = await openWebsite(await bundle('server', folder), 80, addresses)
  const list = 'peer-links.md'
  const urlOf = (index: number) =>
    `http://${addresses[index % addresses.length] ?? ''}:${website.port}/papers/${index}`
  writeFileSync(join(folder, list), paperList({links: 1000}, urlOf).text)

  const notes = new Map<keyof Pair, string>()
  const pair = {ours: cli(linkArguments(list), folder), other: command(list)}
  await show(`${name}, 1000 links`, pair, folder, async (who) => {
    notes.set(who, describe(await website.traffic()))
  }).finally(() => website.close())
  print('  ours', notes.get('ours') ?? '')
  print('  peer', notes.get('other') ?? '')
}

async function show(
  title: string,
  pair: Pair,
  folder: string,
  afterEach?: (who: keyof Pair) => Promise<void>,
): Promise<void> {
  const result = await compare(pair, 3, folder, afterEach)
  print(title, ratio(result, 'wallMs'), ratio(result, 'cpuMs'), ratio(result, 'peakMb'))
}

function programOf(name: string): string | undefined {
  const own = fileURLToPath(new URL('../node_modules/.bin', import.meta.url))
  const folders = [own, ...(process.env['PATH'] ?? '').split(delimiter)]
  return folders.map((folder) => join(folder, name)).find(isProgram)
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
