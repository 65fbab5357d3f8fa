import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

const title = 'Waves in layered media'

test.each([
  [`A. Bee, C. Dee, ${title}, Ultramicroscopy 58 (1998) 367–398.`, 'Ultramicroscopy', 1998],
  [
    `A. Bee, C. Dee, ${title}, Bull. Far Sights Soc. 58 (1) (1998) 3–9.`,
    'Bull. Far Sights Soc.',
    1998,
  ],
  [
    `Bee, A. (1989). ${title}. Farsights. J. Int., 99(2), 3-9. https://doi.org/10.1190/1.1`,
    'Farsights. J. Int.',
    1989,
  ],
  [
    `Bee, A. (1989). ${title}. Farsights J. Opt. (in Chinese), 99(2), 3-9. https://doi.org/10.1190/1.1`,
    'Farsights J. Opt.',
    1989,
  ],
  [
    `Bee, A. (1989). ${title}. Far Planet.\n  Sights., 1, 58-62. https://doi.org/10.1190/1.1`,
    'Far Planet. Sights.',
    1989,
  ],
  [
    `Bee A, Dee C. ${title}. Far Sight Int. 2012;53(8):19-25. https://doi.org/10.1190/1.1`,
    'Far Sight Int',
    2012,
  ],
  [
    `Bee, A.; Dee, C. ${title}. Ultramicroscopy **2012**, *53*, 19-25. [link](https://doi.org/10.1190/1.1)`,
    'Ultramicroscopy',
    2012,
  ],
  [
    `[${title}](https://doi.org/10.1190/1.1). A. Bee, C. Dee. Farsights. J. Int., 99(2), 3-9 (1989)`,
    'Farsights. J. Int.',
    1989,
  ],
  [
    `[${title}](https://doi.org/10.1190/1.1), Ann Bee, Cy Dee. Bull. Farsights, 99(2), 3-9 (1989)`,
    'Bull. Farsights',
    1989,
  ],
])('a journal that nobody knows is told by volume and pages: %s', (line, name, year) => {
  const entry = onlyEntry(`- ${line}\n`)
  expect([entry.title, entry.venue?.name, entry.year]).toEqual([title, name, year])
})

test.each(['J. Farsights', 'Farsights'])('a volume and an issue tell a journal: %s', (name) => {
  const line = `M. Bee and R. Dee, “${title},” ${name}, vol. 24, no. 8, pp. 954–965, 2014.`
  expect(onlyEntry(`# L\n\n- ${line}\n`).venue).toMatchObject({name, year: 2014})
})
