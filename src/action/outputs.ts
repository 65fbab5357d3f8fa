/** An output of the Action. */
export interface Output {
  readonly name: string
  readonly text: string
}

/** The outputs of the Action, in the order of `action.yml`. */
export const outputs = [
  {name: 'conclusion', text: '`success` or `failure`.'},
  {name: 'errors', text: 'The number of errors.'},
  {name: 'warnings', text: 'The number of warnings.'},
  {name: 'infos', text: 'The number of infos.'},
  {name: 'links-checked', text: 'The number of addresses that were judged.'},
  {name: 'dead', text: 'The number of addresses that are dead.'},
  {name: 'report-file', text: 'The file that the report was written to.'},
  {name: 'sarif-file', text: 'The file that the SARIF report was written to.'},
  {name: 'issue-number', text: 'The number of the issue about dead links, if this run kept one.'},
] as const satisfies readonly Output[]

/** One of the outputs. */
export type OutputName = (typeof outputs)[number]['name']
