import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import {onlyEntry} from '../support/list-view.ts'

test.each([
  ['Titel', 'Autoren', 'Jahr', 'Konferenz/Zeitschrift'],
  ['Título', 'Autores', 'Año', 'Revista'],
  ['Artigo', 'Autores', 'Ano', 'Conferência'],
  ['Titre', 'Auteurs', 'Année', 'Revue'],
  ['Titolo', 'Autori', 'Anno', 'Rivista'],
  ['Название', 'Авторы', 'Год', 'Конференция'],
])('columns are told by their headers in other languages: %s', (...headers) => {
  const {title, venue, year} = onlyEntry(`# L

| ${headers.join(' | ')} | Link |
|-|-|-|-|-|
| Learning to See Far | Bee et al. | 2017 | Far Sights | [PDF](https://arxiv.org/abs/1706.00001) |
`)
  expect([title, venue?.name, year]).toEqual(['Learning to See Far', 'Far Sights', 2017])
})

test.each(['获取链接', '链接', 'リンク', '링크', 'Link'])(
  'a bare address in a column of links leads to the data of its row: %s',
  (header) => {
    const {entries} = parse(
      `# L\n\n## Datasets\n\n| Dataset | Text | ${header} |\n|-|-|-|\n| SeeSet | Lamps | https://see.bee.org/set/ |\n| HearSet | Bells | https://hear.bee.org/set/ |\n`,
    )
    expect(entries.map(({links}) => links.map(({role}) => role))).toEqual([
      ['dataset'],
      ['dataset'],
    ])
  },
)
