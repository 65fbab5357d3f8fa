import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'
import {print} from './compare.ts'
import {linkArguments} from './links.ts'
import {paperList} from './list.ts'
import {measure, type Command} from './measure.ts'
import {cli} from './product.ts'
import {openWebsite} from './website.ts'

const hosts = 500

/** Peak memory with very many links: of the engine alone, and of the command line beside a bare parse. */
export async function benchScale(folder: string, count: number): Promise<void> {
  const programs = {
    server: await bundle('server', folder),
    engine: await bundle('engine', folder),
    parse: await bundle('bare-parse', folder),
  }
  const file = join(folder, `links-${count}.md`)
  writeFileSync(file, paperList({links: count}, urlOf).text)
  const website = await openWebsite(programs.server, {latency: 0})
  const port = String(website.port)
  const connect = ['--connect-to', `::127.0.0.1:${port}`]
  const cache = ['--cache', 'cache.json']
  const node = (...args: string[]): Command => ({
    file: process.execPath,
    args,
    cwd: folder,
    fine: [0],
  })

  print(`${count} links on ${hosts} hosts`, 'peak memory', 'wall time', '')
  try {
    await tell('the engine alone', node(programs.engine, String(count), String(hosts), port))
    await tell('a bare parse', node(programs.parse, file))
    await tell('linted only', cli([file, '--no-config', '--format', 'json'], folder))
    await tell('the command line', cli([...linkArguments(file), ...connect], folder))
    await tell('  filling a cache', cli([...linkArguments(file), ...connect, ...cache], folder))
    await tell('  by that cache', cli([...linkArguments(file), ...connect, ...cache], folder))
  } finally {
    website.close()
  }

  async function tell(what: string, command: Command): Promise<void> {
    const {peakMb, wallMs} = await measure(command, folder)
    const said = readFileSync(join(folder, 'stdout'), 'utf8').slice(-20_000)
    const alive = /"alive": (\d+)/.exec(said)?.[1] ?? (/^\d+\n$/.exec(said)?.[0] ?? '').trim()
    const note =
      alive === '' ? '' : `${alive} alive, ${(await website.traffic()).requests} requests`
    print(what, `${Math.round(peakMb ?? NaN)} MB`, `${(wallMs / 1000).toFixed(1)} s`, note)
  }
}

function urlOf(index: number): string {
  return `http://host-${1 + (index % hosts)}.test/papers/${index}`
}
