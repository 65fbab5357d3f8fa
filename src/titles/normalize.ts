/** A title in the form in which two of them are compared. */
export interface NormalTitle {
  /** Words of lower-case letters and digits; CJK characters stand each for themselves. */
  readonly words: readonly string[]
  /** All words without spaces, so that `pre-training` and `pretraining` are alike. */
  readonly compact: string
}

/** Takes away everything in which two writings of one title may differ. */
export function normalizeTitle(title: string): NormalTitle {
  const plain = withoutMarks(withoutLatex(withoutTags(decodeTwice(title))).normalize('NFKC'))
  const text = spellGreek(plain)
    .replace(/[’‘ʼ`´'"“”„«»′″]/g, '')
    .replace(/&|\+(?=\s)/g, ' and ')
    .replace(/[×✕]/g, 'x')
    .toLowerCase()
    .replace(/[^\p{Alpha}\p{N}]+/gu, ' ')
    .replace(cjk, ' $& ')
    .trim()
  const words = text === '' ? [] : text.split(/\s+/).map(withUsualSpelling)
  return {words, compact: words.join('')}
}

/** Whether a text is in Chinese, Japanese or Korean. */
export function isCjk(text: string): boolean {
  return (text.match(cjk)?.length ?? 0) > 1
}

const cjk = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '-',
  mdash: '-',
  hellip: '...',
  times: '×',
}

/** Some registries encode twice. */
function decodeTwice(text: string): string {
  return decode(decode(text))
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole, decimal, hex, name) => {
      const code = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
      if (name === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      const key = String(name).toLowerCase()
      return entities[key] ?? (greek.includes(key) ? key : (letterOf(key) ?? whole))
    },
  )
}

/** The letter of an entity such as `eacute`. */
function letterOf(name: string): string | undefined {
  return /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|ring|caron|slash)$/.exec(name)?.[1]
}

function withoutTags(text: string): string {
  return text.replace(/<\/?[a-z][\w:-]*(?:\s[^<>]*)?\/?>/gi, '')
}

function withoutLatex(text: string): string {
  if (!/[\\$^{}_]/.test(text)) return text
  return (
    text
      // Accents, with and without braces: \'e, \"{o}, \v{c}.
      .replace(/\\['"`^~=.](?:\{\\?([a-z])\}|\\?([a-z]))/gi, '$1$2')
      .replace(/\\[uvHtcdbkr](?:\{([a-z])\}|\s+([a-z]))/gi, '$1$2')
      .replace(/\\(ss|ae|oe|aa|o|l|i|j)(?:\{\}|\b\s?)/gi, '$1')
      .replace(/\\(?:times)\b/g, 'x')
      .replace(/\\&/g, '&')
      // Fonts and the like stand around what they are about.
      .replace(/\\(?:text|math)?(?:bf|it|rm|sc|tt|sf|cal|bb|frak|normal|up|emph|em)\b\s*/g, '')
      .replace(
        /\\(?:text|math|emph|mbox|operatorname|mathcal|underline|uppercase)\w*\s*(?=\{)/g,
        '',
      )
      .replace(/\\([a-z]+)/gi, ' $1 ')
      .replace(/[\\${}^_]/g, '')
  )
}

function withoutMarks(text: string): string {
  return text
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{M}+/giu, '')
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[øłđıßæœ]/gi, (letter) => plainLetters[letter.toLowerCase()] ?? letter)
}

const plainLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
}

const greek =
  'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigma tau upsilon phi chi psi omega'.split(
    ' ',
  )

const greekLetters = 'αβγδεζηθικλμνξοπρστυφχψω'

function spellGreek(text: string): string {
  return text.replace(/[α-ωΑ-Ως]/g, (letter) => {
    const name = greek[greekLetters.indexOf(letter.toLowerCase().replace('ς', 'σ'))]
    return name ?? letter
  })
}

/** British spellings as American ones. */
function withUsualSpelling(word: string): string {
  return word
    .replace(/^(.{2,})is(ation|ations|e|ed|er|ers|es|ing)$/, (whole, stem: string, end: string) =>
      notBritish.test(whole) ? whole : `${stem}iz${end}`,
    )
    .replace(/^(behavi|col|fav|lab|neighb|vap|arm|hon|harb|hum|rum|tum)our/, '$1or')
    .replace(/^(.*[aeiou])lling$/, '$1ling')
    .replace(/^(.*[aeiou])lled$/, '$1led')
    .replace(/^cent(?:re|er)(s?)$/, 'center$1')
    .replace(/^grey/, 'gray')
    .replace(/^analys(e|ed|es|er|ing)$/, 'analyz$1')
    .replace(/^(to|up|down|back|for)wards$/, '$1ward')
    .replace(/^artefact/, 'artifact')
    .replace(/^catalogue/, 'catalog')
    .replace(/^(.*)met(?:re|er)(s?)$/, '$1meter$2')
}

/** Words that end so on either side of the sea. */
const notBritish =
  /(?:^|[^a-z])?(?:noise|noised|denois|rais|rise|wise|precise|exercis|advis|supervis|revis|surpris|compris|promis|expertise|otherwise|pairwise|likewise|stepwise|elementwise|concise|disguis|televis|improvis|devis|compromis|bruis|cruis|prais|prom)/
