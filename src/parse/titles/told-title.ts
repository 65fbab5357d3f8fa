import {spanWithin, type Inline} from '../text/inline.ts'
import {isCapital, tidy, wordsIn} from '../text/words.ts'
import {hasYear} from '../text/year.ts'
import type {Title, TitleContext} from './title-context.ts'

/** When or where a paper appeared in a bracket, and the sign before what is told of it. */
const dated = /^\s*[([]([^()[\]]{2,60})[)\]]\s*(?:[:：.]|[-–—]{1,2}(?=\s))\s*(?=\S)/u

/** What a paper does, as accounts of papers begin and titles do not. */
const doing =
  /^(?:(?:also|first|further) )?(?:achiev|adapt|add|address|aim|align|allow|analyz|appl|argu|automat|benchmark|bring|build|captur|classif|combin|compar|creat|defin|demonstrat|deploy|deriv|describ|design|detect|develop|discuss|emphasiz|employ|enabl|encod|enhanc|establish|estimat|evaluat|examin|exploit|explor|extend|extract|find|focus|formaliz|formulat|frame|generat|giv|handl|highlight|identif|implement|improv|incorporat|infer|inject|integrat|introduc|investigat|jointly|learn|leverag|look|mak|measur|merg|mitigat|offer|optimiz|outperform|perform|pioneer|predict|present|propos|prov|provid|quantif|recast|reduc|refin|reformulat|releas|remov|replac|report|reveal|review|scal|show|simplif|solv|stud|suggest|summariz|support|survey|tackl|tak|target|train|transform|treat|unif|us|utiliz|validat)(?:i?es|s)\s/i

/**
 * A bold title with where or when it appeared in a bracket, before what the list tells of it: `**Learning to See Far** (ECCV 2022):
 * Introduces a lamp for seeing by night.`; without a bracket where that is sure.
 */
export function toldTitle(name: Inline, next: Inline, {isVenue}: TitleContext): Title | undefined {
  const {text} = name
  const [sign = '', place = ''] = dated.exec(next.text) ?? []
  const said = next.text.slice(sign.length).replace(/^\s*[:：]\s+/, '')
  const isLong = wordsIn(text) > 3
  const isPlaced = sign === '' ? isLong && /^\s*[:：]\s/.test(next.text) : isWhen(place, isVenue)
  if (!isPlaced || isCapital(said)) return undefined
  const isAccount = (sign !== '' && isLong && wordsIn(said) > 3) || doing.test(said)
  if (!isAccount || isVenue(text)) return undefined
  const {length} = text.replace(/[\s.:：]+$/, '')
  return {text: tidy(text.slice(0, length)), span: spanWithin(name, 0, length)}
}

/** Whether a bracket says when a paper appeared, or where with two digits of its year. */
function isWhen(place: string, isVenue: TitleContext['isVenue']): boolean {
  return hasYear(place) || (/\d{2}$/.test(place) && isVenue(place))
}
