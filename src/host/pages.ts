import {readdir, readFile} from 'node:fs/promises'

/** Makes the function that reads the page of a rule out of a folder. */
export function pageReader(folder: URL): (rule: string) => Promise<string> {
  return (rule) => readFile(new URL(`${rule}.md`, folder), 'utf8')
}

/** A workflow that lists may take over. */
export interface Workflow {
  /** The name of its file. */
  readonly name: string
  readonly text: string
}

/** Makes the function that reads the workflows of a folder, in the order of their names. */
export function workflowReader(folder: URL): () => Promise<Workflow[]> {
  return async () => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.yml')).sort()
    return Promise.all(
      names.map(async (name) => ({name, text: await readFile(new URL(name, folder), 'utf8')})),
    )
  }
}
