import type {ContentsItem} from '../model/contents.ts'
import {fragmentResolver} from '../model/fragment.ts'
import {misplacedItems} from './contents-order.ts'
import {caseReport, correctTargets, wrongTargets, type Found} from './contents-target.ts'
import {isNearly, otherTexts} from './contents-text.ts'
import {anchorOf, sectionsByAnchor} from './heading-anchor.ts'
import {isOfPage} from './lost-fragment.ts'
import {deadReport, likelyTarget} from './lost-target.ts'
import {isPlanned} from './planned-link.ts'
import {defineRule} from './rule.ts'
import {sectionsByName} from './section-name.ts'
import {strayReport, strayTargets} from './stray-contents.ts'
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
    const anchored = sectionsByAnchor(list)
    const found: Found[] = []
    // Whoever sets anchors by hand nests headings and names them apart from the contents.
    const aside: Found[] = []
    const dead: ContentsItem[] = []

    const parts = list.partContents.flatMap(({items}) => items)
    for (const item of [...contents.items, ...parts]) {
      const target = resolve(item.fragment)
      const section =
        target.kind === 'section' || target.kind === 'case' ? target.section : undefined
      const byAnchor = target.kind === 'anchor' ? anchored.get(item.fragment) : undefined
      if (section && !parts.includes(item)) found.push({item, section})
      if (byAnchor && !parts.includes(item)) aside.push({item, section: byAnchor})
      if (target.kind === 'case') yield caseReport(item, target.fragment, section)
      const isExcused = isOfPage(item.fragment) || isPlanned(list, item.link)
      if (target.kind === 'nothing' && !isExcused) dead.push(item)
    }
    const meant = correctTargets(named, found)
    const listed = new Set(meant.map(({section}) => section))
    const hinted: (string | undefined)[] = []
    for (const [index, item] of dead.entries()) {
      // Where nearly all entries are dead, looking for what each of them meant takes long and helps nobody.
      const likely = index < 50 ? likelyTarget(list, item, named, listed) : {}
      if (likely.meant) listed.add(likely.meant)
      else hinted.push(likely.near)
      yield deadReport(list, item, likely)
    }
    // A heading that an entry without one is told to mean is not missing as well.
    for (const section of list.sections) if (hinted.includes(section.slug)) listed.add(section)
    for (const [link, section] of strayTargets(list, contents, named, listed)) {
      listed.add(section)
      yield strayReport(link, section)
    }
    yield* wrongTargets(found, meant)
    const intended = correctTargets(named, [...aside, ...found]).slice(0, aside.length)
    yield* wrongTargets(aside, intended, (section) => anchorOf(anchored, section))
    yield* otherTexts(list, named, [...meant, ...aside.filter(isNearly)])
    yield* unlistedSections(list, contents, {found: meant, listed}, options)
    yield* misplacedItems(list, contents, meant)
  },
})
