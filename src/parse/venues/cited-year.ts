import type {Row, Table} from '../../model/table.ts'
import {isCited} from '../people/citation.ts'

/** The year of a paper that a column cites by its authors: `Bee et al., 2010` of `Reference`. */
export function citedYear(row: Row, {columns}: Table): number | undefined {
  const cell = row.cells.find(
    ({text}, index) =>
      /^(?:citations?|papers?|ref(?:erence)?s?\.?|source)$/i.test(columns[index]?.name ?? '') &&
      isCited(text),
  )
  const year = /(?:19|20)\d{2}/.exec(cell?.text ?? '')?.[0]
  return year === undefined ? undefined : Number(year)
}
