import {misplacedItems} from './contents/contents-order.ts'
import {caseReport, correctTargets, wrongTargets} from './contents/contents-target.ts'
import {isNearly, otherTexts} from './contents/contents-text.ts'
import {anchorOf, sectionsByAnchor} from './contents/heading-anchor.ts'
import {targetsOf} from './contents/item-target.ts'
import {deadReports} from './contents/lost-target.ts'
import {defineRule} from './rule.ts'
import {sectionsByName} from './contents/section-name.ts'
import {strayReport, strayTargets} from './contents/stray-contents.ts'
import {unlistedSections} from './contents/unlisted-section.ts'

interface Options {
  readonly unlisted: readonly string[]
  readonly levels: readonly number[]
}

export default defineRule<Options>({
  id: 'stale-contents',
  summary: 'The contents and the headings disagree.',
  severity: 'warning',
  fix: 'unsafe',
  defaults: {unlisted: [], levels: []},
  options: (z) =>
    z.strictObject({
      unlisted: z.array(z.string()).describe('Headings that need no entry in the contents.'),
      levels: z
        .array(z.number().int().min(1).max(6))
        .describe(
          'Levels of headings that the contents should list; without any, those that they list most of.',
        ),
    }),

  *check(list, {options}) {
    const {contents} = list
    if (!contents) return
    const named = sectionsByName(list)
    const anchored = sectionsByAnchor(list)
    const {found, aside, miscased, dead} = targetsOf(list, contents, anchored)
    for (const {item, fragment, section} of miscased) yield caseReport(item, fragment, section)
    const meant = correctTargets(named, found)
    const listed = new Set(meant.map(({section}) => section))
    yield* deadReports(list, dead, named, listed)
    for (const [link, section] of strayTargets(list, contents, named, listed)) {
      listed.add(section)
      yield strayReport(link, section)
    }
    yield* wrongTargets(found, meant)
    const intended = correctTargets(named, [...aside, ...found]).slice(0, aside.length)
    yield* wrongTargets(aside, intended, (section) => anchorOf(anchored, section))
    yield* otherTexts(list, named, [...meant, ...aside.filter(isNearly)])
    yield* unlistedSections(list, contents, {found: meant, listed, dead}, options)
    yield* misplacedItems(list, contents, meant)
  },
})
