import fc from 'fast-check'
import {expect, it} from 'vitest'
import {compact} from '../../src/report/compact.ts'
import {hostileText} from './hostile-text.ts'
import {findingOf, hostile, options, placeOf, runOf} from './run.ts'
import {commandsIn} from './runner.ts'

it('is one line a finding', () => {
  expect(compact(hostile, options).replaceAll('\u200B', '<0>')).toBe(
    [
      'README.md:5:4 error malformed-link Unexpected `a|b` and <script>alert(1)</script> by @octocat in #123, GH-1, deadbeef1',
      'README.md:5:45 warning unusual-venue Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
      'README.md:6:3 info untidy-cell Unexpected `x`, expected `y`',
      'README.md:6:11 error dead-link ::set-output name=x::y ##<0>[add-mask]z',
      'README.md:7:225 warning unusual-venue Unexpected venue `GRSL 2022.`,<U+2028>expected␍`GRSL ␛[31m2022`',
      'README.md:9:9 info untidy-title Unexpected <U+202E>',
      'README.md:10:7 error broken-table Unexpected [x](y)',
      '',
    ].join('\n'),
  )
})

it('leaves infos out when quiet, and is empty without findings', () => {
  expect(compact(hostile, {...options, quiet: true}).match(/\n/g)).toHaveLength(5)
  expect(compact(runOf([]), options)).toBe('')
})

it('stays one line, and inert in a log, whatever a list holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, (file, message) => {
      const run = runOf([findingOf('rule', 'error', {...placeOf('Café'), file}, {message})])
      const output = compact(run, options)
      expect(output.split(/[\r\n\u2028\u2029]/)).toHaveLength(2)
      expect(commandsIn(output)).toEqual([])
    }),
  )
})
