import {createTwoFilesPatch} from 'diff'
import type {FixedFile} from '../mend.ts'

/** What fixing changes in a file, as a unified diff that `git apply` takes; nothing where it changes nothing. */
export function diffOf({path, before, after}: FixedFile): string {
  if (before === after) return ''
  const name = path.replace(/^\/+/, '')
  const patch = createTwoFilesPatch(`a/${name}`, `b/${name}`, before, after)
  return patch.replace(/^=+\n/, '')
}
