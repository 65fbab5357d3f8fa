import {monthName} from '../../model/month.ts'

/** Where a name ends at the latest: before its year or its volume. */
export interface Anchor {
  readonly at: number
  readonly year: number | undefined
}

/** Years that end a statement, or stand before volume and pages. */
const years = new RegExp(
  String.raw`(?<![\d./–-])(?:(?:19|20)\d{2}|['’‘]\d{2})(?![\d\p{Alpha}]|[-./–]\d)(?=\s*(?:$|[).,;:[\]\n|–-]|\((?=\d)|${monthName}))`,
  'giu',
)

/** Volumes, issues and pages, the number of an article, as in `43, e28`, or a volume at the end. */
const volumes =
  /,?\s*\(?(?:\bvol(?:ume)?[.:]?\s*\d+|\b\d+\s?\(\d+(?:[-–]\d+)?\)|\b\d+\s?:\s?\d+[-–]\d+|\bpp\.?\s*\d+|\b\d{1,5}[-–]\d{1,5}(?=\.(?:\s|$))|\b\d{1,4},\s(?:\d{4,7}|e\d{4}[A-Z]{2}\d{4,8}|e\d{1,7}|\d{1,3},\d{3}[-–]\d{1,3},\d{3})(?=\.(?:\s|$))|(?<=\p{Lower},\s)\d{1,3}(?=\.\s*$))/giu

/** The places in a text that a venue's name may end before: its years first, then its volumes and pages. */
export function anchorsIn(text: string): Anchor[] {
  const dated = [...text.matchAll(years)].map(({0: written, index}) => ({
    at: index,
    year: written.length === 4 ? Number(written) : 2000 + Number(written.slice(1)),
  }))
  const counted = [...text.matchAll(volumes)].map(({index}) => ({at: index, year: undefined}))
  return [...dated, ...counted]
}
