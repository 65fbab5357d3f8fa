import {isOnlyPeople} from '../people/people.ts'
import {wordsIn} from '../text/words.ts'

/** Authors, a place with its year, and a title, parted by dashes. */
const credited =
  /^([^–—()[\]\n]{4,200}?)\s+[-–—]\s+([^–—()[\]\n]{2,80}?(?:19|20)\d{2})(?:\s+[-–—]|\.)\s+(?=\p{Upper})/u

/** The length of who wrote a paper and where and when it appeared, before its title: `Ann Bee, Cy Dee - ICML, 2019 - Learning to See Far`. */
export function creditLength(raw: string): number {
  const [lead = '', names = ''] = /\s[-–—]\s/.test(raw) ? (credited.exec(raw) ?? []) : []
  const areNames = names.includes(',') && isOnlyPeople(names)
  return areNames && wordsIn(raw.slice(lead.length)) > 3 ? lead.length : 0
}
