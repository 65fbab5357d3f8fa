import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const url = 'https://arxiv.org/abs/2004.00001'

test.each([
  ['behind a hard break', ' \\\nHighlights: as the ICLR 2017 paper "Learning to Hear" does'],
  ['on the next line', '\nKeywords: lamps of ICLR 2017, far'],
])('a line that tells of a paper says nothing of where it appeared: %s', (_, line) => {
  const {venue, year} = onlyEntry(`# L\n\n[Learning to See Far. 2020-04](${url})${line}\n`)
  expect([venue, year]).toEqual([undefined, 2020])
})

test('a model by its framework is no code where files are kept', () => {
  const {links} = onlyEntry(
    `# L\n\n- Learning to See Far [[Model-Caffe]](https://drive.google.com/a) [[Code-Caffe]](https://github.com/a/b) [[Paper]](${url})\n`,
  )
  expect(links.map(({role}) => role)).toEqual(['download', 'code', 'paper'])
})
