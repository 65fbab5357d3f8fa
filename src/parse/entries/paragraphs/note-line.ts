import {hasWords} from '../../../model/words.ts'
import {isLabel} from '../../roles/label.ts'
import type {Inline} from '../../text/inline.ts'
import {endsInColon} from '../../text/words.ts'

/** Whether a line says by numbers where something is from: `Sources: [1](url) · [2](url)`, `来源：[1](url)`. */
export function isSourceLine([first, ...others]: readonly Inline[]): boolean {
  const links = others.filter(({kind}) => kind === 'link')
  return (
    first?.kind === 'text' &&
    endsInColon(first.text) &&
    /^\W*(?:sources?|ref(?:erence)?s?|via|see also|[\p{Script=Han}]{2,6})\s*[:：]\s*$/iu.test(
      first.text,
    ) &&
    links.length > 0 &&
    others.every(({kind, text}) =>
      kind === 'link' ? /^\W*\d{1,2}\W*$/.test(text) : !hasWords(text),
    )
  )
}

/** Whether a line introduces in a sentence what stands above it: `介绍:这是一位读者的文字，介绍了远处的灯。[pdf](url)`. */
export function isIntroduction([first]: readonly Inline[]): boolean {
  return (
    first?.kind === 'text' &&
    /[:：]\s*[^\0-\x7f]/.test(first.text) &&
    /^\s*(?:介绍|简介|说明|点评)\s*[:：]\s*\p{Script=Han}/u.test(first.text)
  )
}

/** Whether a line is what a number in another place cites, by a target of its own: `<span id="ref-7">[7] Bee, A. Learning to see</span>`. */
export function isCitedByNumber(source: string): boolean {
  return /^<(?:a|p|span|sup)\s[^>]*\b(?:id|name)\s*=\s*["']?(?:bib|cit|ref)[^>]*>(?:<\/a>)?\s*\[\d{1,3}\]/i.test(
    source,
  )
}

/**
 * Whether a line is a sentence that leads on by words of its own, as a note on a paper does: `The code of it is [here](url).`,
 * `See the [figure](url) of the model.`, `Our lamp beat all [Sight](url) masters in 2011.`
 */
export function isNote(pieces: readonly Inline[]): boolean {
  const links = pieces.filter(({kind}) => kind === 'link')
  if (links.length === 0 || pieces.some(({strong}) => strong)) return false
  return (
    isSentence(pieces) ||
    isGuide(pieces) ||
    links.every((link) => {
      const at = pieces.indexOf(link)
      const [before = '', behind = ''] = [pieces[at - 1]?.text, pieces[at + 1]?.text]
      const isWord = /^\p{Lower}[\p{Alpha} -]{1,24}$/u.test(link.text)
      const isEnd = /^\s*\.\s*$/.test(behind) && verb.test(before)
      const isWithin = isLabel(link.text) || isEnd || /^\s\p{Lower}+\s\p{Alpha}/u.test(behind)
      return isWord && isWithin && leading.test(before) && !/[:：]/.test(before)
    })
  )
}

/** Whether a line says where else to look, and names no paper: `For more awesome lists, see [awesome](url).` */
function isGuide([first, ...others]: readonly Inline[]): boolean {
  return (
    /^\W*For (?:an?|all|further|more|other|the)\s[^.:]*\s(?:check(?: out)?|consult|look at|read|refer to|see|visit)\s(?:also |our |the |this )?$/i.test(
      first?.text ?? '',
    ) && others.every(({kind, paper, text}) => kind === 'text' || !paper || isLabel(text))
  )
}

/** What is said of the list's own signs and numbers: `(L) stands for scores in the [table](url).` */
const verb = /\s(?:comes?|given|listed|means?|reported|shown|stands?|taken)\s/

/** Whether all links, to no paper, stand between small words of a sentence that says so with its full stop. */
function isSentence(pieces: readonly Inline[]): boolean {
  return (
    isClosed(pieces.at(-1)?.text.trimEnd() ?? '') &&
    pieces.every(({kind, text, paper}, at) => {
      if (kind !== 'link') return kind === 'text'
      const [before = '', behind = ''] = [pieces[at - 1]?.text, pieces[at + 1]?.text]
      return (
        !paper &&
        !isLabel(text) &&
        /^\p{Upper}[^:：]*\s\p{Alpha}+\s\p{Lower}+\s$/u.test(before) &&
        /^\s\p{Lower}+\s/u.test(behind)
      )
    })
  )
}

/** Whether a full stop ends words in small letters, which none parts from it. */
function isClosed(words: string): boolean {
  const start = words.lastIndexOf('.', words.length - 2)
  return words.endsWith('.') && /\p{Lower}/u.test(words.slice(start + 1))
}

/** A small word that a sentence cannot end with, behind another. */
const leading =
  /[\p{Alpha})]\s(?:are|at|by|from|in|is|of|on|our|the|their|this|to|via|with|(?:are|be|is) (?:available|found|listed))\s$/u
