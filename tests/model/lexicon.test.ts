import {expect, it} from 'vitest'
import {holdsStart, holdsWord, packLexicon} from '../../src/model/lexicon.ts'

const lexicon = packLexicon(['lamp', 'light', 'lamp', 'sight'])

it('holds whole words and no parts of them', () => {
  expect(['lamp', 'light', 'sight'].every((word) => holdsWord(lexicon, word))).toBe(true)
  expect(['lam', 'amp', 'night', ''].some((word) => holdsWord(lexicon, word))).toBe(false)
})

it('tells what words begin with', () => {
  expect(holdsStart(lexicon, 'lig')).toBe(true)
  expect(holdsStart(lexicon, 'ight')).toBe(false)
})

it('packs a word once', () => {
  expect(lexicon).toEqual({l: '\nlamp\nlight\n', s: '\nsight\n'})
})
