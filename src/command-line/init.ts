import {findConfig} from '../config/find.ts'
import type {Config} from '../config/config.ts'
import {resolveSettings} from '../config/settings.ts'
import {habitsOf} from '../habits/index.ts'
import type {Files} from '../host/files.ts'
import type {Workflow} from '../host/pages.ts'
import {UserError} from '../host/user-error.ts'
import type {Linted} from '../findings.ts'
import {lintText, readText} from '../lint.ts'
import {schema} from '../project.ts'
import {readSources, type ReadPorts} from '../read.ts'

/** What `init` may use: the list, and the workflows to take over. */
export interface InitPorts extends ReadPorts {
  readonly readWorkflows: () => Promise<readonly Workflow[]>
}

/**
 * Looks at the list of this folder, and writes a configuration that settles its habits, and the
 * workflows; fails and writes nothing where there is one of them already.
 */
export async function init(ports: InitPorts): Promise<string> {
  const {files, readWorkflows} = ports
  await refuseOutside(files)
  refuseOver(await findConfig(files))
  const sources = await readSources({paths: [], config: false}, ports, resolveSettings())
  const config = habitsOf({
    read: (known) => sources.map(({path, text}) => readText(path, text, resolveSettings(known))),
    find: (settled) => {
      const settings = resolveSettings(settled)
      return sources.map(({path, text}) => inWords(lintText(path, text, settings))).join('\n')
    },
  })
  const workflows = await readWorkflows()
  const created = [
    {path: '.awesome-paper-lint.json', text: textOf(config)},
    ...workflows.map(({name, text}) => ({path: workflowPath(name), text})),
  ]
  for (const {path} of created) if (await files.exists(path)) refuseOver(path)
  await files.createFolder('.github/workflows')
  for (const {path, text} of created) await files.write(path, text)
  return created.map(({path}) => `Wrote ${path}\n`).join('')
}

/** GitHub reads workflows in the root of a repository alone. */
async function refuseOutside(files: Files): Promise<void> {
  const root = (await files.ancestors()).at(-1)
  if (root === undefined || root === '') return
  throw new UserError(`Run init in the root of the repository, which is ${root}`)
}

function refuseOver(file: string | undefined): void {
  if (file === undefined) return
  throw new UserError(
    `Cannot write over ${file}: remove it or move it away first; nothing was written`,
  )
}

/** Under a name of our own, since a list may well have a `links.yml`. */
function workflowPath(name: string): string {
  return `.github/workflows/awesome-paper-lint-${name}`
}

function textOf(config: Config): string {
  return `${JSON.stringify({$schema: schema, ...config}, undefined, 2)}\n`
}

/** What was found, save how it is fixed: a habit may be what the fix goes by. */
function inWords({findings}: Linted): string {
  return JSON.stringify(findings, (key, value: unknown) => (key === 'fix' ? undefined : value))
}
