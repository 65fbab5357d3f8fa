import type {Inline} from '../text/inline.ts'
import {tidy} from '../text/words.ts'
import type {Title, TitleContext} from './title-context.ts'

/** The title that bold words begin and plain ones go on with at once: `**Bi-tuning** of pre-trained representations`. */
export function runOnTitle(name: Inline, title: Title, {text}: TitleContext): Title | undefined {
  const isNext = /^[*_]+\s$/.test(text.slice(name.inner.end, title.span.start))
  if (!isNext || !(runOn.test(title.text) || (isWord(name.text) && whatOfIt.test(title.text))))
    return undefined
  return {
    text: tidy(`${name.text} ${title.text}`),
    span: {...title.span, start: name.inner.start},
  }
}

/** What goes on with the words before it: `of pre-trained representations`, `via far sights`. */
const runOn =
  /^(?:(?:for|in|of|with|Learning (?:for|from|of|to|with))\s|(?:by|from|on|through|to|using|via)\s(?=\p{Lower}))/u

/** What is done to what the word before names: `**Water** detection through far sights`. */
const whatOfIt =
  /^(?!implementation)\p{Lower}{3,}(?:ion|ing|ment|sis) (?:by|for|from|in|through|using|via|with)\s/u

/** Whether a name is a word as any other. */
function isWord(name: string): boolean {
  return /^\s*\p{Upper}\p{Lower}+\s*$/u.test(name)
}
