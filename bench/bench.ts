import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {benchLinks} from './links.ts'
import {benchLint} from './lint.ts'
import {benchScale} from './scale.ts'
import {benchPeers} from './peers.ts'
import {isBuilt} from './product.ts'
import {benchSlowHost} from './slow-host.ts'
import {linkCheckers, toolNames} from './tools.ts'

const parts = ['lint', 'links', 'scale', 'slow-host', 'peers']
const usage = `usage: npm run bench -- [--full] [--only ${parts.join('|')}] [${toolNames.join('|')}]...`

const fullSizes = [
  {links: 1000, rounds: 3},
  {links: 10_000, rounds: 1},
]

try {
  await bench()
} catch (error) {
  console.error(`bench: ${error instanceof Error ? error.message : String(error)}`)
  process.exitCode = 2
}

async function bench(): Promise<void> {
  const {full, only, names} = readArguments()
  if (!isBuilt()) throw new Error('dist/cli.js is missing; run `npm run build` first')

  const folder = mkdtempSync(join(tmpdir(), 'bench-'))
  const wants = (part: string) => only === undefined || only === part
  try {
    if (wants('lint')) await benchLint(folder)
    if (wants('links')) await benchLinks(folder, full ? [1000, 10_000] : [1000])
    if (full ? wants('scale') : only === 'scale') await benchScale(folder, 100_000)
    if (wants('slow-host')) await benchSlowHost(folder, 10_000)
    if (wants('peers'))
      await benchPeers(folder, names, full ? fullSizes : [{links: 1000, rounds: 1}])
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function readArguments(): {full: boolean; only: string | undefined; names: readonly string[]} {
  const {values, positionals} = parseArgs({
    options: {full: {type: 'boolean', default: false}, only: {type: 'string'}},
    allowPositionals: true,
  })
  const stranger = positionals.find((name) => !toolNames.includes(name))
  if (stranger !== undefined) throw new Error(`Unexpected peer \`${stranger}\`; ${usage}`)
  const {only} = values
  if (only !== undefined && !parts.includes(only)) {
    throw new Error(`Unexpected part \`${only}\`; ${usage}`)
  }
  return {full: values.full, only, names: positionals.length > 0 ? positionals : linkCheckers}
}
