import type {Inline} from '../text/inline.ts'
import {endsInColon, tidy, wordsIn} from '../text/words.ts'
import type {Title} from './title-context.ts'

/** Who wrote a paper and when, at the end of its name: `SeeNet (Bee et al., 2024)`, `SeeNet (Bee and Dee, 2024b)`. */
const citation =
  /\s\(\p{Upper}[\p{Alpha}'’-]*(?: \p{Upper}[\p{Alpha}'’-]*)?,?\s(?:et al|(?:and|&) \p{Upper}[\p{Alpha}'’-]+)[.,\s]+(?:19|20)\d{2}[a-z]?\)[.:\s]*$/u

/** A paper that goes by who wrote it: `Bee et al. (2024)`, `Bee and Dee (2024)`. */
const signed =
  /^(?<who>\p{Upper}[\p{Alpha}'’-]*(?: \p{Upper}[\p{Alpha}'’-]*)?,?\s(?:e[tl] al|(?:and|&) \p{Upper}[\p{Alpha}'’-]+)[.,]*)\s\(?(?:19|20)\d{2}[a-z]?\)?[.:\s]*$/u

/**
 * A bold name that is cited by who wrote it and when, before sentences that tell of the paper: `**SeeNet (Bee et al., 2024)**: A
 * lamp that sees far. It needs no light.`, `**Bee et al. (2024)**: The paper looks at lamps.`
 */
export function citedName([name, next, ...others]: readonly Inline[]): Title | undefined {
  if (name?.kind !== 'text' || !name.strong || next?.kind !== 'text' || next.strong)
    return undefined
  if (!name.text.includes('20') && !name.text.includes('19')) return undefined
  if (!isTold(name.text, next.text, others)) return undefined
  const who = signed.exec(name.text)?.groups?.['who']
  const end = who?.length ?? citation.exec(name.text)?.index ?? 0
  if (end === 0 || wordsIn(name.text.slice(0, end)) > 5) return undefined
  const {start} = name.inner
  const text = name.text.slice(0, end)
  return {text: who ?? tidy(text), span: {start, end: start + end}}
}

/** Whether sentences in small letters stand behind the colon of a name, and nothing that may be a title. */
function isTold(name: string, behind: string, others: readonly Inline[]): boolean {
  const said = /^\s*[:：]\s+(.*)$/su.exec(endsInColon(name) ? `: ${behind.trim()}` : behind)?.[1]
  if (said === undefined || wordsIn(said) < 6) return false
  const words = said.split(/\s+/).slice(1)
  const small = words.filter((word) => /^\p{Lower}/u.test(word))
  if (others.some(({paper}) => paper) || !/[.!]\s*$/.test(said)) return false
  // `A lamp that sees Far Sights in the New World.`
  const least = /^(?:An?|The|This) \p{Lower}/u.test(said) ? 1 : 2
  return small.length * 3 > words.length * least
}
