/** An input of the Action, as `action.yml` declares it. */
export interface Input {
  readonly name: string
  /** Every input has a default, empty where there is nothing to say. */
  readonly default: string
  readonly text: string
}

/** The inputs of the Action, in the order of `action.yml`. */
export const inputs = [
  {
    name: 'files',
    default: '',
    text: 'Paths or globs of the lists to check, one a line. Without any, the README and the lists that it splits into are checked.',
  },
  {
    name: 'scope',
    default: '',
    text: 'What is looked at: `diff`, only the lines that a pull request adds or changes; `file`, the files that it changes; or `all`. Without it, `diff` on pull requests and else `all`.',
  },
  {
    name: 'links',
    default: '',
    text: 'Which links are checked over the network: `changed`, only those on the lines that a pull request adds or changes; `all`; or `none`. Without it, `changed` on pull requests and else `all`.',
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
    text: 'The token for the GitHub API: it asks about many repositories at a time, and posts what other inputs want posted. It is sent nowhere else.',
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
    name: 'review',
    default: 'false',
    text: 'Whether a pull request gets a review on the lines that it changes, with ready suggestions. Needs `pull-requests: write`.',
  },
  {
    name: 'comment',
    default: 'false',
    text: 'Whether a pull request gets one comment with the report, which is kept up to date. Needs `pull-requests: write`.',
  },
  {
    name: 'check-run',
    default: 'false',
    text: 'Whether the report becomes a check run of its own, with up to 500 annotations. Needs `checks: write`.',
  },
  {
    name: 'issue',
    default: 'false',
    text: 'Whether scans of the default branch keep one issue about dead links, which closes itself. Needs `issues: write`.',
  },
  {
    name: 'issue-label',
    default: 'dead-links',
    text: 'The label of that one issue.',
  },
  {
    name: 'fix-pull-request',
    default: 'false',
    text: 'Whether scans of the default branch keep a pull request with the safe fixes. Needs `contents: write` and `pull-requests: write`.',
  },
  {
    name: 'publish',
    default: '',
    text: 'The report file of an earlier run, to be posted to its pull request: the second stage, on `workflow_run`. Nothing is checked then.',
  },
  {
    name: 'report-file',
    default: '',
    text: 'A file to write the report to, as JSON.',
  },
  {
    name: 'sarif-file',
    default: '',
    text: 'A file to write the report to, as SARIF, for `github/codeql-action/upload-sarif`.',
  },
  {
    name: 'cache-file',
    default: '.awesome-paper-lint-cache.json',
    text: 'The file in which verdicts are kept between runs; `actions/cache` carries it from one to the next. With `none`, nothing is kept.',
  },
  {
    name: 'badge-file',
    default: '',
    text: 'A file to write a badge to, as JSON that shields.io reads.',
  },
  {
    name: 'shard',
    default: '',
    text: 'Check the links of one part only, as in `2/8`, and write a `report-file` for `merge`. The step fails on no findings.',
  },
  {
    name: 'merge',
    default: '',
    text: 'Reports of all shards, as paths or globs, one a line: they are joined and told as one run, and nothing is checked.',
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
  {
    name: 'dry-run',
    default: 'false',
    text: 'Whether it is only said what would be written to GitHub.',
  },
] as const satisfies readonly Input[]

/** One of the inputs. */
export type InputName = (typeof inputs)[number]['name']
