import type {Settings} from './config/settings.ts'
import {applyEdits, editsOf} from './finding/apply.ts'
import type {Safety} from './finding/fix.ts'
import {lintText, type Beyond} from './lint.ts'
import {wholeFile, type FileScope} from './scope/scope.ts'
import {shiftScope} from './scope/shift.ts'

/** How often fixes are applied before the text must have come to rest. */
const rounds = 10

/** A text that fixes leave, and what of it is looked at. */
export interface Fixed {
  readonly text: string
  readonly scope: FileScope
}

/** Applies the fixes of findings that are told, where they are safe enough, until none is left. */
export function fixText(
  path: string,
  text: string,
  safety: Safety,
  settings: Settings,
  beyond: Beyond = {},
  scope: FileScope = wholeFile,
): Fixed {
  let fixed: Fixed = {text, scope}
  for (let round = 0; round < rounds; round++) {
    const {findings} = lintText(path, fixed.text, settings, beyond, fixed.scope.findings)
    const edits = editsOf(
      findings.flatMap(({fix}) => fix ?? []),
      safety,
    )
    const next = applyEdits(fixed.text, edits)
    if (next === fixed.text) break
    fixed = {text: next, scope: shiftScope(fixed.scope, edits, next)}
  }
  return fixed
}
