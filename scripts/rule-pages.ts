import {readFile, writeFile} from 'node:fs/promises'
import * as z from 'zod'
import {catalog, type CatalogEntry} from '../src/catalog.ts'
import {rules} from '../src/rules/index.ts'
import {fillIn, table} from './generated.ts'

/** Writes the generated parts of every rule's page. */
export async function writeRulePages(): Promise<void> {
  for (const entry of catalog) {
    const file = `docs/rules/${entry.id}.md`
    const page = await readFile(file, 'utf8')
    const withFacts = fillIn(page, 'facts', factsOf(entry))
    const options = optionsOf(entry)
    await writeFile(file, options === undefined ? withFacts : fillIn(withFacts, 'options', options))
  }
  await writeFile('docs/rules/README.md', `# Rules and checks\n\n${rulesTable('./')}\n`)
}

/** The table of all rules and checks. */
export function rulesTable(folder: string): string {
  const rows = catalog.map(({id, summary, severity, fix, kind, isOptIn}) => [
    `[\`${id}\`](${folder}${id}.md)`,
    summary,
    isOptIn ? `${severity}, off by default` : severity,
    fix === 'none' ? '' : fix,
    kind === 'check' ? 'yes' : '',
  ])
  return table(['Rule', 'Says', 'Severity', 'Fix', 'Network'], rows)
}

function factsOf({id, summary, severity, fix, kind, isOptIn}: CatalogEntry): string {
  const facts = [
    `severity: ${severity}`,
    ...(isOptIn ? ['off by default'] : []),
    fix === 'none' ? 'no fix' : `fix: ${fix}`,
    kind === 'check' ? 'with `--links`' : 'needs no network',
    ...(kind === 'remark-lint'
      ? [
          `a rule of [remark-lint](https://github.com/remarkjs/remark-lint/tree/main/packages/remark-lint-${id})`,
        ]
      : []),
  ]
  return `${summary} — ${facts.join(' · ')}`
}

function optionsOf({id}: CatalogEntry): string | undefined {
  const rule = rules.find((candidate) => candidate.id === id)
  if (!rule) return undefined
  const shape = Object.entries<z.core.$ZodType>(rule.options(z).shape)
  if (shape.length === 0) return 'It has none.'
  return table(
    ['Option', 'Default', 'Meaning'],
    shape.map(([name, schema]) => [
      `\`${name}\``,
      defaultOf(rule.defaults, name),
      descriptionOf(schema),
    ]),
  )
}

function defaultOf(defaults: object, name: string): string {
  const value: unknown = Object.entries(defaults).find(([key]) => key === name)?.[1]
  return value === undefined ? '' : `\`${JSON.stringify(value)}\``
}

function descriptionOf(schema: z.core.$ZodType): string {
  return z.globalRegistry.get(schema)?.description ?? ''
}
