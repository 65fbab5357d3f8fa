import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {rolldown} from 'rolldown'

const programs = {
  'bare-parse': new URL('./bare-parse.ts', import.meta.url),
  'bare-links': new URL('./bare-links.ts', import.meta.url),
  engine: new URL('./engine.ts', import.meta.url),
  server: new URL('./server.ts', import.meta.url),
} as const

/** Bundles a program of this folder into one file, as the product is bundled; gives its path. */
export async function bundle(name: keyof typeof programs, folder: string): Promise<string> {
  const file = join(folder, `${name}.mjs`)
  const build = await rolldown({input: fileURLToPath(programs[name]), platform: 'node'})
  await build.write({file, format: 'esm', codeSplitting: false})
  await build.close()
  return file
}
