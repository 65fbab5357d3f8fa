import {hasWords} from '../../model/words.ts'
import {isPeople, isPeopleText, isPerson} from '../people/people.ts'
import {isPersonal} from '../people/title-vocabulary.ts'
import {isLabel} from '../roles/label.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {endsInColon, isCapital, wordsIn} from '../text/words.ts'
import {areAuthors} from './title-behind.ts'
import {hasSetOffYear, type TitleContext} from './title-context.ts'

/**
 * What stands in italics behind bold names, as in `**Ann Bee and Cy Dee** - *Title* (2005)` and `**Bee & Dee (2024)**. *Title*`,
 * or behind a bold name and its authors, as in `**SeeNet** (Bee et al.) - *Far Sight Estimation*`; or in bold below authors of which
 * some are bold: `**Ann Bee**, Cy Dee:` over `**Title**`; or behind authors who are links.
 */
export function behindPeople(
  pieces: readonly Inline[],
  first: Inline,
  isVenue: TitleContext['isVenue'],
): Inline | undefined {
  const told = belowPeople(pieces, first) ?? behindLinkedPeople(pieces, first)
  if (told) return told
  const [gap, next] = pieces.slice(pieces.indexOf(first) + 1)
  if (!first.strong || !gap || !next) return undefined
  const isTitle =
    next.kind === 'text' &&
    next.emphasis &&
    !next.strong &&
    !isVenue(next.text) &&
    !hasSetOffYear(next.text)
  const isBehind =
    isPeople(first.text) || isCutOff(first.text) || isDatedName(first)
      ? wordsIn(next.text) > 1 && !hasWords(gap.text)
      : wordsIn(first.text) < 5 &&
        wordsIn(next.text) > 2 &&
        credit.test(gap.text) &&
        isCapital(next.text)
  return isTitle && isBehind && !isPeople(next.text) ? next : undefined
}

/** Whether a text is one name for several people: `Bee et al.` */
function isCutOff(text: string): boolean {
  return /\set\.? al/.test(text) && /^\s*\p{Upper}[\p{Alpha}'’-]+ et\.? al\b[.,:\s]*$/u.test(text)
}

/** Whether a piece is the authors and the year that a paper is cited by: `Bee & Dee (2024)`. */
function isDatedName(piece: Inline): boolean {
  return /\((?:19|20)\d{2}[a-z]?\)[.,:]?$/.test(piece.text) && areAuthors([piece])
}

/** Authors in brackets, and the dash that leads to their title: ` (Bee et al.) - `. */
const credit = /^\s*\(\p{Upper}[^()]* et\.? al\.?[^()]*\)\s*(?:[-–—:]|-{2,3})\s*$/u

/**
 * The bold title below a line of authors and a colon, which stands where a title is looked for: `**Ann Bee, Cy Dee:** <br>
 * **Learning to see**`.
 */
function belowPeople(pieces: readonly Inline[], first: Inline): Inline | undefined {
  const at = pieces.indexOf(first)
  const isEnd = ({kind, text}: Inline): boolean => kind === 'break' || /^<\/?br\b/i.test(text)
  const end = first.strong ? pieces.findIndex((piece, index) => index > at && isEnd(piece)) : -1
  const next = pieces.slice(end + 1).find(({text}) => hasWords(text))
  if (end === -1 || next?.kind !== 'text' || !next.strong || wordsIn(next.text) < 3)
    return undefined
  const byline = textOf(pieces.slice(at, end)).trim()
  const names = byline.slice(0, -1)
  const all = names.split(/,|&|\band\b/)
  // `Haining` ends as words of titles do.
  const personal = all.filter((name) => isPersonal(name))
  const arePeople = isPeopleText(names) && personal.length * 2 > all.length
  return endsInColon(byline) && arePeople ? next : undefined
}

/** The title set off behind its authors, each of whom is a link, and its year: `[Ann Bee](url), [Cy Dee](url) (**2008**). *Learning to see*`. */
function behindLinkedPeople(pieces: readonly Inline[], first: Inline): Inline | undefined {
  if (first.kind !== 'link' || pieces[0] !== first || !isPerson(first.text)) return undefined
  const end = pieces.findIndex(({kind, text}) =>
    kind === 'link' ? !isPerson(text) : !between.test(text),
  )
  const title = pieces[end]
  const isSetOff = title?.emphasis === true || title?.paper === true
  return title && isSetOff && wordsIn(title.text) > 2 && !isLabel(title.text) ? title : undefined
}

/** What stands between authors, and between the last of them and a title. */
const between = /^(?:[\s,;:&.()–—-]|and|et al|(?:19|20)\d{2})*$/
