import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../../src/finding/finding.ts'
import type {Severity} from '../../src/finding/report.ts'
import {github, messageLimit} from '../../src/report/github.ts'
import {hostileText} from './hostile-text.ts'
import {findingOf, hostile, options, placeOf, runOf} from './run.ts'
import {commandsIn} from './runner.ts'

function many(count: number, severity: Severity): readonly Finding[] {
  return Array.from({length: count}, (_, index) =>
    findingOf('rule', severity, placeOf('Café'), {message: `${severity} ${index + 1}`}),
  )
}

function namesIn(output: string): Record<string, number> {
  const names: Record<string, number> = {}
  for (const {name} of commandsIn(output)) names[name] = (names[name] ?? 0) + 1
  return names
}

describe('github', () => {
  it('writes workflow commands, worst first', () => {
    expect(github(hostile, options).replaceAll('\u200B', '<0>')).toBe(
      [
        '::error file=README.md,line=5,endLine=5,col=4,endColumn=9,title=malformed-link::Unexpected `a|b` and <script>alert(1)</script> by @octocat in #123, GH-1, deadbeef1%0ASee https://evil.example/@x?a|b␍␊::set-output name=x::y',
        '::error file=README.md,line=6,endLine=6,col=11,endColumn=22,title=dead-link:::<0>:set-output name=x::y ##<0>[add-mask]z',
        '::error file=README.md,line=10,endLine=11,title=broken-table::Unexpected [x](y)',
        '::warning file=README.md,line=5,endLine=5,col=45,endColumn=54,title=unusual-venue::Unexpected venue `arxiv 2023`, expected `arXiv 2023`',
        '::warning file=README.md,line=7,endLine=7,col=225,endColumn=234,title=unusual-venue::Unexpected venue `GRSL 2022.`,<U+2028>expected␍`GRSL ␛[31m2022`',
        '::notice file=README.md,line=6,endLine=6,col=3,endColumn=7,title=untidy-cell::Unexpected `x`, expected `y`',
        '::notice file=README.md,line=9,endLine=9,col=9,endColumn=16,title=untidy-title::Unexpected <U+202E>',
        '',
      ].join('\n'),
    )
  })

  it('takes those on changed lines first, and of these the worst', () => {
    const old = [...many(12, 'error'), ...many(12, 'warning')]
    const changed = [
      findingOf('new', 'warning', placeOf('Café')),
      findingOf('new', 'error', placeOf('Café')),
    ]
    const output = github({...runOf([...old, ...changed]), changed: new Set(changed)}, options)
    const titles = commandsIn(output).map(
      ({name, properties}) => `${name} ${properties['title'] ?? ''}`,
    )
    expect(titles.indexOf('error new')).toBe(0)
    expect(titles.indexOf('warning new')).toBe(10)
    expect(titles).toHaveLength(21)
  })

  it('escapes data and properties as the runner undoes it', () => {
    const place = {...placeOf('Café'), file: 'a,b:c%0A/100%.md'}
    const run = runOf([findingOf('rule', 'error', place, {message: '100%25 %0A, a:b', hint: 'Do'})])

    expect(github(run, options)).toContain('file=a%2Cb%3Ac%250A/100%25.md,')
    expect(commandsIn(github(run, options))[0]).toMatchObject({
      properties: {file: 'a,b:c%0A/100%.md'},
      data: '100%25 %0A, a:b\nDo',
    })
  })

  it('gives an empty span one column, and a span that ends with its line no further line', () => {
    const {start} = placeOf('Café')
    const next = {line: start.line + 1, column: 1, offset: start.offset + 99}
    const empty = findingOf('rule', 'error', {file: 'a.md', start, end: start})
    const whole = findingOf('rule', 'error', {file: 'a.md', start, end: next})

    expect(github(runOf([empty, whole]), options)).toMatch(
      /^::error file=a.md,line=5,endLine=5,col=20,endColumn=20,.*\n::error file=a.md,line=5,endLine=5,title=/,
    )
  })

  it('cuts a message, between characters, at what the runner keeps', () => {
    const run = runOf([findingOf('rule', 'error', placeOf('Café'), {message: '👍'.repeat(9999)})])
    const data = commandsIn(github(run, options))[0]?.data ?? ''

    expect(data.length).toBeLessThanOrEqual(messageLimit)
    expect(data.length).toBeGreaterThan(messageLimit - 3)
    expect(data).toMatch(/^(👍)+…$/u)
  })
})

describe('the budget of annotations', () => {
  it('tells in the last notice what is left out', () => {
    const output = github(runOf(many(35, 'error')), options)

    expect(namesIn(output)).toEqual({error: 10, notice: 1})
    expect(output).toMatch(/::error 10\n/)
    expect(commandsIn(output).at(-1)).toEqual({
      name: 'notice',
      properties: {title: 'awesome-paper-lint'},
      data: '25 more errors: see the job summary or the JSON report',
    })
  })

  it('gives up one info for that notice', () => {
    const findings = [...many(11, 'error'), ...many(2, 'warning'), ...many(10, 'info')]
    const output = github(runOf(findings), options)

    expect(namesIn(output)).toEqual({error: 10, warning: 2, notice: 10})
    expect(output).toContain('::1 more error, 1 more info: see')
  })

  it('is not spent where all fit', () => {
    const findings = [...many(10, 'error'), ...many(10, 'warning'), ...many(10, 'info')]
    expect(namesIn(github(runOf(findings), options))).toEqual({error: 10, warning: 10, notice: 10})
    expect(github(runOf(findings), options)).not.toContain('more')
  })

  it('follows the option', () => {
    const findings = [...many(3, 'warning'), ...many(3, 'info')]
    expect(namesIn(github(runOf(findings), {...options, maxAnnotations: 1}))).toEqual({
      warning: 1,
      notice: 1,
    })
    expect(github(runOf(findings), {...options, maxAnnotations: 0})).toBe('')
    expect(namesIn(github(runOf(findings), {...options, quiet: true}))).toEqual({warning: 3})
  })

  it('never goes past what GitHub shows of each level, and never miscounts', () => {
    const count = fc.nat(30)
    fc.assert(
      fc.property(
        count,
        count,
        count,
        fc.integer({min: 1, max: 12}),
        (error, warning, info, most) => {
          const run = runOf([
            ...many(info, 'info'),
            ...many(warning, 'warning'),
            ...many(error, 'error'),
          ])
          const output = github(run, {...options, maxAnnotations: most})
          const names = namesIn(output)
          const told = commandsIn(output).filter(({properties}) => properties['file']).length
          const rest = [...output.matchAll(/(\d+) more (?:error|warning|info)/g)]

          expect(Math.max(0, ...Object.values(names))).toBeLessThanOrEqual(most)
          expect(rest.reduce((sum, match) => sum + Number(match[1]), told)).toBe(
            error + warning + info,
          )
        },
      ),
    )
  })
})

it('holds only our own commands, one a line, whatever a list holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (file, message, hint) => {
      const place = {...placeOf('Café'), file}
      const run = runOf([findingOf('rule', 'error', place, {message, hint}), ...many(11, 'info')])
      const output = github(run, options)
      const lines = output.split(/\r\n|[\n\r]/).slice(0, -1)

      expect(namesIn(output)).toEqual({error: 1, notice: 10})
      expect(lines).toHaveLength(11)
      expect(lines.every((line) => /^::(?:error|notice) /.test(line))).toBe(true)
      // Even with the modern grammar switched off.
      expect(output).not.toContain('##[')
    }),
    {numRuns: 1000},
  )
})
