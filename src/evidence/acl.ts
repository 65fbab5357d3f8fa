import type {VenueEvidence} from './venue-evidence.ts'
import {century, inYear} from './years.ts'

const meetings = new Set('acl emnlp naacl eacl aacl coling lrec conll tacl cl ijcnlp'.split(' '))

/** What an id such as `2023.findings-emnlp.12` says. */
export function aclEvidence(
  year: number,
  collection: string,
  volume: string,
): Omit<VenueEvidence, 'source'> | undefined {
  if (collection === 'findings')
    return meetings.has(volume) ? inYear(`${volume.toUpperCase()} Findings`, year) : undefined
  // Demonstrations, industry papers and student papers have volumes of their own beside the main one.
  return meetings.has(collection) ? inYear(aclName(collection), year) : undefined
}

function aclName(collection: string): string {
  const names: Readonly<Record<string, string>> = {conll: 'CoNLL', cl: 'Computational Linguistics'}
  return names[collection] ?? collection.toUpperCase()
}

const aclLetters: Readonly<Record<string, string>> = {
  P: 'ACL',
  D: 'EMNLP',
  N: 'NAACL',
  E: 'EACL',
  C: 'COLING',
  Q: 'TACL',
  J: 'Computational Linguistics',
  K: 'CoNLL',
}

/** What an id of the years before 2020 says, such as `P19-1001`. */
export function oldAclEvidence(
  letter: string,
  year: string,
  number: string,
): Omit<VenueEvidence, 'source'> | undefined {
  // From 5000 on they are workshops that were held beside it.
  if (/[DPN]/i.test(letter) && number >= '5000') return undefined
  return inYear(aclLetters[letter.toUpperCase()], century(year))
}
