import {roleOfLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {textOf, until} from '../text/pieces.ts'
import {isCapital, wordsIn} from '../text/words.ts'

/** Whether the words behind a name tell what thing it is of: then they are no title, and the name is all there is. */
export function isThingTold(next: Inline, rest: readonly Inline[]): boolean {
  return isDatedAccount(rest) || isTool(next, rest) || isShown(next, rest)
}

/** Whether the name of a dataset goes before who made it, and in which paper: `**SeeSet.** Introduced by *Ann Bee* in **Learning to See**` */
export function isIntroduced(name: Inline, next: Inline): boolean {
  return (
    wordsIn(name.text) < 5 &&
    /^[\s.,:–—-]*(?:(?:first|is|was) )?(?:collected|created|introduced|presented|proposed|released) (?:by|in)\b/i.test(
      next.text,
    )
  )
}

/** Whether a year and a sentence in small letters tell of the name before them: `**SeeNet** (2024): sees far. [Paper](url)` */
function isDatedAccount(rest: readonly Inline[]): boolean {
  const said = textOf(until(rest, ({kind}) => kind === 'link'))
  return /^\s*\((?:19|20)\d{2}\)\s*[:：–—-]\s*\p{Lower}[^]*\.\s*$/u.test(said)
}

/**
 * Whether words behind a colon say in a sentence which tool a name is of, and no paper is linked: `**SeeLib**: PyTorch library
 * for all sights. [repo](url)`.
 */
function isTool({text}: Inline, rest: readonly Inline[]): boolean {
  const said = /^\s*[:：]\s+(.*)$/su.exec(text)?.[1] ?? ''
  return isOfTool(said) && rest.some(({kind}) => kind === 'link') && !rest.some(({paper}) => paper)
}

/**
 * Whether words behind a colon are a sentence, and all that is linked is where a thing is shown or had: `**Far Sight Challenges**: Annual
 * meetings that see far by night [[website]](url)`.
 */
function isShown({text}: Inline, rest: readonly Inline[]): boolean {
  const said = /^\s*[:：]\s+(.*)$/su.exec(text)?.[1] ?? ''
  const links = said === '' ? [] : rest.filter(({kind}) => kind === 'link')
  return (
    links.length > 0 &&
    links.every(({text: label, paper}) => !paper && isOfThing(label)) &&
    wordsIn(said) > 4 &&
    !isCapital(said)
  )
}

/** Whether a label is that of data or of a site, which things have; notes and videos are on papers too. */
function isOfThing(label: string): boolean {
  const role = roleOfLabel(label)
  return (
    role === 'dataset' || role === 'download' || /\b(?:home ?page|(?:web ?)?site)\b/i.test(label)
  )
}

/** Whether a sentence says which tool something is. */
export function isOfTool(said: string): boolean {
  return tool.test(said) && !isCapital(said)
}

/** What tools are called, before what they are for: `ODE solvers with`, `A Python library for`. */
const tool =
  /^(?:[^\s.,:;]+ ){0,4}(?:bindings|codebase|engine|frameworks?|implementations?|library|libraries|packages?|simulators?|solvers?|software|toolbox|toolkit|tools?|wrapper)(?: (?:built|for|in|of|on|that|to|which|with|written)\s|\W*$)/
