/** An input of the Action, as `action.yml` declares it. */
export interface Input {
  readonly name: string
  /** Every input has a default, empty where there is nothing to say. */
  readonly default: string
  readonly text: string
}

export const inputs = [
  {
    name: 'files',
    default: '',
    text: 'Paths or globs of the lists to check, one a line. Without any, the README and the lists that it splits into are checked.',
  },
  {
    name: 'links',
    default: 'all',
    text: 'Which links are checked over the network: `all` or `none`.',
  },
  {
    name: 'fail-on',
    default: 'error',
    text: 'The least severity that fails the step: `error`, `warning` or `never`.',
  },
  {
    name: 'config',
    default: '',
    text: 'The configuration file, JSON or YAML. Without it, the configuration is found by name.',
  },
  {
    name: 'token',
    default: '${{ github.token }}',
    text: 'The token for the GitHub API, which answers for many repositories at a time. It is sent nowhere else.',
  },
  {
    name: 'annotations',
    default: 'true',
    text: 'Whether findings are shown as annotations, the worst first, within the limits of GitHub.',
  },
  {
    name: 'summary',
    default: 'true',
    text: 'Whether the report is written to the summary of the job.',
  },
  {
    name: 'report-file',
    default: '',
    text: 'A file to write the report to, as JSON.',
  },
  {
    name: 'cache-file',
    default: '.awesome-paper-lint-cache.json',
    text: 'The file in which verdicts are kept between runs; `actions/cache` carries it from one to the next. With `none`, nothing is kept.',
  },
  {
    name: 'max-time',
    default: '10m',
    text: 'How long links may be checked; what is left by then is skipped.',
  },
  {
    name: 'concurrency',
    default: '64',
    text: 'How many requests may be under way at a time.',
  },
  {
    name: 'allow-private-hosts',
    default: '',
    text: 'Hosts on a private network that may be asked, one a line.',
  },
] as const satisfies readonly Input[]

export type InputName = (typeof inputs)[number]['name']

/** An output of the Action. */
export interface Output {
  readonly name: string
  readonly text: string
}

export const outputs = [
  {name: 'conclusion', text: '`success` or `failure`.'},
  {name: 'errors', text: 'The number of errors.'},
  {name: 'warnings', text: 'The number of warnings.'},
  {name: 'infos', text: 'The number of infos.'},
  {name: 'links-checked', text: 'The number of addresses that were judged.'},
  {name: 'dead', text: 'The number of addresses that are dead.'},
  {name: 'report-file', text: 'The file that the report was written to.'},
] as const satisfies readonly Output[]

export type OutputName = (typeof outputs)[number]['name']
