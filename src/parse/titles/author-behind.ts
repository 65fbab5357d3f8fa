/** Who wrote it, or where they are: `Learning to see (@bee.org etc)`. */
export const account = /\s*[(（]@[^()（）]*[)）]\s*$/u

/** One author with initials ends a title: `Learning to see, A. Bee`, `Learning to see, Bee, A.` */
export const loneAuthor =
  /,\s+(?=(?:(?:\p{Upper}\.[\s-]?){1,3}\p{Upper}\p{Lower}[\p{Alpha}'’-]+|\p{Upper}\p{Lower}[\p{Alpha}'’-]+,? \p{Upper}\.(?:\s?\p{Upper}\.?)?)[\s.,[(]*$)/u

/** The same in a bracket: `Learning to see (A. Bee)`. */
export const enclosedAuthor =
  /\s+\((?:\p{Upper}\.[\s-]?){1,3}\p{Upper}\p{Lower}[\p{Alpha}'’-]+\)[\s.,[(]*$/u
