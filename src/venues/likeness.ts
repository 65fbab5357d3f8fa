import type {VenueIndex} from './index.ts'
import type {Word} from './name-key.ts'

/** Whether letters stand in the case of a name; a dated acronym may be in any. */
export function isName(name: string, key: string, index: VenueIndex, dated: boolean): boolean {
  const letters = bare(name)
  if (index.formsOf(key).some((form) => bare(form) === letters)) return true
  if (/^(?:ar|(?:bio|med|chem)r)xiv(?:[ -]pre-?print)?$|^neurips$|^openreview$/i.test(name))
    return /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]*(?:R?[Xx]iv|Review)?)(?:[ -][Pp]re-?[Pp]rint)?$/.test(name)
  if (dated && (/^\p{Upper}\S*\s/u.test(name) || name === 'preprint')) return true
  const {row, expected, sure} = index.findKey(key) ?? {}
  const isMeeting =
    dated && sure === true && (row?.kind === 'conference' || row?.kind === 'workshop')
  // A long name of one word is no other word, whatever its case: `InterSpeech-2016`.
  if (isMeeting && /^\p{Upper}\w{7,}$/u.test(name)) return true
  return (
    isMeeting &&
    (/^[A-Z]{4,}$/.test(expected ?? '') ||
      /^[A-Z]{4,}$/.test(name) ||
      (/^[A-Z]\w{4,}$/.test(name) && /^\w+[a-z][A-Z]\w+$/.test(expected ?? ''))) &&
    !everyday.has(key)
  )
}

/** Whether an acronym in small letters stands behind a small word and before its year: `in pami 2014`, `accepted by tip, 2020`. */
export function isIntroduced(
  text: string,
  {start, end}: {readonly start: number; readonly end: number},
  key: string,
  index: VenueIndex,
): boolean {
  return (
    /^[a-z]{3,}$/.test(text.slice(start, end)) &&
    /^,?\s(?:19|20)\d{2}(?!\d)/.test(text.slice(end)) &&
    /(?:^|[^\p{Alpha}\d])(?:[Ii]n|[Aa]t|[Aa]ccepted (?:at|by)|[Aa]ppear(?:ed)? (?:at|in))\s$/u.test(
      text.slice(Math.max(0, start - 16), start),
    ) &&
    /^[A-Z]{3,}$/.test(index.findKey(key)?.expected ?? '') &&
    !everyday.has(key)
  )
}

function bare(name: string): string {
  return name.replace(/[^\p{Alpha}\p{N}]/gu, '')
}

/** Whether a name is a word as well, which things of all kinds are called by: `FAST`. */
export function isEveryday(name: string): boolean {
  return everyday.has(name.toLowerCase())
}

/** Acronyms that are words in small letters. */
const everyday = new Set(
  'date case radar oceans chase mass seed host forge cain compass group interact assets cluster splash promise micro soups raid pets alife fire acre safe cade fast'.split(
    ' ',
  ),
)

/**
 * Whether a name in plain words runs on from another word, as `Research` does in `Google Research, 2020` and
 * `Neural Networks` in `Gated Recurrent Neural Networks (2015)`.
 */
export function isRun(text: string, start: number, kind: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  // A publisher: `Springer Nature, 2020`
  if (before.endsWith('Springer ') && text.startsWith('Nature', start)) return true
  if (
    /(?:[Ii]n|the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/.test(before) &&
    /(?:^|[^\p{Alpha}\d])(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/u.test(before)
  )
    return !/(?:(?:^|[.,;:()[\]|])\s*|published |appear |appeared )(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/.test(
      before,
    )
  // `International Conference on Multimedia Big Data` is another.
  if (
    /(?:Conference|Journal|Symposium) (?:on|of|for) /.test(before) &&
    /(?:Conference|Journal|Symposium) (?:on|of|for) (?:\p{Upper}[\p{Alpha}-]+ ){1,3}$/u.test(before)
  )
    return true
  return (
    kind === 'journal' &&
    /[\p{Alpha}&][^\S\n]$/u.test(before) &&
    !/\baccepted (?:at|by|to)\s$/i.test(before)
  )
}

/** Whether a name is that of an archive of preprints, however it is written. */
export function isArchive(name: string): boolean {
  return /^(?:ar|(?:bio|med|chem)r)xiv(?:-pre-?print)?$/i.test(name)
}

/**
 * Whether a name without a year cannot be taken for a word: a solid venue's, four letters or more, two of them capitals,
 * and of a meeting such with a word behind it or its findings: `SIGGRAPH Asia`, `Findings of ACL`; and of a series its whole name,
 * `NBER Working Paper`.
 */
export function isDistinct(name: string, index: VenueIndex): boolean {
  if (isArchive(name)) return true
  if (/^Findings of (?:the )?[A-Z]{3,}$/.test(name)) return true
  const known = index.find(name)
  if (known?.row.kind === 'preprint' && /\s(?:Discussion|Working) Papers?\b/.test(name)) return true
  if (known?.sure !== true || known.row.held === undefined) return false
  return /^[\w-]{4,}$/.test(name)
    ? /[A-Z].*[A-Z]/.test(name)
    : known.row.kind !== 'journal' && /^[A-Z]{3,}[\w-]* [A-Z]\w+$/.test(name)
}

/** Whether a letter is a person's, as `J` in `Peng J. AAMAS, 2003`, and begins no journal. */
export function isInitial(text: string, {start, end}: Word): boolean {
  return (
    end - start === 1 &&
    text[end] === '.' &&
    /\p{Lower}\s$/u.test(text.slice(0, start)) &&
    !/(?:^|\W)(?:in|of|the)\s$/i.test(text.slice(Math.max(0, start - 6), start))
  )
}

/** Whether results are told on what goes by a venue's name, as in `90% on AIME2024`. */
export function isBenchmark(text: string, start: number): boolean {
  return /(?<!(?:published|accepted|appeared|presented|available|preprint|oral|spotlight)\s)\bon\s(?:the\s)?$/i.test(
    text.slice(Math.max(0, start - 24), start),
  )
}
