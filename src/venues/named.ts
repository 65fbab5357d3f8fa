import type {VenueRow} from './table.ts'

/** What a name was found to be. */
export interface Known {
  readonly row: VenueRow
  /** The name itself where it is right, else what should stand there. */
  readonly expected: string
  /** Whether no other venue goes by this name. */
  readonly sure: boolean
}

/** A name that a venue goes by. */
export interface Named extends Known {
  readonly name: string
}

/** The names of a row, in order. */
export function namesOf(row: VenueRow): Named[] {
  const {name, full, also, wrong = [], shared = []} = row
  const right = full === undefined ? [name, ...also] : [name, full, ...also]
  return [
    ...right.map((one) => ({row, name: one, expected: one, sure: !shared.includes(one)})),
    ...wrong.map((one) => ({row, name: one, expected: likest(one, right) ?? name, sure: true})),
  ]
}

/** The right name of several words that a wrong one means: `ACM Computing Surveys` of `ACM Computer Surveys`, `ACL-IJCNLP` of `ACL-JCNLP`. */
function likest(wrong: string, right: readonly string[]): string | undefined {
  const words = wrong.split(/[ -]/)
  return right.find((one) => {
    const others = one.split(/[ -]/)
    return (
      others.length === words.length &&
      others.some((word, at) => word.length > 2 && word === words[at])
    )
  })
}
