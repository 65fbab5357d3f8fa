import {
  and,
  bare,
  full,
  initial,
  initials,
  inverted,
  last,
  others,
  reader,
  short,
} from './person.ts'

/** A year, with the letter that tells one of several papers apart: `2020a`. */
export const year = String.raw`(?:19|20)\d{2}[a-z]?`
// `(2022)`, `(2022, April)`, `(2022, June 19-24)`, `(n.d.)`
const day = String.raw`(?:,\s+\p{Upper}\p{Alpha}{2,8}\.?(?:\s+\d{1,2}(?:\s?[-–]\s?(?:\p{Upper}\p{Alpha}{2,8}\s)?\d{1,2})?)?)`
const dated = String.raw`(?:\.?,?\s+\((?:${year}${day}?|n\.d\.|[Ii]n press|[Ff]orthcoming)\)\s*[.:]?|(?:[.,]|(?<=\.))\s+${year}(?:,\s+\p{Upper}\p{Alpha}{2,8})?\s*[.:])`

/** Signs that a title begins with authors, one of which each way to write them needs. */
const isInitialled = /\p{Upper}\./u
const anyYear = /(?:19|20)\d{2}/
const isCutOff = /[ *_]et\.? al|(?:and|&) others/

/** A sign behind the first name that a comma begins; tried once, since lists of names have many. */
const behindComma = (sign: RegExp): {test: (text: string) => boolean} => ({
  test(text) {
    const at = text.search(/, \p{Upper}/u)
    return at !== -1 && sign.test(text.slice(at))
  },
})

/**
 * Who wrote a paper and when, before its title: `Bee, A., & Dee, C. (2019). Title`. Before each stands a sign that it
 * cannot do without: most titles have none, and to compile such a pattern takes longer than to read a short list.
 */
export const leads = (
  [
    // Initials tell a person.
    [
      isInitialled,
      `${short}(?:${and}(?:${short}|${full}))*${others}?(?:${dated}|[.],?|(?<=\\.[*_]))`,
    ],
    [
      isInitialled,
      `(?:${last}, ${initials}(?:${and}${last}, ${initials})*|${last} ${initials}(?:${and}${last} ${initials})+)(?<=\\.)`,
    ],
    [isInitialled, `${short}(?:${and}(?:${short}|${full}))+${others}?:`],
    // `Ann B. Bee, Cy Dee, Learning to see`, `Ann B. Bee and Cy Dee. 2007. Learning to see`
    [
      isInitialled,
      `${initial}(?:${and}(?:${short}|${full}))*(?:(?:,|\\.)\\s+${year}\\.|(?:,|\\.)(?=\\s+(?:\\S+ ){0,9}\\p{Lower}+ )(?!\\s+(?:and|&) ))`,
    ],
    // `Bee A, Dee CM. 2020. Learning to see`, `Bee A, et al. 2020. Learning to see`
    [
      anyYear,
      `(?:(?:${last} )?${bare}${and})*(?:${bare}${others}|${last} \\p{Upper}(?: ?\\p{Upper}){0,2})${dated}`,
    ],
    // `Bee C. Learning to see with lamps`, `Bee C D. Learning to see with lamps`
    [
      /^(?!(?:Appendix|Book|Chapter|Class|Group|Hepatitis|Part|Plan|Section|Type|Vitamin|Volume)\s)[^\s.]+ [^\s\d.](?: ?[^\s\d.])?\.\s/,
      `${last} \\p{Upper}(?: ?\\p{Upper})?\\.(?!\\s+${last}(?:[,.]| (?:and|&) ))(?=\\s+\\p{Upper}\\S*(?:\\s+[^\\s.]+){4})`,
    ],
    // `Bee A, Dee C M, et al. Learning to see`
    [
      /\p{Upper}(?:,|\.)/u,
      `(?:(?:${bare}${and})*${bare}${others}|(?:${bare}${and})+${last} \\p{Upper}(?: ?\\p{Upper}){0,2}\\.)`,
    ],
    // `A Bee, CM Dee. Learning to see`, `A Bee, CM Dee. (2023). Learning to see`
    [
      /^\S{1,2} \S+(?:,| and| &) /,
      `(?:\\p{Upper}{1,2} ${last}${and})+\\p{Upper}{1,2} ${last}(?:${dated}|\\.|${others})`,
    ],
    // `Bee, Ann B and Van Dee, Cy, Learning to see`, `Bee, Ann B and Van Dee, Cy. (2021) Learning to see`
    [
      behindComma(/ and \p{Upper}/u),
      `${inverted}(?: and ${inverted})+(?: and others)?(?:,|${dated})`,
    ],
    // `Bee, Ann; Dee, Cy. Learning to see`
    [/^[^;.]+, \p{Upper}[^;]*; /u, `${inverted}(?:; (?:and |& )?${inverted})+(?:${dated}|\\.)`],
    // `Bee, Ann & Dee, Cy. (2018). Learning to see`
    [behindComma(/ & \p{Upper}/u), `${inverted}(?: & ${inverted})+${dated}`],
    // `Bee, Ann, and Cy Dee. Learning to see`, `Bee, Ann, et al. Learning to see`
    [
      behindComma(/ and |et al/),
      `${inverted}(?:(?:, ${full})*,? and ${full}\\.,?|,? et al\\.)(?!\\s+(?:19|20)\\d{2})`,
    ],
    // … or by the place behind it, all parted by commas: `Bee, Ann, and Cy Dee, Learning to see, ECCV, 2018.`
    [
      behindComma(/ and \p{Upper}[^]*\d{2}\W*$/u),
      `${inverted}(?:, ${full})*,? and ${full},(?=\\s[^,]{12,200},\\s[^,]{2,90},?\\s(?:19|20)\\d{2}\\W*$)`,
    ],
    // … a last name of two words by those and the year: `Far Bee, C., & Dee, A. (2018). Learning to see`
    [
      /^\p{Upper}[^.]*\p{Upper}\..*\s\(\d{4}/u,
      `(?:${last}(?: ${last})?, ${initials}${and})*${last}(?: ${last})?, ${initials}${dated}`,
    ],
    // … and full names behind the one turned about: `Bee, Ann B., Cy Dee, & Eve Fey. (2018). Learning to see`
    [/^\p{Upper}[^(]*& \p{Upper}.*\s\(\d{4}/u, `${inverted}(?:, ${full})*,? & ${full}${dated}`],
    // Full names are told by the year behind them.
    [anyYear, `${full}(?:${and}(?:${short}|${full}))+${others}?${dated}`],
    // One name is told by the year in brackets and the sentence behind it: `Ann Bee (2019). Learning to see.`
    [/\(\d{4}/, `${full}(?:\\.?,? \\((?:${year}${day}?)\\)\\.)(?=\\s+[^.\\n]{8,})`],
    // … or by the year between two full stops: `Ann Bee. 2019. Learning to see far.`
    [/\.\s(?:19|20)\d{2}\.\s/, `${full}\\.\\s+${year}\\.(?=\\s+\\p{Upper}[^.\\n]{15,})`],
    // … or by the sentence behind them: `Ann Bee, Cy Dee. Learning to see. CVPR 2020`.
    [
      /\.\s/u,
      `${full}(?:${and}${full})+\\.(?=\\s[^.\\n]{15,200}[.?!]\\s+(?:In )?[^.]*(?:(?:19|20)|['’])\\d{2})`,
    ],
    // … and so are last names alone: `Bee, Dee, Eff. Learning to see. CHI'20`.
    [
      /^\S+, [^.:]*[.:]\s[^.\n]*[.?!]\s+\p{Upper}[^.\n]*\d{2}/u,
      `${last}(?:, ${last})+[.:](?=\\s+\\p{Upper}[^.\\n]{8,200}[.?!]\\s+\\p{Upper}[^.\\n]*\\d{2})`,
    ],
    [
      isCutOff,
      `(?:${last}(?:,? (?:and|&) ${last}|, ${last})?|${full}(?:, ${full})*)${others}(?:${dated}(?:\\s?[-–—](?=\\s))?|\\s?:|[.,])?`,
    ],
    // `Bee, Dee 2002: Learning to see`, `Bee 2002 - Learning to see`
    [
      anyYear,
      String.raw`(?:${last}(?:, ${last}){0,2}(?:,? (?:and|&) |, )${last}|\p{Upper}\p{Lower}+(?:-\p{Upper}\p{Lower}+)?),? \(?${year}\)?(?:\s*[:.]|\s[-–—])`,
    ],
    // A quotation tells whose it is: `Bee & Dee. "Learning to see"`
    [/["“]/, String.raw`${last}(?:, ${last})*(?:,? (?:and|&) ${last})?[.,](?=\s+["“])`],
  ] as const
).map(([sign, lead]) => ({
  sign,
  lead: reader(
    String.raw`^${lead}(?:\s+(?=[\p{Upper}\d"“*_[({]|\p{Lower}{1,2}-?\p{Upper}|(?<=\(\d{4}[a-z]?\)[.:]\s+)\p{Lower})|\s*$)`,
  ),
}))
