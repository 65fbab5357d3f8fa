import {holdsWord} from '../../model/lexicon.ts'
import words from './title-words.json' with {type: 'json'}

/** Endings of words that people are seldom called by. */
const ending =
  /(?:[ts]ions?|[a-z]{4}ments?|nesses|[a-z]{3}ity|[a-z]{3}ities|[a-z]{3}ive|[a-z]{4}able|[iy][sz]ed|[iy][sz]ing|ical|ally|ology|isms?|wise|ating|ings|(?:act|ect|ict|and|end|ess|est|ist|ift|orm|ain)ing)$/

/**
 * Whether a word is one of titles rather than of names. Most of those listed were counted: they stand in twenty of
 * 160,000 titles and in the name of nobody who wrote those.
 */
export function isTitleWord(word: string): boolean {
  const key = word.toLowerCase()
  return word === 'a' || holdsWord(words, key) || ending.test(key)
}

/** Whether none of the words of a name is one of titles: `Ann Bee`, and not `Data Poisoning`. */
export function isPersonal(name: string): boolean {
  return name.split(/[^\p{Alpha}'’]+/u).every((word) => !isTitleWord(word))
}
