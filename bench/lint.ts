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
    const result = await compare(pair, rounds, folder)
    const size = `${(statSync(file).size / 1000).toFixed(0)} KB, ${entries} entries`
    print(size, ratio(result, 'cpuMs'), ratio(result, 'peakMb'))
  }
}
