import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const paper = '[[Paper]](https://arxiv.org/abs/2305.05726)'

test.each([
  [`Learning to See Far and Wide $$$ ${paper}`, 'Learning to See Far and Wide'],
  [`**Learning to See Far and Wide †** ${paper}`, 'Learning to See Far and Wide'],
  [`Learning to See Far and Wide (★★★) ${paper}`, 'Learning to See Far and Wide'],
  [`Learning to See With No $$$ ${paper}`, 'Learning to See With No $$$'],
  [
    `[Learning to See With No $$$](https://arxiv.org/abs/2305.05726)`,
    'Learning to See With No $$$',
  ],
  [`Learning to See Far by Lamps* ${paper}`, 'Learning to See Far by Lamps'],
  [`Learning to See Far with D* ${paper}`, 'Learning to See Far with D*'],
  [`Learning to See in $S^2$ ${paper}`, 'Learning to See in $S^2$'],
  [`Learning to See Far in C# ${paper}`, 'Learning to See Far in C#'],
])('what a keeper marks a title by is none of it: %s', (item, title) => {
  expect(onlyEntry(`- ${item}`).title).toBe(title)
})

test.each([
  [
    `Far lamps meet the near – bridging lamps and lights by night ${paper}`,
    'Far lamps meet the near – bridging lamps and lights by night',
  ],
  [`Far lamps meet the near – Ann Bee, Cy Dee ${paper}`, 'Far lamps meet the near'],
  [`FarKit – learning lamps for all ${paper}`, 'FarKit'],
])('a dash within a title, and one behind it: %s', (item, title) => {
  expect(onlyEntry(`- ${item}`).title).toBe(title)
})

test.each([
  `\`SeeNet\`: SeeNet: Learning to See Far ${paper}`,
  `SeeNet: SeeNet: Learning to See Far ${paper}`,
])('a name that is said twice before a title is told once: %s', (item) => {
  expect(onlyEntry(`- ${item}`).title).toBe('SeeNet: Learning to See Far')
})
