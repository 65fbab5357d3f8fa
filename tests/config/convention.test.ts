import {describe, expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {mended, said} from '../support/list-lint.ts'

const list = `# L

- [A paper on a thing](https://arxiv.org/abs/2305.05726), CVPR 2023. [[Github]](https://github.com/o/a)
- [Other papers on things](https://arxiv.org/abs/2305.05727), CVPR 2023. [[code]](https://github.com/o/b) [[PyTorch]](https://github.com/o/c)
- [Some papers on things](https://arxiv.org/abs/2305.05728), CVPR 2023. [[Impl]](https://e.org/d)
- [More papers on things](https://arxiv.org/abs/2305.05729), CVPR 2023. [[PyTorch]](https://github.com/o/e)
`

describe('labels', () => {
  test('say what links are for', () => {
    const roles = (labels: object) =>
      parse(list, {config: {labels}}).entries.flatMap(({links}) => links.map(({role}) => role))
    expect(roles({})[5]).toBe('paper')
    expect(roles({})[6]).toBe('other')
    expect(roles({code: {name: 'Code', also: ['IMPL']}})[6]).toBe('code')
    expect(roles({project: 'Impl'})[6]).toBe('project')
  })

  test('are expected where they say no more than the role, or are called wrong', () => {
    const config = {labels: {code: {name: 'Code', wrong: ['Impl']}}}
    expect(said('inconsistent-label', list, config)).toEqual([
      '3:72 info Unexpected label `Github`, expected `Code`',
      '4:76 info Unexpected label `code`, expected `Code`',
      '5:75 info Unexpected label `Impl`, expected `Code`',
    ])
    expect(mended('inconsistent-label', list, {config})).toBe(
      list.replace('Github', 'Code').replace('[code]', '[Code]').replace('Impl', 'Code'),
    )
    const calm = {labels: {code: {name: 'code', also: ['Github', 'Impl']}}}
    expect(said('inconsistent-label', list, calm)).toEqual([])
  })
})

describe('order', () => {
  const row = (title: string, year: number) =>
    `| [${title} of papers](https://e.org/${title}.pdf) | CVPR ${year} |\n`
  const section = (name: string, rows: string) =>
    `## ${name}\n\n| Paper | Venue |\n| --- | --- |\n${rows}\n`
  const rows = row('Beta', 2023) + row('Alpha', 2020) + row('Gamma', 2022)
  const text = `# L\n\n${section('Surveys', rows)}${section('Methods', rows)}`
  const placesWith = (
    order: 'any' | 'newest first' | Record<string, 'by title' | 'oldest first'>,
  ) => said('unordered-section', text, {order})

  test('is what every section should keep', () => {
    expect(said('unordered-section', text)).toEqual([])
    expect(placesWith('any')).toEqual([])
    expect(placesWith('newest first')).toEqual([
      '8:4 info Unexpected place of `Alpha of papers`, expected it behind `Gamma of papers`: the order is settled as `newest first`',
      '16:4 info Unexpected place of `Alpha of papers`, expected it behind `Gamma of papers`: the order is settled as `newest first`',
    ])
  })

  test('is settled for a section and those below it', () => {
    expect(placesWith({SURVEYS: 'by title'})).toEqual([
      '7:4 info Unexpected place of `Beta of papers`, expected it behind `Alpha of papers`: the order is settled as `by title`',
    ])
    expect(placesWith({L: 'oldest first', surveys: 'by title'})).toHaveLength(2)
  })

  test('that nobody keeps is told once a table', () => {
    const falling = [2024, 2023, 2022, 2021, 2020, 2019]
      .map((year) => row(`T${year}`, year))
      .join('')
    expect(
      said('unordered-section', `# L\n\n${section('Methods', falling)}`, {order: 'oldest first'}),
    ).toEqual([
      '7:4 info Unexpected places of 5 of 6 entries in `Methods`, expected the order `oldest first`',
    ])
  })
})
