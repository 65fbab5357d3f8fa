import path from 'node:path'
import type {Files} from '../host/files.ts'

const names = ['.awesome-paper-lint.json', '.awesome-paper-lint.yaml', '.awesome-paper-lint.yml']

/**
 * Finds the configuration: by name or in package.json, in this folder or the nearest above it, no
 * higher than the root of the repository.
 */
export async function findConfig(files: Files): Promise<string | undefined> {
  for (const folder of await files.ancestors()) {
    for (const name of names) {
      const file = path.posix.join(folder, name)
      if (await files.exists(file)) return file
    }
    const manifest = path.posix.join(folder, 'package.json')
    if (await holdsConfig(manifest, files)) return manifest
  }
  return undefined
}

async function holdsConfig(manifest: string, files: Files): Promise<boolean> {
  if (!(await files.exists(manifest))) return false
  const {text} = await files.read(manifest)
  // Only a manifest that names the key is worth parsing, and a broken one is npm's to complain about.
  if (!text.includes('"awesome-paper-lint"')) return false
  try {
    const manifestValue: unknown = JSON.parse(text)
    return (
      typeof manifestValue === 'object' &&
      manifestValue !== null &&
      'awesome-paper-lint' in manifestValue
    )
  } catch {
    return false
  }
}
