import {readFile, writeFile} from 'node:fs/promises'
import * as z from 'zod'
import {help} from '../src/command-line/help.ts'
import {configSchema} from '../src/config/schema.ts'
import {schema} from '../src/project.ts'
import {reasons} from '../src/verdict/reason.ts'
import {actionYml, inputsTable, outputsTable} from './action-yml.ts'
import layers from '../layers.json' with {type: 'json'}
import {configKeys} from './config-keys.ts'
import {fillIn, table} from './generated.ts'
import {sampleReport} from './sample.ts'
import {rulesTable, writeRulePages} from './rule-pages.ts'

await writeRulePages()
await writeFile('action.yml', actionYml())
await writeFile('schema.json', `${JSON.stringify(jsonSchema(), undefined, 2)}\n`)
await rewrite('README.md', {
  sample: `\`\`\`text\n${await sampleReport()}\`\`\``,
  help: `\`\`\`text\n${help()}\`\`\``,
  rules: rulesTable('docs/rules/'),
  inputs: inputsTable(),
  outputs: outputsTable(),
})
await rewrite('docs/architecture.md', {
  folders: table(
    ['Folder', 'Holds', 'May import from'],
    Object.entries(layers).map(([folder, {holds, mayImport}]) => [
      `\`${folder}/\``,
      holds,
      mayImport.map((other) => `\`${other}\``).join(', ') || 'nothing',
    ]),
  ),
})
await rewrite('docs/configuration.md', {keys: configKeys()})
await rewrite('docs/verdicts.md', {
  reasons: table(
    ['Reason', 'The link …'],
    Object.entries(reasons).map(([reason, words]) => [`\`${reason}\``, `… ${words}`]),
  ),
})

async function rewrite(file: string, blocks: Readonly<Record<string, string>>): Promise<void> {
  let page = await readFile(file, 'utf8')
  for (const [name, content] of Object.entries(blocks)) page = fillIn(page, name, content)
  await writeFile(file, page)
}

function jsonSchema(): object {
  return {
    $id: schema,
    title: 'Configuration of awesome-paper-lint',
    ...z.toJSONSchema(configSchema, {io: 'input'}),
  }
}
