import type {Entry} from '../model/entry.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import type {PaperRecord} from '../verdict/record.ts'
import type {World} from './check.ts'

/** An entry with what registries know of the paper that it links. */
export interface KnownPaper {
  readonly entry: Entry
  readonly link: Link
  /** Each with the name of who knows it, in the order in which they were asked. */
  readonly records: readonly Known[]
}

/** What a source knows of a paper. */
export interface Known {
  readonly source: string
  readonly record: PaperRecord
}

/** The entries whose paper some registry knows. */
export function* knownPapers(list: List, world: World): Generator<KnownPaper> {
  for (const entry of list.entries) {
    for (const link of entry.links.filter(({role}) => role === 'paper')) {
      const records = knownOf(link, world)
      if (records.length > 0) yield {entry, link, records}
    }
  }
}

/** What registries know of the paper behind a link. */
function knownOf(link: Link, world: World): readonly Known[] {
  const {evidence = []} = world.judgementOf(link) ?? {}
  return evidence.flatMap(({source, record}) =>
    record?.kind === 'paper' ? [{source, record}] : [],
  )
}

/** A source's name as readers know it. */
export function nameOf(source: string): string {
  return names[source] ?? source
}

const names: Readonly<Record<string, string>> = {
  acl: 'the ACL Anthology',
  arxiv: 'arXiv',
  crossref: 'Crossref',
  cvf: 'CVF Open Access',
  datacite: 'DataCite',
  neurips: 'the NeurIPS proceedings',
  openalex: 'OpenAlex',
  openreview: 'OpenReview',
  pmlr: 'PMLR',
  'semantic-scholar': 'Semantic Scholar',
}
