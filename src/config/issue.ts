import type {z} from 'zod'
import {code} from '../finding/quote.ts'
import {propose} from '../finding/propose.ts'
import {ruleIds} from './settings.ts'

const topKeys = ['rules', 'ignore', 'columns', 'venues', 'links']

/** Says in one line what is wrong with a configuration, and what was meant, most likely. */
export function describeIssue(issue: z.core.$ZodIssue): string {
  const at = issue.path.length === 0 ? '' : ` in ${code(issue.path.join('.'))}`

  switch (issue.code) {
    case 'unrecognized_keys': {
      const name = issue.keys[0] ?? ''
      const known = issue.path[0] === 'rules' ? ruleIds : topKeys
      const near = propose(name, known)
      const what = issue.path[0] === 'rules' && issue.path.length === 1 ? 'rule' : 'key'
      return `Unexpected ${what} ${code(name)}${at}${near === undefined ? '' : `, did you mean ${code(near)}?`}`
    }
    case 'invalid_union': {
      const inner = issue.errors.flat().find(({path}) => path.length > 0) ?? issue.errors[0]?.[0]
      return inner
        ? describeIssue({...inner, path: [...issue.path, ...inner.path]})
        : `${issue.message}${at}`
    }
    case 'invalid_value':
      return `Unexpected value${at}, expected one of ${issue.values.map((value) => code(String(value))).join(', ')}`
    default:
      return `${issue.message.replace(/^Invalid input: /, 'Unexpected value, ')}${at}`
  }
}
