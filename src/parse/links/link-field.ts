import {isFieldName} from '../roles/role.ts'
import {isSetting} from '../roles/setting.ts'

/** Tells the field that each link of a block stands in, one after the other. */
export type FieldReader = (start: number, end: number) => string | undefined

/** Letters of the longest text that names a field, with the signs around it. */
const longest = 60

const named =
  /(?:^|[|,;·•([\n]|[)\]>*_.!?]\s+|[)\]]\s*[-–—]{1,3})[\s>]*(?:[-*+•]\s|\d{1,3}[.)]\s)?[\s\p{S}*_`]*(?<name>\p{Alpha}[\p{Alpha} /&-]{1,23}?)(?:\s?[(（][^()（）\n]{0,30}[)）])?[*_`]*\s?[:：][*_`]*\s*[[(<]*$/u

const joined = /^[\])>*_]*(?:[ \t]*[,;&/+][ \t]*|[ \t]+)(?:and[ \t]+)?[[(<*_]*$|^[\])>]+[[(<]+$/

/** What a field of its own begins with that stands below a title: `  - ExpEnv: `, `  - **Environments**: far worlds, `. */
const below = /^[^\S\n]+[-*+][^\S\n]+[*_`]*(\p{Alpha}[\p{Alpha} ]{1,23})[*_`]*[:：]/u

/**
 * Makes the reader of fields: the name before a colon that links follow, as in `Slides: URL` and
 * `Dataset: [A](url), [B](url)`; of one that names what a paper was tried on all that follows on its line.
 */
export function fieldReader(text: string): FieldReader {
  let last: {readonly end: number; readonly name: string | undefined} | undefined

  return (start, end) => {
    const near = Math.max(last?.end ?? 0, start - longest)
    const from = near + text.slice(near, start).lastIndexOf('\n') + 1
    const gap = text.slice(from, start)
    const own = from === last?.end ? last.name : undefined
    const isNext = from === last?.end && joined.test(gap)
    const name = isNext
      ? own
      : (nameIn(from === last?.end ? `]${gap}` : gap) ??
        (text.startsWith('http', start) ? nameBefore(gap) : undefined) ??
        settingIn(gap, own))
    last = {end, name}
    return name
  }
}

/** The name of a field below a title that says what its paper was tried on; or the one of links before that does. */
function settingIn(gap: string, own: string | undefined): string | undefined {
  const name = own ?? (/^\s+[-*+]/.test(gap) ? below.exec(gap)?.[1] : undefined)
  return name !== undefined && isSetting(name) ? name : undefined
}

/** The name of a field that a line begins with, before the word for where its address leads: `- Implementation: sklearn `. */
function nameBefore(gap: string): string | undefined {
  const name = placed.exec(gap)?.[1]
  return name !== undefined && isFieldName(name) ? name : undefined
}

const placed = /^\s*[-*+]\s+(\p{Upper}\p{Alpha}{1,23}):\s+[\p{Alpha}\d-]+\s+$/u

/** The name of a field that ends what stands before a link: `Code: `. */
function nameIn(gap: string): string | undefined {
  if (!/[:：][*_`]*\s*[[(<]*$/.test(gap)) return undefined
  const name = named.exec(gap)?.groups?.['name']
  return name !== undefined && isFieldName(name) ? name : undefined
}
