import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry, viewOf} from '../support/list-view.ts'

const doi = 'https://doi.org/10.1109/JSSC.2007.914337'

test.each([
  [
    `Bee, A., Dee, C., Ee, F.-G., Fly, H., Gnat, I. K., Hornet, J.,\n  **_[Far sensors](${doi})_**,`,
  ],
  [`**FSS (Far Sight Sensor)**: Bee, P., Dee, C., and Eff, T., *[Far sensors at work](${doi})*,`],
  [`**Sensors of far sights**: Bee, P., Dee, C., and Eff, T., [Far sensors at work](${doi}),`],
])('authors and a short name before a linked title: %s', (text) => {
  const {title} = onlyEntry(`# Papers\n\n- ${text} J. Imaging, 2021.\n`)
  expect(title).toMatch(/^Far sensors/)
})

test.each([
  ['Experiments in Fluids (2011), 51(1):1465-1469.', 'Experiments in Fluids 2011'],
  ['Experiments in Fluids, vol. 51, 2011.', 'Experiments in Fluids 2011'],
  ['IEEE BioSEE Conf., 2011.', 'IEEE BioSEE Conf 2011'],
  ['IEEE Int. Conf. Robotics and Automation (ICRA), 2011, pp. 4-8.', 'ICRA'],
])('a venue behind authors and their title: %s', (text, venue) => {
  const entry = onlyEntry(`# Papers\n\n- Bee, A., Dee, C. *[Far sensors](${doi})*, ${text}\n`)
  expect(viewOf(entry)).toMatchObject({title: 'Far sensors', venue})
})

test('papers in italics below a name are entries of their own', () => {
  const items = ['Far sensors', 'Near sensors'].map(
    (title) => `    - Bee et al., *[${title} at work](${doi})*, ISSCC, 2017.\n`,
  )
  const {entries} = parse(`# Papers\n\n- **Sea sensors**\n${items.join('')}`)
  expect(entries.map(({title}) => title)).toEqual(['Far sensors at work', 'Near sensors at work'])
})

test('authors may have a short name in brackets', () => {
  const text =
    '- Ann Bee, Cy-Dee Eff, Duen Horng (Polo) Gnat:\n  SeeNet: Learning to See.\n\n  [[paper](https://arxiv.org/abs/2305.05726)]\n'
  expect(onlyEntry(text).title).toBe('SeeNet: Learning to See')
})

test.each(['W.-C. Hung, Y.-H. Tsai, and M.-H. Yang.', 'W.-C. Hung, Y.-H Tsai, and M.-H. Yang.'])(
  'initials with a hyphen, and a full stop too few: %s',
  (people) => {
    const text = `- ${people} Learning to see far with lamps. In BMVC, 2018. [[paper]](${doi})\n`
    expect(onlyEntry(text)).toMatchObject({title: 'Learning to see far with lamps', year: 2018})
  },
)
