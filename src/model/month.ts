/** The name of a month in short or in full, slips in the long ones too, as the source of a pattern that is blind to case. */
export const monthName = String.raw`(?:jan(?:ua[a-z]*)?|feb(?:r[a-z]*)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:us[a-z]*)?|sep(?:t(?:em[a-z]*)?)?|o[ck]t(?:ob[a-z]*)?|nov(?:em[a-z]*)?|dec(?:em[a-z]*)?)(?![a-z])`
