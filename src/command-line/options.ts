/** An option of the command line, as it is parsed, explained and documented. */
export interface Option {
  readonly name: string
  /** The letter by which it is known as well. */
  readonly short?: string
  /** What stands for its value in the help; an option without is a switch. */
  readonly value?: string
  readonly group: (typeof groups)[number]
  readonly text: string
}

/** The headings under which options are told. */
export const groups = [
  'Judging',
  'Fixing',
  'Output',
  'Configuration',
  'Network',
  'General',
] as const

/** The options of the command line, in the order in which they are told. */
export const options = [
  {name: 'links', group: 'Judging', text: 'also check links and papers over the network'},
  {
    name: 'since',
    value: 'REF',
    group: 'Judging',
    text: 'tell only what stands on lines changed since the branch left REF',
  },
  {
    name: 'fail-on',
    value: 'LEVEL',
    group: 'Judging',
    text: 'exit with 1 on an error, a warning or never (default: error)',
  },
  {name: 'fix', group: 'Fixing', text: 'apply safe fixes; --fix=unsafe applies all of them'},
  {
    name: 'fix-dry-run',
    group: 'Fixing',
    text: 'print the fixes as a unified diff and write nothing',
  },
  {
    name: 'format',
    value: 'NAME[=FILE]',
    group: 'Output',
    text: 'pretty, json, sarif, github, markdown or compact; one to stdout, others to files',
  },
  {name: 'verbose', group: 'Output', text: 'show infos in full'},
  {name: 'quiet', group: 'Output', text: 'show errors and warnings only'},
  {name: 'no-color', group: 'Output', text: 'print without colours'},
  {name: 'no-progress', group: 'Output', text: 'show no progress'},
  {
    name: 'max-annotations',
    value: 'N',
    group: 'Output',
    text: 'annotations of each level at most, with --format github (default: 10)',
  },
  {
    name: 'config',
    value: 'FILE',
    group: 'Configuration',
    text: 'read this configuration, JSON or YAML; otherwise it is found by name',
  },
  {name: 'no-config', group: 'Configuration', text: 'read no configuration'},
  {
    name: 'cache',
    value: 'FILE',
    group: 'Network',
    text: 'keep verdicts between runs in this file',
  },
  {name: 'no-cache', group: 'Network', text: 'use no verdicts of earlier runs'},
  {
    name: 'max-time',
    value: 'TIME',
    group: 'Network',
    text: 'time for all links together, such as 5m',
  },
  {
    name: 'concurrency',
    value: 'N',
    group: 'Network',
    text: 'requests at a time, to all hosts together (default: 64)',
  },
  {
    name: 'shard',
    value: 'I/N',
    group: 'Network',
    text: 'check the links of the I-th of N parts only; merge joins their JSON reports',
  },
  {name: 'timeout', value: 'TIME', group: 'Network', text: 'time for one link (default: 20s)'},
  {
    name: 'connect-to',
    value: 'H1:P1:H2:P2',
    group: 'Network',
    text: 'connect to H2:P2 when H1:P1 is asked for, as in curl',
  },
  {
    name: 'allow-private',
    group: 'Network',
    text: 'permit private, loopback and link-local addresses',
  },
  {name: 'help', short: 'h', group: 'General', text: 'print this help'},
  {name: 'version', group: 'General', text: 'print the version'},
] as const satisfies readonly Option[]

/** One of the options, without its dashes. */
export type OptionName = (typeof options)[number]['name']
