import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {safeLog} from '../../src/report/log.ts'
import {visible} from '../../src/report/visible.ts'
import {hostileText} from './hostile-text.ts'
import {commandsIn} from './runner.ts'

describe('the oracle', () => {
  it.each([
    ['  ::set-output name=x::p', ['set-output']],
    ['text ::set-output name=x::p', []],
    ['text ##[set-output name=x]p', ['set-output']],
    ['::error::text ##[add-mask]z', ['error']],
    ['a\r::add-mask::z', ['add-mask']],
    ['\u0085::add-mask::z', ['add-mask']],
    ['::no command', []],
  ])('reads %j', (log, names) => {
    expect(commandsIn(log).map(({name}) => name)).toEqual(names)
  })

  it('undoes the escapes', () => {
    expect(commandsIn('::error file=a%3Ab%2Cc%25,line=3::x%0Ay%25')).toEqual([
      {name: 'error', properties: {file: 'a:b,c%', line: '3'}, data: 'x\ny%'},
    ])
  })
})

describe('visible', () => {
  it.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\rb\nc\r\nd', 'a␍b␊c␍␊d'],
    ['a\tb', 'a b'],
    ['\u009b1m\u007f', '<U+009B>1m␡'],
    ['\u202eevil\u2066', '<U+202E>evil<U+2066>'],
    ['a\u2028b', 'a<U+2028>b'],
    ['\ud83d', '\uFFFD'],
    ['遥感 👩‍👩‍👧 e\u0301', '遥感 👩‍👩‍👧 e\u0301'],
    [' ::group::x', ' :\u200B:group::x'],
    ['x ::group::x', 'x ::group::x'],
    ['###[x]', '###\u200B[x]'],
  ])('makes %j safe', (text, expected) => {
    expect(visible(text)).toBe(expected)
  })

  it('is one line, holds no control, and changes nothing the second time', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const shown = visible(text)
        expect(shown).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
        expect(visible(shown)).toBe(shown)
      }),
    )
  })
})

describe('safeLog', () => {
  it('keeps lines and makes commands inert', () => {
    expect(safeLog('one\r\n::add-mask::two\nthree\r##[group]')).toBe(
      'one\n:\u200B:add-mask::two\nthree␍##\u200B[group]',
    )
  })

  it('leaves no command in any text', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(commandsIn(safeLog(text))).toEqual([])
      }),
      {numRuns: 2000},
    )
  })
})
