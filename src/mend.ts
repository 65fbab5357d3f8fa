import type {Settings} from './config/settings.ts'
import type {Safety} from './finding/fix.ts'
import {fixText} from './fix.ts'
import type {Beyond} from './lint.ts'
import type {SourceFile} from './read.ts'
import type {Hint} from './model/hint.ts'
import type {FileScope} from './scope/scope.ts'

/** A file before and after its fixes. */
export interface FixedFile {
  readonly path: string
  readonly before: string
  readonly after: string
  /** Whether the text may be written: it is UTF-8 throughout. */
  readonly writable: boolean
}

/** A file as its fixes left it, and what of it is looked at. */
export interface Mended {
  readonly source: SourceFile
  readonly file: FixedFile
  readonly scope: FileScope
}

/** Applies the fixes that are safe enough to a file, and follows what of it is looked at. */
export function mend(
  source: SourceFile,
  fix: Safety | undefined,
  settings: Settings,
  beyond: Beyond,
): Mended {
  const {path, text, writable, scope} = source
  const fixed = fix ? fixText(path, text, fix, settings, beyond, scope) : {text, scope}
  return {source, file: {path, before: text, after: fixed.text, writable}, scope: fixed.scope}
}

/** Tells of the files whose fixes cannot be written. */
export function unwritable(fixed: readonly FixedFile[]): Hint[] {
  return fixed
    .filter(
      ({path, writable, before, after}) => !writable && before !== after && path !== '<stdin>',
    )
    .map(({path}) => ({
      id: 'not-utf-8',
      message: `Save ${path} as UTF-8: it has other bytes and was not written`,
    }))
}
