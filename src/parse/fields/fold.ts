import type {RootContent} from 'mdast'
import type {Span} from '../../model/span.ts'

const tag = /<(\/?)details(?=[\s/>])/gi

/** The folds that are open, each with the group that goes on behind it. */
export class Folds {
  readonly #outer: (Span | undefined)[] = []

  /** The group that holds behind some HTML: folds that it closes name nothing any more. */
  pass(html: string, group: Span | undefined): Span | undefined {
    let current = group
    for (const [, closing] of html.matchAll(tag)) {
      if (closing === '') this.#outer.push(current)
      else if (this.#outer.length > 0) current = this.#outer.pop()
    }
    return current
  }
}

/** Whether blocks open a fold that goes on behind them. */
export function opensFold(nodes: readonly RootContent[]): boolean {
  const tags = nodes.flatMap((node) =>
    node.type === 'html' ? [...node.value.matchAll(tag)].map(([, closing]) => closing) : [],
  )
  return tags.filter((closing) => closing === '').length * 2 > tags.length
}

/** Whether the last fold of some blocks goes on behind them. */
export function isFoldOpen(nodes: readonly RootContent[]): boolean {
  const last = nodes.at(-1)
  return last?.type === 'html' && /<details(?![^]*<\/?details)/i.test(last.value)
}
