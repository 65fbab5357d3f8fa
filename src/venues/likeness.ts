import type {VenueIndex} from './index.ts'

/** Whether letters stand in the case of a name; a dated acronym may be in any. */
export function isName(name: string, key: string, index: VenueIndex, dated: boolean): boolean {
  const letters = bare(name)
  if (index.formsOf(key).some((form) => bare(form) === letters)) return true
  if (/^(?:ar|(?:bio|med|chem)r)xiv$|^neurips$|^openreview$/i.test(name))
    return /^(?:[a-z]+|[A-Z]+|[A-Z][a-z]*(?:R?[Xx]iv|Review)?)$/.test(name)
  if (dated && /^\p{Upper}\S*\s/u.test(name)) return true
  const {row, expected, sure} = index.findKey(key) ?? {}
  // A long name of one word is no other word, whatever its case: `InterSpeech-2016`.
  if (dated && sure === true && row?.kind === 'conference' && /^\p{Upper}\w{7,}$/u.test(name))
    return true
  return (
    dated &&
    sure === true &&
    row?.kind === 'conference' &&
    (/^[A-Z]{4,}$/.test(expected ?? '') ||
      /^[A-Z]{4,}$/.test(name) ||
      (/^[A-Z]\w{4,}$/.test(name) && /^\w+[a-z][A-Z]\w+$/.test(expected ?? ''))) &&
    !everyday.has(key)
  )
}

function bare(name: string): string {
  return name.replace(/[^\p{Alpha}\p{N}]/gu, '')
}

/** Acronyms that are words in small letters. */
const everyday = new Set(
  'date case radar oceans chase mass seed host forge cain compass group interact assets cluster splash promise micro soups raid pets alife fire acre safe cade'.split(
    ' ',
  ),
)

/**
 * Whether a name in plain words runs on from another word, as `Research` does in `Google Research, 2020` and
 * `Neural Networks` in `Gated Recurrent Neural Networks (2015)`.
 */
export function isRun(text: string, start: number, kind: string | undefined): boolean {
  const before = text.slice(Math.max(0, start - 30), start)
  if (/(?:^|[^\p{Alpha}\d])(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/u.test(before))
    return !/(?:^|[.,;:)]\s*|published |appear |appeared )(?:[Ii]n|In the|IEEE|ACM|Elsevier|Springer|MDPI|Wiley)\s$/.test(
      before,
    )
  return kind === 'journal' && /[\p{Alpha}&][^\S\n]$/u.test(before)
}

/**
 * Whether a name without a year cannot be taken for a word: a solid venue's, four letters or more, two of them capitals,
 * and of a meeting such with a word behind it or its findings: `SIGGRAPH Asia`, `Findings of ACL`.
 */
export function isDistinct(name: string, index: VenueIndex): boolean {
  if (/^(?:ar|(?:bio|med|chem)r)xiv$/i.test(name)) return true
  if (/^Findings of (?:the )?[A-Z]{3,}$/.test(name)) return true
  const known = index.find(name)
  if (known?.sure !== true || known.row.held === undefined) return false
  return /^[\w-]{4,}$/.test(name)
    ? /[A-Z].*[A-Z]/.test(name)
    : known.row.kind !== 'journal' && /^[A-Z]{3,}[\w-]* [A-Z]\w+$/.test(name)
}
