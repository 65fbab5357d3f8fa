import {code} from '../finding/quote.ts'
import {UserError} from '../host/user-error.ts'
import {isReporterName, reporterNames, type ReporterName} from '../report/index.ts'
import {unknownName} from './unknown.ts'

/** Where a report goes: to a file, or to standard output. */
export interface Output {
  readonly format: ReporterName
  readonly file: string | undefined
}

/** Reads the formats that are asked for; fails where two of them would go to standard output. */
export function readOutputs(values: readonly string[]): Output[] {
  const outputs = (values.length === 0 ? ['pretty'] : values).map(outputOf)
  if (outputs.filter(({file}) => file === undefined).length < 2) return outputs
  throw new UserError(
    'Only one format can go to standard output: name a file for the others, as in --format json=report.json',
  )
}

/** Reads `NAME` or `NAME=FILE`. */
function outputOf(value: string): Output {
  const [format = '', ...rest] = value.split('=')
  if (!isReporterName(format))
    throw unknownName({
      what: `format ${code(format)}`,
      name: format,
      known: reporterNames,
      advice: `expected one of ${reporterNames.join(', ')}`,
    })
  if (rest.length === 0) return {format, file: undefined}
  const file = rest.join('=')
  if (file !== '') return {format, file}
  throw new UserError(
    `Unexpected value ${code(value)} of --format, expected a file as in ${code(`${format}=FILE`)}`,
  )
}
