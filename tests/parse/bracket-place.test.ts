import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[paper](https://arxiv.org/abs/1902.12230)'
const code = '[code](https://github.com/bee/lamp)'

test.each([
  [`Lighting far rooms with lamps (*WSDM'15*) (${paper})`, 'WSDM', 2015],
  [`Lighting far rooms with lamps (*CVPR 08*): by Ann Bee, Cy Dee ${paper}`, 'CVPR', 2008],
  [
    `Accepted by ASONAM 2013 ${code} "[Lighting far rooms with lamps](https://arxiv.org/abs/1902.12230)"`,
    'ASONAM',
    2013,
  ],
  [
    `WWW-2015. (Survey) _Lighting far rooms with lamps_ *Bee, A. & Dee, C.* - ${paper}`,
    'WWW',
    2015,
  ],
  [`${paper}/${code} - *Lighting far rooms with lamps* — <kbd>CIKM2017</kbd>`, 'CIKM', 2017],
] as const)('where a paper appeared is no part of its title: %s', (line, name, year) => {
  expect(onlyEntry(`# Lamps\n\n- ${line}\n`)).toMatchObject({
    title: 'Lighting far rooms with lamps',
    venue: {name},
    year,
  })
})

test('the name of a thing in a bracket stays', () => {
  expect(onlyEntry(`# Lamps\n\n- Lighting far rooms with lamps (*LAMP 3*) ${paper}\n`).title).toBe(
    'Lighting far rooms with lamps (LAMP 3)',
  )
})
