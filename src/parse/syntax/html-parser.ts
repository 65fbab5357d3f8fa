import type {Handler, Parser} from 'htmlparser2'

/**
 * The parser of HTML. With its tables of characters it takes longer to start than a short list takes to be read, and
 * most lists hold no tag: whoever reads texts provides it, at once or when the first of them holds HTML.
 */
let provided: typeof Parser | undefined

/** Whether a text may hold HTML; an address in angle brackets is none. */
export function holdsHtml(text: string): boolean {
  return /<(?!(?:https?|ftp|mailto):)[a-z!/?]/i.test(text)
}

/** Provides the parser for all texts that are read from now on. */
export function provideHtmlParser(parser: typeof Parser): void {
  provided = parser
}

/** Loads the parser where it is not provided yet. */
export async function loadHtmlParser(): Promise<void> {
  if (!provided) provideHtmlParser((await import('htmlparser2')).Parser)
}

/** A parser that tells what it finds, with names in small letters and entities resolved. Throws where none is provided. */
export function htmlParser(handler: Partial<Handler>): Parser {
  if (!provided) throw new Error('HTML is read before its parser is provided')
  return new provided(handler, {
    lowerCaseTags: true,
    lowerCaseAttributeNames: true,
    decodeEntities: true,
  })
}
