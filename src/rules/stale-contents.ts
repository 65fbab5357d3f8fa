import type {ContentsItem} from '../model/contents.ts'
import {fragmentResolver} from '../model/fragment.ts'
import {misplacedItems} from './contents-order.ts'
import {
  caseReport,
  correctTargets,
  deadReport,
  likelyTarget,
  sectionsByName,
  wrongTargets,
  type Found,
} from './contents-target.ts'
import {otherTexts} from './contents-text.ts'
import {defineRule} from './rule.ts'
import {unlistedSections} from './unlisted-section.ts'

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
    const resolve = fragmentResolver(list)
    const named = sectionsByName(list)
    const found: Found[] = []
    const dead: ContentsItem[] = []

    for (const item of contents.items) {
      const target = resolve(item.fragment)
      if (target.kind === 'section' || target.kind === 'case')
        found.push({item, section: target.section})
      if (target.kind === 'case') yield caseReport(list, item, target.section)
      if (target.kind === 'nothing') dead.push(item)
    }
    const meant = correctTargets(named, found)
    const listed = new Set(meant.map(({section}) => section))
    for (const [index, item] of dead.entries()) {
      // Where nearly all entries are dead, looking for what each of them meant takes long and helps nobody.
      const likely = index < 50 ? likelyTarget(list, item, named, listed) : {}
      if (likely.meant) listed.add(likely.meant)
      yield deadReport(list, item, likely)
    }
    yield* wrongTargets(found, meant)
    yield* otherTexts(list, named, meant)
    yield* unlistedSections(list, contents, {found: meant, listed}, options)
    yield* misplacedItems(list, contents, meant)
  },
})
