import {monthName} from '../../model/month.ts'

/** A month and its year, with a day or without: `2023.05`, `2023,05`, `2023-05-12`, `12 May 2023`, `May 12, 2023`. */
const date = String.raw`(?:19|20)\d{2}[-./,](?:0?[1-9]|1[0-2])(?:[-./]\d{1,2})?|(?:\d{1,2}(?:st|nd|rd|th)?\s+)?${monthName}\.?,?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?(?:19|20)\d{2}`

/** What a title ends before at a year or a date. */
export const dateCuts: readonly RegExp[] = [
  // A year or a date behind the last word is when it appeared: `Title 2022`, `Title. **2023.05**`, `Title? \`May 2023\``, `A data set for SIGHT-19 2020`.
  /(?<=\p{Alpha}\p{Alpha}[)\p{Alpha}]*|\p{Alpha}-\d{1,3})(?<!\s(?:before|by|from|in|of|since|until))(?:[.,]?\s+|,)(?:19|20)\d{2}[\s.,[(]*$/u,
  // `Learning of the far 6600, 1964`
  /(?<=\d)(?<!(?:19|20)\d{2}),\s+(?:19|20)\d{2}[\s.,[(]*$/u,
  new RegExp(
    String.raw`(?<=[\p{Alpha}\d)?!])(?<!\b(?:before|by|from|in|of|on|since|to|until))[.,]?\s+(?:[*_]+(?:${date})[.,]?[*_]+|${'`'}\W?(?:${date}|(?:19|20)\d{2})\W?${'`'}|${date})[\s.[(]*$`,
    'iu',
  ),
]
