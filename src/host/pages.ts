import {readFile} from 'node:fs/promises'

/** Makes the function that reads the page of a rule out of a folder. */
export function pageReader(folder: URL): (rule: string) => Promise<string> {
  return (rule) => readFile(new URL(`${rule}.md`, folder), 'utf8')
}
