import {quote} from '../finding/quote.ts'
import type {Report} from '../finding/report.ts'
import {countsOf} from '../model/counts.ts'
import {entryAround} from '../model/covering.ts'
import type {Link} from '../model/link.ts'
import type {List} from '../model/list.ts'
import {isRepositoryFront} from '../model/repository-address.ts'
import {covers, slice} from '../model/span.ts'
import {formChanges, type Change, type WrittenLink} from './addresses/link-forms.ts'
import {sharesByButton} from './addresses/needless-parameters.ts'
import {plainChanges} from './addresses/plain-change.ts'
import {defineRule} from './rule.ts'
import {isNews} from './sections/news.ts'

/** What may be changed of an address. */
const parts = ['scheme', 'host', 'suffix', 'query', 'fragment', 'form'] as const

interface Options {
  readonly keep: readonly (typeof parts)[number][]
}

export default defineRule<Options>({
  id: 'unnormalized-link',
  summary: 'A link has a longer, older or less safe form than it needs, or than the list uses.',
  severity: 'info',
  fix: 'unsafe',
  defaults: {keep: []},
  options: (z) =>
    z.strictObject({
      keep: z
        .array(z.enum(parts))
        .describe(
          'What of an address may stay as it is: `http:`, an older host, `.git`, parameters, fragments, or a form that is not that of most.',
        ),
    }),

  *check(list, {options: {keep}}) {
    const links = writtenLinks(list)
    const isHabit = sharesByButton(links.map(({url}) => url))
    const isCloned = namesClones(links.map(({url}) => url))
    const listed = list.entries.filter(({section}) => !isNews(section))
    const isInEntry = ({span}: Link) => listed.some((entry) => covers(entry.span, span))
    const changed: Changed[] = links.flatMap((written) =>
      plainChanges(new URL(written.url).hostname, written.url)
        .filter((change) => !keep.some((part) => part === partOf(change)))
        .filter(({kind}) => !(isHabit && kind === 'sharing') && !(isCloned && kind === 'git'))
        .map((change) => ({...written, change})),
    )
    if (!keep.includes('form'))
      for (const [link, change] of formChanges(links, isInEntry))
        changed.push({link, url: slice(list.text, link.urlSpan), change})
    const counts = countsOf(changed.map(({change}) => change.kind))
    for (const one of changed) {
      const isOneOfMany = (counts.get(one.change.kind) ?? 0) > most
      yield reportOf(list, one, isOneOfMany)
    }
  },
})

/** How many links of one kind are told one by one. */
const most = 3

/** A link that could be written otherwise. */
interface Changed extends WrittenLink {
  readonly change: Change
}

function partOf({kind}: Change): string {
  if (kind === 'sharing' || kind === 'mark') return 'query'
  if (kind === 'slash') return 'form'
  if (kind === 'wrapper' || kind === 'proxy') return 'host'
  return kind === 'git' ? 'suffix' : kind.includes('.') ? 'host' : kind
}

/** Every address that is written out, once; badges are images. */
function writtenLinks(list: List): WrittenLink[] {
  const seen = new Set<number>()
  return list.links.flatMap((link) => {
    const url = slice(list.text, link.urlSpan)
    const isNew = !seen.has(link.urlSpan.start)
    seen.add(link.urlSpan.start)
    const isHttp =
      /^https?:\/\/(?:[\w.-]+\.[a-z]{2,}|\d+(?:\.\d+){3})(?:[/?#:]|$)/i.test(url) &&
      URL.canParse(url)
    return isNew && isHttp && link.form !== 'image' ? [{link, url}] : []
  })
}

/** Whether a list means to write its repositories as they are cloned: four or more, and none without `.git`. */
function namesClones(urls: readonly string[]): boolean {
  const repositories = urls.filter(isRepositoryFront)
  return repositories.length > most && repositories.every((url) => url.endsWith('.git'))
}

function reportOf(
  list: List,
  {link: {urlSpan}, url, change}: Changed,
  isOneOfMany: boolean,
): Report {
  const {kind, text, where, expected, safety} = change
  const span = {start: urlSpan.start + change.start, end: urlSpan.start + change.end}
  const entry = entryAround(list, span)
  const words = quote(list.text, span)
  const message = `Unexpected ${words} ${where}, expected ${expected}`
  const isOfParameters = kind === 'query' && isOneOfMany
  return {
    message,
    span,
    // Nobody else can open it.
    ...(kind === 'proxy' && {severity: 'warning'}),
    ...(entry && {entry}),
    fold: {
      // One of many is told with all of its kind; one of few, with its like in the same entry.
      ...(entry && !isOneOfMany
        ? {key: `${kind} ${entry.span.start} ${change.start} ${url}`, most: 1}
        : {key: kind, most}),
      message: (count) =>
        isOfParameters
          ? `Unexpected parameters in ${count} addresses, expected none: ${words} and others like it`
          : `${message} (${count} such links)`,
    },
    fix: {safety, edits: [{...span, text}]},
  }
}
