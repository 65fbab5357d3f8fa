import {expect, test} from 'vitest'
import {onlyEntry} from '../support/list-view.ts'

test.each(['(Bee et al. 2016)', '[A. Bee et al., 2016]', '[A. Bee al., 2016]'])(
  'a title cited behind by who wrote it and when is a paper: %s',
  (cited) => {
    const title = 'Joint Learning to See Far and Wide'
    const entry = onlyEntry(`- [${title}](https://bee.github.io/see/) ${cited}`)
    expect(entry).toMatchObject({kind: 'paper', title, year: 2016})
  },
)
