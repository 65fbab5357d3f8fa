import {expect, test} from 'vitest'
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
