import type {Finding, Place} from '../finding/finding.ts'
import type {Severity} from '../finding/report.ts'
import type {Hint} from '../model/hint.ts'
import type {Role} from '../model/role.ts'
import type {ToldEvidence} from '../verdict/evidence.ts'
import type {Judgement, Verdict} from '../verdict/verdict.ts'

/** One file that was read. */
export interface RunFile {
  readonly path: string
  readonly text: string
  /** How many entries it has. */
  readonly entries: number
  /** Places of http and https links, images left out. */
  readonly links: number
}

/** A place that names an address, and the entry that it belongs to where that is known. */
export interface LinkPlace extends Place {
  readonly entry?: {readonly title: string; readonly section: readonly string[]} | undefined
}

/** One address with its verdict and every place that names it. */
export interface LinkResult extends Omit<Judgement, 'evidence'> {
  /** The URL as its first place writes it, and that place's role. */
  readonly url: string
  readonly role: Role
  readonly evidence: readonly ToldEvidence[]
  readonly places: readonly LinkPlace[]
}

/** What a run comes to, in numbers. */
export interface Summary {
  readonly findings: Readonly<Record<Severity, number>>
  /** Findings that `--fix` mends. */
  readonly fixable: number
  /** Addresses by verdict. */
  readonly links: Readonly<Record<Verdict, number>>
  /** Places of findings on what is not looked at. */
  readonly outOfScope: number
  /** Reports that comments in the lists have silenced. */
  readonly suppressed: number
  /** HTTP requests that were sent. */
  readonly requests: number
  /** Milliseconds from the beginning of the run to its report. */
  readonly durationMs: number
}

/** Which part of a run this is. */
export interface RunShard {
  /** Counted from 1. */
  readonly index: number
  readonly total: number
  /** The same in all parts of one run, and in no other. */
  readonly inputHash: string
  /** A hash of each file's text, in the order of the files. */
  readonly texts: readonly string[]
}

/** Everything that a reporter may print; findings are sorted by file and place. */
export interface Run {
  readonly tool: {readonly name: string; readonly version: string}
  readonly files: readonly RunFile[]
  readonly findings: readonly Finding[]
  /** What is wrong when a rule speaks, in one sentence, by its id. */
  readonly rules?: ReadonlyMap<string, string>
  /** Where the project lives. */
  readonly home?: string
  /** The findings on lines that a change touched, where the run looks at one: the first to be read. */
  readonly changed?: ReadonlySet<Finding>
  /** Empty where links were not checked. */
  readonly links: readonly LinkResult[]
  /** Whether links were checked at all. */
  readonly linksChecked: boolean
  readonly summary: Summary
  readonly hints: readonly Hint[]
  /** Nothing where the run is whole. */
  readonly shard?: RunShard | undefined
}

/** How a run is told; what a format has no place for is left out of account. */
export interface ReporterOptions {
  /** Whether the output may hold terminal colours. */
  readonly color: boolean
  /** Whether infos are shown in full. */
  readonly verbose: boolean
  /** Whether only errors and warnings and no summary are shown. */
  readonly quiet: boolean
  /** Annotations of each level at most (`github`). */
  readonly maxAnnotations: number
  /** Where a file can be seen on the web, such as `https://github.com/o/r/blob/SHA/`; files are appended. */
  readonly fileUrl: string | undefined
}

/** Turns a run into text; pure, no output of its own. */
export type Reporter = (run: Run, options: ReporterOptions) => string
