import * as z from 'zod'
import {severities} from '../finding/report.ts'
import {orders} from '../model/order.ts'
import {labelRoles, roles} from '../model/role.ts'
import {rules} from '../rules/index.ts'
import type {Config} from './config.ts'
import {ruleIds} from './settings.ts'

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
    .default('conference')
    .describe('What it is.'),
  also: z.array(z.string()).default([]).describe('Names that are as right as the usual one.'),
  wrong: z.array(z.string()).default([]).describe('Misspellings of it.'),
  held: z
    .string()
    .regex(
      /^(?:(?:odd:|even:)?\d{4}(?:-(?:\d{4})?)?)(?:;(?:odd:|even:)?\d{4}(?:-(?:\d{4})?)?)*$/,
      'expected years such as `1988;1990-1994;odd:1999-`',
    )
    .optional()
    .describe('The years with an edition or volume, such as `1988;1990-1994;odd:1999-`.'),
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
    expires: z.iso
      .date({error: 'expected a date such as `2027-01-31`'})
      .optional()
      .describe('The last day on which it counts, as in `2027-01-31`.'),
  })
  .refine(({path, address}) => (path === undefined) !== (address === undefined), {
    message: 'expected either `path` or `address`',
  })

const labelNames = z.union([
  z.string().min(1),
  z.strictObject({
    name: z.string().min(1).describe('The label, as the list should write it.'),
    also: z.array(z.string()).default([]).describe('Labels that are as right.'),
    wrong: z.array(z.string()).default([]).describe('Labels to be written as the name.'),
  }),
])

const labels = z.strictObject(
  Object.fromEntries(
    labelRoles.map((role) => [
      role,
      labelNames.optional().describe(`The label of links with the role \`${role}\`.`),
    ]),
  ),
)

const order = z.enum(orders)

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
  labels: labels
    .optional()
    .describe('What labels of links mean, by role, and which of them the list should write.'),
  order: z
    .union([order, z.record(z.string(), order)])
    .optional()
    .describe(
      'The order that entries should stand in: one for all sections, or one for each section that is named, and those below it.',
    ),
  venues: z.array(venue).optional().describe('Venues that the table lacks.'),
  links: z
    .strictObject({
      images: z.boolean().default(false).describe('Whether images and badges are checked too.'),
      roles: z
        .array(z.enum(labelRoles))
        .min(1)
        .optional()
        .describe('Roles of links that are checked; without it, all.'),
      exclude: z
        .array(z.string().min(1))
        .optional()
        .describe(
          'Addresses that are never asked: how they begin, or a pattern in which `*` stands for anything.',
        ),
      undocumentedApis: z
        .boolean()
        .optional()
        .describe(
          'Whether the APIs that the web pages of OneDrive and Baidu Pan use may be asked, which are not documented and may change: pages of OneDrive do not tell whether a share is there.',
        ),
    })
    .optional()
    .describe('Which links are checked, with `--links`.'),
  grace: z
    .strictObject({
      runs: z.int().min(1).max(1000).optional().describe('For so many runs that fail on end.'),
      days: z.number().positive().max(3650).optional().describe('For so many days on end.'),
    })
    .refine(({runs, days}) => runs !== undefined || days !== undefined, {
      message: 'expected `runs` or `days`',
    })
    .optional()
    .describe(
      'How long a link may be unsure, such as not answering in time, before it counts as dead; of two limits the first that is reached counts. It needs a cache. Without it, unsure is never dead.',
    ),
})

/** Checks a value that should be a configuration: gives it with its types, or all that is wrong with it; never throws. */
export function parseConfig(
  value: unknown,
): {readonly config: Config} | {readonly issues: readonly z.core.$ZodIssue[]} {
  const result = configSchema.safeParse(value, {reportInput: true})
  return result.success ? {config: result.data} : {issues: result.error.issues}
}
