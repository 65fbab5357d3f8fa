import type {Span} from '../../model/span.ts'
import type {Listener} from './link.ts'
import {readHtml} from './raw-html.ts'

/** Keeps what the reader of links passes by: the anchors of raw HTML, what stands as plain text, and items without any. */
export class PassedText implements Listener {
  readonly anchors = new Set<string>()
  /** By start, since some blocks are read twice. */
  readonly #prose = new Map<number, Span>()

  readonly #emptyItems = new Map<number, Span>()

  get prose(): Span[] {
    return inOrder(this.#prose)
  }

  get emptyItems(): Span[] {
    return inOrder(this.#emptyItems)
  }

  html(html: string): void {
    if (!/\b(?:id|name)\s*=/i.test(html)) return
    for (const anchor of readHtml(html, 0).anchors) this.anchors.add(anchor)
  }

  text(span: Span): void {
    this.#prose.set(span.start, span)
  }

  emptyItem(span: Span): void {
    this.#emptyItems.set(span.start, span)
  }
}

function inOrder(spans: ReadonlyMap<number, Span>): Span[] {
  return [...spans.values()].sort((a, b) => a.start - b.start)
}
