import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {titlesOf, viewOf} from '../support/list-view.ts'

test('lines that begin with a meeting and its year in brackets are papers, links or not', () => {
  const {entries} = parse(
    '# L\n\n## Far\n![#f03c15](https://a.org/15)[ISCA 1997][Learning to See Far]<br/>\nfor lamps<br/>\n[HPCA 2016] Seeing Far at Night<br/>\n\n## Near\n[ICCD 1997][Learning to See Near]<br/>\n',
  )
  expect(entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See Far', venue: 'ISCA 1997'},
    {title: 'Seeing Far at Night', venue: 'HPCA 2016'},
    {title: 'Learning to See Near', venue: 'ICCD 1997'},
  ])
})

test('where all lines have both brackets, one known meeting tells what the others are', () => {
  const lines =
    '[ISCA 1997][Learning to See]<br/>\n[FarSee 2001][Seeing Far]<br/>\n[SeeNi 2002][Lamps: A Survey]\n'
  expect(parse(`# L\n\n## Far\n${lines}`).entries.map(viewOf)).toMatchObject([
    {title: 'Learning to See', venue: 'ISCA 1997'},
    {title: 'Seeing Far', venue: 'FarSee 2001'},
    {title: 'Lamps: A Survey', venue: 'SeeNi 2002'},
  ])
})

test('one line may say where the list appeared, and news have their months', () => {
  expect(titlesOf('# L\n\n[IJCAI 2024] This is a list of papers about far sights.\n')).toEqual([])
  expect(
    titlesOf('# L\n\n[May 2024] We added far sights.<br>\n[June 2024] More sights.\n'),
  ).toEqual([])
})
