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
