import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[Paper](https://arxiv.org/abs/1604.01093)'

function venueOf(said: string): string | undefined {
  return onlyEntry(`# L\n\n## A\n\n- Learning to See Far by Night, ${said}, ${paper}\n`).venue?.name
}

test('a workshop that is linked behind the name of its meeting is where the paper was', () => {
  expect(venueOf('2019 CVPR [*Far Sights Workshop*](https://bee.org/far)')).toBe('CVPRW')
})

test('a link behind a meeting that names no workshop leaves the meeting what it is', () => {
  expect(venueOf('2019 CVPR [*Far Sights*](https://bee.org/far)')).toBe('CVPR')
})

test.each([
  ['NeurIPS 2021 (Far Sights Workshop)', 'NeurIPSW'],
  ['ICLR 2021 (FS Workshop Poster)', 'ICLRW'],
  ['ICLR 2021 (as seen in a workshop of ours)', 'ICLR'],
])('a workshop in the bracket behind its meeting is where a paper appeared: %s', (place, name) => {
  const text = `- [Learning to See Far](https://arxiv.org/abs/2101.00001), ${place}\n`
  expect(onlyEntry(text).venue).toMatchObject({name, year: 2021})
})
