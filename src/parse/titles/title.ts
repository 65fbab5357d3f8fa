import {isOnlyPeople} from '../people/people.ts'
import {withoutHighlights} from '../text/highlight.ts'
import type {Inline} from '../text/inline.ts'
import {textOf} from '../text/pieces.ts'
import {wordsIn} from '../text/words.ts'
import {beforeLabels} from './before-labels.ts'
import {citedName} from './cited-name.ts'
import {describedName} from './described-name.ts'
import {explainedTitle} from './explained-title.ts'
import {withoutOwnAuthors} from './own-authors.ts'
import {withoutLead} from './lead.ts'
import {withoutLinkedAuthors} from './linked-authors.ts'
import {markedTitle} from './marked-title.ts'
import {belowName} from './named-line.ts'
import {isTold, plainTitle} from './plain-title.ts'
import {firstQuoted} from './quoted-title.ts'
import {withoutSetAuthors} from './set-author.ts'
import {withoutDouble} from './shortened-title.ts'
import {chosenTitle} from './title-choice.ts'
import {hasSetOffYear, type Title, type TitleContext} from './title-context.ts'
import {titleBehindLabels} from './title-behind-labels.ts'
import {toldName} from './told-name.ts'
import {withoutStamp} from './title-end.ts'

/**
 * Finds the title in the running text of an entry: quoted, linked, bold, or its first words. A name that a venue bears
 * too is the title where nothing else can be it.
 */
export function readTitleOrName(all: readonly Inline[], context: TitleContext): Title | undefined {
  const title = readTitle(all, context)
  const isNamed = title !== undefined || all.every(({text}) => !hasSetOffYear(text))
  return isNamed ? (title ?? readTitle(all, {...context, isVenue: () => false})) : undefined
}

/** Finds the title in the running text of an entry; nothing where it says only where and when the paper appeared. */
export function readTitle(all: readonly Inline[], context: TitleContext): Title | undefined {
  const found = findTitle(all, context)
  const title = found && withOwnYear(withoutYear(found, context), all, context)
  return title && withoutDouble(withoutStamp(title, context), context)
}

/** A title with the year behind it where a bracket before has said when it appeared: `[MICCAI 2021] Learning to see for Learn2See 2021`. */
function withOwnYear(
  title: Title,
  [first]: readonly Inline[],
  {text, isVenue}: TitleContext,
): Title {
  const {start, end} = title.span
  const year = /^ (?:19|20)\d{2}(?=\s*(?:[[(]|$|\r?\n))/.exec(text.slice(end, end + 12))?.[0]
  if (!first || year === undefined || !text.slice(0, end).endsWith(title.text.slice(-8)))
    return title
  const place = /^\W*[[(]([^()[\]]*(?:19|20)\d{2})[\])]\W*$/u.exec(
    text.slice(first.inner.start, start),
  )?.[1]
  if (place === undefined || !isVenue(place)) return title
  return {text: title.text + year, span: {start, end: end + year.length}}
}

/** A title without the year and the dot before it: `2023 · SeeNet V2`. */
function withoutYear(title: Title, {text}: TitleContext): Title {
  const {span} = title
  const year = /^(?:19|20)\d{2}\s[·•]\s(?=\S)/.exec(title.text)?.[0]
  if (year === undefined || !text.startsWith(year, span.start)) return title
  return {text: title.text.slice(year.length), span: {...span, start: span.start + year.length}}
}

/** The title that some way of writing one shows, the surest first. */
function findTitle(all: readonly Inline[], context: TitleContext): Title | undefined {
  const own = withoutSetAuthors(
    behindAuthors(withoutLead(withoutHighlights(all), context), context),
  )
  const pieces = belowName(withoutLinkedAuthors(own, context.text), context)
  // What is said behind the links, of the paper, may quote as well.
  const said = beforeLabels(pieces)
  const isSaid = wordsIn(textOf(said, ' ')) > 3 && !isDatedName(said)
  const quoted = firstQuoted(isSaid ? said : pieces, context)
  const named = describedName(pieces, quoted, context) ?? toldName(pieces) ?? citedName(all)
  if (named) return named
  const isTitled = context.alone || isLinkedTitle(pieces[0])
  if (quoted && !(isTitled && isCited(pieces, quoted))) return quoted

  const explained = explainedTitle(pieces, context)
  if (explained) return explained
  const behind = titleBehindLabels(pieces, context)
  if (behind) return behind

  const plain = plainTitle(pieces, context)
  if (plain && context.alone && isTold(pieces, plain)) return plain
  const marked = markedTitle(plain ? beforeLabels(pieces) : pieces, context)
  return marked && plain ? chosenTitle(marked, plain, pieces, context) : (marked?.title ?? plain)
}

/** Whether nothing but a bold name with its year and a colon stands before the labels: `**SeeNet (2021)**: [arXiv:…](url) "Learning to See"`. */
function isDatedName([name, colon, ...others]: readonly Inline[]): boolean {
  const isAlone = others.length === 0 && colon !== undefined && /^\s*[:：]\s*$/.test(colon.text)
  return isAlone && name?.strong === true && /\((?:19|20)\d{2}\)\s*$/.test(name.text)
}

/** Pieces without the authors that stand before a title, and without what may stand between: `*Ann Bee*<br>**2017** Learning to see`. */
function behindAuthors(led: readonly Inline[], context: TitleContext): readonly Inline[] {
  const behind = withoutOwnAuthors(led)
  return behind === led ? led : withoutLead(behind, context)
}

/** Whether a text begins with a linked title, which is told of behind it: `[Learning to see](url) by Ann Bee - Known as "See Far"`. */
function isLinkedTitle(first: Inline | undefined): boolean {
  return first?.paper === true && wordsIn(first.text) > 3 && !isOnlyPeople(first.text)
}

/** Whether so many words stand before a quotation that a text about the paper quotes something. */
function isCited(pieces: readonly Inline[], {span}: Title): boolean {
  const before = pieces.filter((piece) => piece.span.start < span.start)
  const words = textOf(before, ' ')
  const start = before.at(-1)?.span.start ?? span.start
  const inside = wordsIn(before.at(-1)?.text.slice(0, span.start - start) ?? '')
  return wordsIn(words) - wordsIn(before.at(-1)?.text ?? '') + inside > 8
}
