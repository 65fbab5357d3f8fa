import {statSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {bundle} from './bundle.ts'
import {compare, print, ratio} from './compare.ts'
import {paperList} from './list.ts'
import {cli} from './product.ts'

const sizes = [
  {bytes: 20_000, rounds: 9},
  {bytes: 200_000, rounds: 7},
  {bytes: 1_000_000, rounds: 5},
  {bytes: 5_000_000, rounds: 3},
] as const

/** How a run starts: with the code that an earlier one has compiled, or as the first one. */
const starts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '': {},
  ', first run': {NODE_DISABLE_COMPILE_CACHE: '1'},
}

/** Up to how many bytes it is told what the first run costs; for longer lists that is little. */
const longestFirst = 200_000

/** Linting against parsing alone, on lists of four sizes. */
export async function benchLint(folder: string): Promise<void> {
  const bare = await bundle('bare-parse', folder)
  print('Lint / bare parse', 'processor time', 'peak memory')

  for (const {bytes, rounds} of sizes) {
    const file = join(folder, `${bytes}.md`)
    const {text, entries} = paperList({bytes})
    writeFileSync(file, text)
    const pair = {
      ours: cli([file, '--format', 'json', '--no-progress'], folder),
      other: {file: process.execPath, args: [bare, file], cwd: folder, fine: [0]},
    }
    const size = `${(statSync(file).size / 1000).toFixed(0)} KB, ${entries} entries`
    for (const [start, env] of Object.entries(starts)) {
      if (start !== '' && bytes > longestFirst) continue
      const ours = {...pair.ours, env}
      const result = await compare({...pair, ours}, rounds, folder)
      print(`${size}${start}`, ratio(result, 'cpuMs'), ratio(result, 'peakMb'))
    }
  }
}
