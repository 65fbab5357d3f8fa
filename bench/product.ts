import {existsSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {Command} from './measure.ts'

const file = fileURLToPath(new URL('../dist/cli.js', import.meta.url))

/** Whether the product has been built. */
export function isBuilt(): boolean {
  return existsSync(file)
}

/** Our command line, as its users start it; findings are no failure here. */
export function cli(args: readonly string[], cwd: string): Command {
  return {file: process.execPath, args: [file, ...args], cwd, fine: [0, 1]}
}
