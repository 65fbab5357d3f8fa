import * as z from 'zod'
import {severities} from '../finding/report.ts'
import {roles} from '../model/role.ts'
import {rules} from '../rules/index.ts'
import {ruleIds, type Config} from './settings.ts'

const level = z
  .enum(['off', ...severities])
  .describe('How loud it is: `off`, `info`, `warning` or `error`.')

const optionsById = new Map(rules.map((rule) => [rule.id, rule.options(z)]))

const ruleSettings = Object.fromEntries(
  ruleIds.map((id) => {
    const options = optionsById.get(id)?.partial()
    return [id, (options ? z.union([level, z.tuple([level, options])]) : level).optional()]
  }),
)

const venue = z.strictObject({
  name: z.string().min(1).describe('The usual name, as the list should write it.'),
  kind: z
    .enum(['conference', 'journal', 'preprint', 'workshop', 'book', 'thesis'])
    .default('conference'),
  also: z.array(z.string()).default([]).describe('Names that are as right as the usual one.'),
  wrong: z.array(z.string()).default([]).describe('Misspellings of it.'),
})

const ignore = z
  .strictObject({
    path: z.string().optional().describe('Files to leave out, as a glob.'),
    address: z
      .string()
      .optional()
      .describe(
        'Addresses to leave out: how they begin, or a pattern in which `*` stands for anything.',
      ),
    reason: z.string().optional().describe('Why.'),
  })
  .refine(({path, address}) => (path === undefined) !== (address === undefined), {
    message: 'expected either `path` or `address`',
  })

const columnRole = z.enum(['title', 'venue', 'year', 'authors', ...roles])

/** The configuration: types, defaults, JSON schema and documentation come from here. */
export const configSchema = z.strictObject({
  $schema: z.string().optional().describe('Where editors find this schema.'),
  rules: z
    .strictObject(ruleSettings)
    .optional()
    .describe('Rules and checks by id: a level, or a level and options.'),
  ignore: z.array(ignore).optional().describe('What to leave out.'),
  columns: z
    .record(z.string(), columnRole)
    .optional()
    .describe('What the columns of tables hold, by header, where it is not seen by itself.'),
  venues: z.array(venue).optional().describe('Venues that the table lacks.'),
  links: z
    .strictObject({
      images: z.boolean().default(false).describe('Whether images and badges are checked too.'),
    })
    .optional()
    .describe('How links are checked.'),
})

/** Checks a value that should be a configuration. */
export function parseConfig(
  value: unknown,
): {readonly config: Config} | {readonly issues: readonly z.core.$ZodIssue[]} {
  const result = configSchema.safeParse(value)
  return result.success ? {config: result.data} : {issues: result.error.issues}
}
