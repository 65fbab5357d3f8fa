import {blanksBeforeStops} from './titles/blank-before-stop.ts'
import {crowdedTitles} from './titles/crowded-title.ts'
import {stopHabits, stopReports, type StopHabit} from './titles/full-stop.ts'
import {gluedWords} from './titles/glued-word.ts'
import {lostQuotes} from './titles/lost-quote.ts'
import {misspeltHeadings} from './titles/misspelt-heading.ts'
import {misspeltTitles} from './titles/misspelt-title.ts'
import {defineRule} from './rule.ts'
import {titleDebris} from './titles/title-debris.ts'
import {titleGaps} from './titles/title-gap.ts'

export default defineRule<{readonly stops: StopHabit}>({
  id: 'untidy-title',
  summary:
    'A title has a blank too few or too many, a full stop that the others have not or lacks theirs, one quotation mark alone, or is written twice; or a title or a heading misspells a word of the other titles.',
  severity: 'info',
  fix: 'safe',
  defaults: {stops: 'as most'},
  options: (z) =>
    z.strictObject({
      stops: z
        .enum(stopHabits)
        .describe(
          'Whether titles may end with a full stop: as most titles of the list do, never, always, or as they like.',
        ),
    }),

  *check(list, {options}) {
    const entries = list.entries.filter(({kind}) => kind !== 'other')
    yield* titleGaps(list, entries)
    yield* lostQuotes(list, entries)
    yield* titleDebris(list, entries)
    yield* blanksBeforeStops(list, entries)
    yield* stopReports(list, entries, options.stops)
    yield* misspeltHeadings(list)
    yield* misspeltTitles(list, entries)
    yield* gluedWords(list, entries)
    yield* crowdedTitles(list, entries)
  },
})
