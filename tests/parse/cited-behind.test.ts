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

test.each(['Bee et al. (Far Lamps)', 'Bee et. al.(Lamps)'])(
  'a title stands behind its author and what that is on: %s',
  (label) => {
    const {title} = onlyEntry(
      `- [${label}](https://arxiv.org/abs/2305.05726) - Learning to see far by night\n`,
    )
    expect(title).toBe('Learning to see far by night')
  },
)
