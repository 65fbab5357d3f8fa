import type {Span} from '../../model/span.ts'
import type {Listener} from './link.ts'
import {readHtml} from './raw-html.ts'

/** Keeps what the reader of links passes by: the anchors of raw HTML, and what stands as plain text. */
export class PassedText implements Listener {
  readonly anchors = new Set<string>()
  /** By start, since some blocks are read twice. */
  readonly #prose = new Map<number, Span>()

  get prose(): Span[] {
    return [...this.#prose.values()].sort((a, b) => a.start - b.start)
  }

  html(html: string): void {
    if (!/\b(?:id|name)\s*=/i.test(html)) return
    for (const anchor of readHtml(html, 0).anchors) this.anchors.add(anchor)
  }

  text(span: Span): void {
    this.#prose.set(span.start, span)
  }
}
