import {monthName} from '../../model/month.ts'
import {loneAuthor} from './author-behind.ts'

/** What a title ends before, behind a comma: where and when it appeared, and who wrote it. */
export const commaCuts: readonly RegExp[] = [
  // `Learning to see, in *ICLR* 2023.`, `Learning to see -- [paper](url)`
  /,\s+in:?\s+[*_]*\p{Upper}[\w&-]*\p{Upper}\w*[*_]*(?:['’]|[\s,'’]+(?:19|20))\d{2}/u,
  // `Title, 37th Conference on Seeing (SEE 2023)`
  /,\s+(?:[Tt]he )?\d{1,3}(?:st|nd|rd|th) (?:\p{Alpha}\S* ){0,4}(?:Conference|Symposium|Workshop|Meeting)\s/u,
  // `Title, International Conference on Seeing 2023`, `Title, International Conference on Seeing: Far and Near (SEE 2023)`
  /,\s+(?=(?:\p{Upper}\p{Alpha}*\s){1,3}(?:Conference|Symposium(?: Series)?|Workshop) (?:on|of|for) (?:[^,.;:()[\]]{3,90}\s(?:19|20)\d{2}(?!\d)|[^,.;()[\]]{3,90}\s\(\p{Upper}[\p{Alpha}-]+[\s'’]?(?:19|20)?\d{2}\)))/u,
  // `Title, IEEE Transactions on Far Sights 2018`, `Title, Journal of Sights (2018)`
  /,\s+(?=(?:\p{Upper}{2,}(?:\/\p{Upper}{2,})?\s)?(?:Transactions on|(?:International )?Journal (?:of|on)) \p{Upper}[^,.;:()[\]]{2,80}\s\(?(?:19|20)\d{2}\)?(?:[\s.]*(?:[[(]|$)))/u,
  /,\s+in:?\s+(?:Proc\.|Proceedings\sof|Advances\sin)\s/i,
  loneAuthor,
  // `Learning to see, _A. Bee, C. Dee_`
  /,\s+[*_](?=\p{Upper}\.)/u,
  // `Title, SEEK 2020`, `Title, 3DSEE.TECH 2020`
  /,\s+[*_]*(?:(?:\d(?=[A-Z]{2}))?[A-Z][\w&@-]*(?:\.[A-Z]+)?[*_]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
  // `Title, ACL-2020 theme track`
  /,\s+[A-Z][\w&]+-(?:19|20)\d{2}(?![\w-])/,
  /,\s*\p{Upper}[\w&@-]*,\s*(?:19|20)\d{2}\b/u,
  // `Title, Workshop on Seeing, ACL 2019`, `Title, Workshop on Seeing at ACL 2019`
  /,\s+(?=(?:\p{Upper}\S*\s){0,3}Workshop (?:on|for)\s[^,.;:()[\]]{3,80}(?:,|\sat)\s+(?:[A-Z][\w&-]*\s+)?(?:19|20)\d{2})/u,
  // `Title, MSR Technical Report, 2001`, `Title, MS Tech report 2010`
  /,\s+(?=(?:\p{Upper}[\p{Alpha}&.-]*\s){0,3}(?:Tech(?:nical|\.)? [Rr]eport|Tech\. Rep)\b\.?(?:[,.(]|\s*$|\s(?:19|20)\d{2}))/u,
  // `Title, Unpublished`, `Title, unpublished manuscript`
  /,\s+(?=[Uu]npublished(?: (?:draft|manuscript|note))?[\s.]*(?:[[(]|$))/,
  // `Title, arXiv:2305.05726`, `Title, *arXiv preprint arXiv:2305.05726*`
  /,\s+[*_]*ar[xX]iv(?:\spreprint)?(?:\sar[xX]iv)?\s?:?\s?\d{4}\.\d{4,5}\b/,
  /,\s+\p{Upper}[\p{Alpha}'’-]+(?:,? \p{Upper}\.)*(?:,? (?:and|&) \p{Upper}[\p{Alpha}'’-]+)?,? et\.? al\b/u,
  // `Title, Bee, Ann and Dee, Cy, 2020`
  /,\s+(?=\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}\p{Alpha}*)?,\s\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*)?\s+and\s+\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}\p{Alpha}*)?,\s\p{Upper}[\p{Alpha}.\s'’-]*(?:\sand\s|,\s+(?:19|20)\d{2}(?!\d)|$))/u,
  // `Title, Bull. Far Sights Soc. 58 (1968) 3–9`
  /,\s+(?=\p{Upper}[\p{Alpha}-]*\.\s+(?:(?:\p{Upper}[\p{Alpha}-]*\.?,?|of|and|&)\s+){0,7}\d{1,4}\s?(?:\([^()]{1,9}\)\s?)?\((?:19|20)\d{2}\))/u,
  // `Title, J. Imaging, 2018`
  /,\s+(?:\p{Upper}{2,}(?:\/\p{Upper}{2,})?\s)?(?:(?:Int(?:er)?\. )?J|Proc|[Tt]rans|Ann|Adv)\.(?: \p{Alpha}[\p{Alpha}.&-]*){1,8},? (?:19|20)\d{2}/u,
  // `Title, jun 2015, Bee Labs, `
  new RegExp(String.raw`,\s+${monthName}\.?\s+(?:19|20)\d{2}(?=[\s(]*(?:,|$))`, 'i'),
]

/**
 * What a title goes on with behind a dash: `Seeing widgets - A survey`, and behind several words what a second half begins
 * with, as in `Far lamps meet near lights – bridging lamps and lights`.
 */
const subtitle = String.raw`an?\s(?:[\p{Alpha}-]+\s){0,4}(?:survey|review|overview|tutorial|primer|roadmap|perspective|(?:case |comparative |empirical )study)\b|an?\s(?:[\p{Alpha}-]+\s){0,4}(?:approach|baseline|benchmark|framework|method|retrospective|view)(?=[\s.,]*(?:$|[[(]|[.,]\s))|(?<=(?:\S+\s+){4}[–—-]\s)(?:bridging|exploring|learning|rethinking|revisiting|towards?|understanding|unifying)\s\S+\s\S|(?<=(?:\S+\s+){3}[–—-]\s)improv(?:e|ing)\s\S+\s\S`

/** What a title ends before at a dash or a bar. */
export const dashCuts: readonly RegExp[] = [
  new RegExp(String.raw`(?<![?!])\s+[–—]\s(?!or\b|past\b|${subtitle})|\s+\|\s`, 'iu'),
  // `Does it see far? — The impact of lamps`
  new RegExp(
    String.raw`(?<=[?!])\s+[–—]\s(?!or\b|${subtitle}|(?:the|an?|how|on|towards?|what|when|why|\p{Alpha}+ing)\s)`,
    'iu',
  ),
  // A hyphen set off by blanks joins words too: `Back - Propagation`, `End - to - End`.
  new RegExp(
    String.raw`(?<!(?<!\p{Alpha})(?:back|co|cross|end|few|inter|intra|multi|non|of|pre|self|semi|spatio|state|sub|to|zero))\s+-\s(?!${subtitle})`,
    'iu',
  ),
  /\s+--\s*(?=$|[[(<])/u,
  // A line of hyphens joins no words: `Title----FAST'16`.
  /(?<=\S)\s*-{4,}/u,
  // `Title -- OSDI 2016`
  /\s+-{2,3}\s+(?=(?:[A-Z][\w&-]*\s+){0,2}[A-Z][\w&-]*[\s'’]+(?:19|20)?\d{2}\b)/,
]

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
