import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {charactersOf, columnsOf} from '../../src/report/columns.ts'
import {excerptOf, room} from '../../src/report/excerpt.ts'
import {hostileText} from './hostile-text.ts'

/** The excerpt of what stands between `<` and `>`, with the carets below. */
function draw(marked: string): string {
  const start = marked.indexOf('<')
  const end = marked.indexOf('>') - 1
  const {text, indent, width} = excerptOf(marked.replace(/[<>]/g, ''), start, end)
  return `${text}\n${' '.repeat(indent)}${'^'.repeat(width)}`
}

function columnsIn(text: string): number {
  return charactersOf(text).reduce((sum, character) => sum + columnsOf(character), 0)
}

describe('excerptOf', () => {
  it('underlines plain text', () => {
    expect(draw('one <two> three')).toBe('one two three\n    ^^^')
  })

  it('counts wide characters as two columns and combining ones as none', () => {
    expect(draw('遥感<图像>描述')).toBe('遥感图像描述\n    ^^^^')
    expect(draw('👩‍👩‍👧 e\u0301<x>')).toBe('👩‍👩‍👧 e\u0301x\n    ^')
    expect(draw('a <👍🏽> b')).toBe('a 👍🏽 b\n  ^^')
  })

  it('counts what is made visible', () => {
    expect(draw('a\tb\u001b<c>')).toBe('a b␛c\n    ^')
    expect(draw('\u202e<c>')).toBe('<U+202E>c\n        ^')
  })

  it('shows an empty span, at the end of the line too', () => {
    expect(draw('one<> two')).toBe('one two\n   ^')
    expect(draw('one<>')).toBe('one\n   ^')
    expect(draw('<>')).toBe('\n^')
  })

  it('cuts a long line around the span', () => {
    expect(draw(`${'a'.repeat(300)}<b>${'c'.repeat(300)}`)).toBe(
      `…${'a'.repeat(49)}b${'c'.repeat(50)}…\n${' '.repeat(50)}^`,
    )
    expect(draw(`<b>${'c'.repeat(300)}`)).toBe(`b${'c'.repeat(99)}…\n^`)
    expect(draw(`${'a'.repeat(300)}<b>`)).toBe(`…${'a'.repeat(99)}b\n${' '.repeat(100)}^`)
  })

  it('cuts a long span, and still shows what stands before it', () => {
    expect(draw(`${'a'.repeat(300)}<${'b'.repeat(300)}>c`)).toBe(
      `…${'a'.repeat(10)}${'b'.repeat(90)}…\n${' '.repeat(11)}${'^'.repeat(90)}`,
    )
  })

  it('says that a line goes on past what was looked at', () => {
    expect(draw(`<b>${'\u0301'.repeat(5000)}`).length).toBeLessThan(500)
  })

  it('never is wider than the window, and never underlines beyond the text', () => {
    fc.assert(
      fc.property(hostileText, fc.nat(400), fc.nat(400), (text, start, length) => {
        const line = text.replace(/[\r\n]/g, '')
        const from = Math.min(start, line.length)
        const excerpt = excerptOf(line, from, Math.min(from + length, line.length))
        expect(columnsIn(excerpt.text)).toBeLessThanOrEqual(room + 2)
        expect(excerpt.width).toBeGreaterThan(0)
        expect(excerpt.indent).toBeGreaterThanOrEqual(0)
        expect(excerpt.indent + excerpt.width).toBeLessThanOrEqual(
          Math.max(columnsIn(excerpt.text), excerpt.indent + 1),
        )
      }),
      {numRuns: 1000},
    )
  })

  it('takes a line of megabytes in its stride', () => {
    const line = '漢'.repeat(3_000_000)
    const before = performance.now()
    for (let count = 0; count < 100; count++) excerptOf(line, 1_500_000, 1_500_002)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
