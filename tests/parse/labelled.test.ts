import {readdirSync, readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'
import type {Entry} from '../../src/model/entry.ts'

// Excerpts of public lists of fifteen shapes. Beside each stand labels that were written by reading the excerpt:
// `first words…last words|venue|year|role of each link but badges`, one line an entry.
const folder = new URL('../fixtures/labelled/', import.meta.url)
const names = readdirSync(folder).flatMap((file) => /^(.*)\.md$/.exec(file)?.[1] ?? [])

interface Label {
  readonly title: readonly [string, string]
  readonly rest: string
}

function labelsOf(name: string): Label[] {
  const lines = readFileSync(new URL(`${name}.txt`, folder), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [title = '', ...rest] = line.split('|')
    const [first = '', last = ''] = title.split('…')
    return {title: [first, last], rest: rest.join('|')}
  })
}

function restOf({venue, year, links}: Entry): string {
  const roles = links.filter(({role}) => role !== 'badge').map(({role}) => role)
  return [venue?.name ?? '', year ?? '', roles.join(' ')].join('|')
}

/** What is wrong with the entries of an excerpt, one line each; entries without a link are not labelled. */
function faultsOf(name: string): string[] {
  const {entries} = parse(readFileSync(new URL(`${name}.md`, folder), 'utf8'))
  const labels = labelsOf(name)
  return labels.flatMap(({title: [first, last], rest}, index) => {
    const entry = entries[index]
    if (!entry) return [`${name}: no entry for ${first}`]
    const isTitled = entry.title.startsWith(first) && entry.title.endsWith(last)
    return isTitled && restOf(entry) === rest
      ? []
      : [`${name}: ${entry.title}|${restOf(entry)} for ${first}…${last}|${rest}`]
  })
}

test.each(names)('%s has as many entries as labels', (name) => {
  const {entries} = parse(readFileSync(new URL(`${name}.md`, folder), 'utf8'))
  expect(entries.length).toBe(labelsOf(name).length)
})

test('title, venue, year and the role of every link are right for 98 of 100 entries', () => {
  const all = names.flatMap(labelsOf).length
  const faults = names.flatMap(faultsOf)
  expect(all).toBe(300)
  expect(faults.length / all, faults.join('\n')).toBeLessThanOrEqual(0.02)
})
