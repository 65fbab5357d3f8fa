import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Finding} from '../../src/finding/finding.ts'
import type {Safety} from '../../src/finding/fix.ts'
import {pretty} from '../../src/report/pretty.ts'
import {hostileText} from './hostile-text.ts'
import {findingOf, hostile, linkOf, options, placeOf, runOf} from './run.ts'
import {commandsIn} from './runner.ts'

const lines = Array.from({length: 60}, (_, index) => `line ${index + 1}`).join('\n')

/** Findings of one rule on the lines from `first` to `last`. */
function onLines(rule: string, severity: Finding['severity'], first: number, last: number) {
  return Array.from({length: last - first + 1}, (_, index) => {
    const start = {line: first + index, column: 1, offset: 0}
    const end = {...start, column: 5}
    return findingOf(rule, severity, {file: 'list.md', start, end})
  })
}

const listFile = {path: 'list.md', text: lines, entries: 1, links: 0}

describe('pretty', () => {
  it('shows findings with their source, worst first, then links, hints and totals', () => {
    expect(pretty(hostile, options).replaceAll('\u200B', '<0>')).toBe(
      [
        'README.md',
        '  5:4  error  Unexpected `a|b` and <script>alert(1)</script> by @octocat in #123, GH-1, deadbeef1  malformed-link',
        '    5 │ | [遥感图像描述 👩‍👩‍👧 Café](https://e.org/1) | arxiv 2023 | [code](https://github.com/o/r/issues/1) |',
        '      │    ^^^^^^^^^^^^',
        '        → See https://evil.example/@x?a|b␍␊::set-output name=x::y',
        '        5:20  First | listed ##<0>[add-mask]z',
        '        other.md:5:45  Then here',
        '  6:11  error  :<0>:set-output name=x::y ##<0>[add-mask]z  dead-link',
        '    6 │ | `a|b` | ::set-output name=x::y | ##<0>[add-mask]z |',
        '      │           ^^^^^^^^^^^^',
        '  10:7  error  Unexpected [x](y)  broken-table',
        '    10 │ first of two',
        '       │       ^^^^^^',
        '  5:45  warning  Unexpected venue `arxiv 2023`, expected `arXiv 2023`  unusual-venue',
        '    5 │ | [遥感图像描述 👩‍👩‍👧 Café](https://e.org/1) | arxiv 2023 | [code](https://github.com/o/r/issues/1) |',
        '      │                                             ^^^^^^^^^^',
        '  7:225  warning  Unexpected venue `GRSL 2022.`,<U+2028>expected␍`GRSL ␛[31m2022`  unusual-venue',
        '    7 │ …ong title Long title Long title Long title | GRSL 2022. | more more more more more more more more mo…',
        '      │                                               ^^^^^^^^^^',
        '  … 1 info untidy-cell at line 6',
        '  … 1 info untidy-title at line 9',
        '',
        'Links: 1 alive, 1 moved, 1 dead',
        '→ Set `GITHUB_TOKEN` so that @github is asked <fast>',
        '… --verbose shows what is folded',
        '3 errors, 2 warnings, 2 infos in 1 file (104 entries); 1 can be fixed with --fix',
        '',
      ].join('\n'),
    )
  })

  it('folds what a rule repeats, so that it buries nothing', () => {
    const findings = [
      ...onLines('unusual-venue', 'warning', 1, 14),
      ...onLines('unordered-section', 'info', 20, 22),
      ...onLines('dead-anchor', 'error', 30, 33),
      ...onLines('missing-year', 'warning', 50, 50),
    ]
    const output = pretty(runOf(findings, {files: [listFile]}), options)

    expect(output.split('\n').filter((line) => /^ {2}\S|^\S/.test(line))).toEqual([
      'list.md',
      '  30:1  error  Unexpected `x`, expected `y`  dead-anchor',
      '  … and 3 more dead-anchor at lines 31, 32, 33',
      '  1:1  warning  Unexpected `x`, expected `y`  unusual-venue',
      '  50:1  warning  Unexpected `x`, expected `y`  missing-year',
      '  … and 13 more unusual-venue at lines 2, 3, 4, 5, 6, 7, 8, 9, …',
      '  … 3 infos unordered-section at lines 20, 21, 22',
      '… --verbose shows what is folded',
      '4 errors, 15 warnings, 3 infos in 1 file (1 entry)',
    ])
  })

  it('shows everything in full when verbose', () => {
    const findings = [...onLines('a', 'warning', 1, 14), ...onLines('b', 'info', 20, 29)]
    const output = pretty(runOf(findings, {files: [listFile]}), {...options, verbose: true})

    expect(output.match(/^ {2}\d+:1 {2}/gm)).toHaveLength(24)
    expect(output).not.toContain('…')
  })

  it('shows neither infos nor totals when quiet, and nothing at all where nothing is wrong', () => {
    const quiet = pretty(hostile, {...options, quiet: true})
    expect(quiet).not.toMatch(/info|Links|GITHUB_TOKEN|--fix/)
    expect(quiet).toContain('  5:45  warning')
    expect(pretty(runOf(onLines('b', 'info', 1, 3)), {...options, quiet: true})).toBe('')
  })

  it('tells a clean run', () => {
    expect(pretty(runOf([]), options)).toBe('No problems in 1 file (104 entries)\n')
    expect(
      pretty(
        runOf([], {linksChecked: true, links: [linkOf('https://e.org', 'alive', [])]}),
        options,
      ),
    ).toBe('Links: 1 alive\nNo problems in 1 file (104 entries)\n')
  })

  it('counts in the singular, and tells what was kept back', () => {
    const run = runOf(onLines('a', 'error', 1, 1), {files: [listFile]})
    const summary = {...run.summary, outOfScope: 400, suppressed: 2}
    expect(pretty({...run, summary}, options)).toMatch(
      /\n1 error in 1 file \(1 entry\); 400 out of scope; 2 suppressed\n$/,
    )
  })

  it('tells what only the unsafe fixes mend', () => {
    const edits = [{start: 0, end: 1, text: 'b'}]
    const fixedBy = (...all: readonly Safety[]) => {
      const fixed = onLines('a', 'error', 1, all.length).map((finding, at): Finding => ({
        ...finding,
        fix: {safety: all[at] ?? 'safe', edits},
      }))
      return pretty(runOf(fixed, {files: [listFile]}), options)
    }
    expect(fixedBy('safe', 'unsafe', 'unsafe')).toMatch(
      /; 1 can be fixed with --fix; 2 more with --fix=unsafe\n$/,
    )
    expect(fixedBy('unsafe')).toMatch(/; 1 can be fixed with --fix=unsafe\n$/)
  })

  it('cuts a long list of related places', () => {
    const related = onLines('a', 'info', 2, 15).map((place) => ({...place, message: 'Here too'}))
    const findings = onLines('a', 'error', 1, 1).map((finding) => ({...finding, related}))
    const run = runOf(findings, {files: [listFile]})

    expect(pretty(run, options)).toContain(
      [
        '        2:1  Here too',
        '        3:1  Here too',
        '        4:1  Here too',
        '        … and 11 more at lines 5, 6, 7, 8, 9, 10, 11, 12, …',
        '',
      ].join('\n'),
    )
    expect(pretty(run, {...options, verbose: true}).match(/Here too/g)).toHaveLength(14)
  })

  it('groups by file, and does without the text of a file', () => {
    const findings = [
      findingOf('a', 'error', placeOf('Café', 'a.md')),
      findingOf('a', 'error', placeOf('Café', 'b.md')),
    ]
    const files = ['a.md', 'b.md'].map((path) => ({path, text: '', entries: 2, links: 0}))

    expect(pretty(runOf(findings, {files}), options)).toBe(
      [
        'a.md',
        '  5:20  error  Unexpected `x`, expected `y`  a',
        '',
        'b.md',
        '  5:20  error  Unexpected `x`, expected `y`  a',
        '',
        '2 errors in 2 files (4 entries)',
        '',
      ].join('\n'),
    )
  })

  it('tells what differs one by one, up to a limit', () => {
    const findings = onLines('a', 'warning', 1, 14).map((finding, index) => ({
      ...finding,
      message: `Unexpected \`${index % 7}\`, expected \`y\``,
    }))
    const output = pretty(runOf(findings, {files: [listFile]}), options)
    expect(output.match(/^ {2}\d+:1 {2}/gm)).toHaveLength(6)
    expect(output).toContain('… and 8 more a at lines 7, 8, 9, 10, 11, 12, 13, 14\n')
  })

  it('finds the line whatever ends lines', () => {
    const files = [{path: 'list.md', text: 'one\r\ntwo\rthree\nfour', entries: 0, links: 0}]
    const findings = onLines('a', 'error', 1, 4).slice(1)
    const output = pretty(runOf(findings, {files}), {...options, verbose: true})
    expect(output).toMatch(/2 │ two\n.*\n.*\n {4}3 │ three\n.*\n.*\n {4}4 │ four\n/)
  })

  it('has colours only when asked, and then the same text', () => {
    const coloured = pretty(hostile, {...options, color: true})
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(pretty(hostile, options))
    expect(coloured).toContain('\u001b[31merror\u001b[39m')
    expect(pretty(hostile, options)).not.toContain('\u001b')
  })
})

it('lets nothing act in a terminal or a log, whatever a list holds', () => {
  fc.assert(
    fc.property(hostileText, hostileText, hostileText, (file, message, content) => {
      const start = {line: 1, column: 1, offset: 0}
      const end = {line: 1, column: content.length + 1, offset: content.length}
      const more = {message, hint: message, related: [{file: message, start, end, message}]}
      const run = runOf([findingOf('rule', 'error', {file, start, end}, more)], {
        files: [{path: file, text: content, entries: 0, links: 0}],
        hints: [{id: 'hint', message}],
      })
      const output = pretty(run, options)

      expect(output.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]/u)
      expect(output.split('\n').length).toBeLessThanOrEqual(10)
      expect(commandsIn(output)).toEqual([])
    }),
    {numRuns: 1000},
  )
})
