import {describe, expect, test} from 'vitest'
import {bare, compareWords} from '../../src/rules/contents/heading-words.ts'
import {longestRun} from '../../src/rules/sections/longest-run.ts'
import {titleKey} from '../../src/rules/duplicates/title-key.ts'

describe('an entry of the contents beside its heading', () => {
  test.each([
    ['Surveys', 'Surveys', 'same'],
    ['1. Surveys', 'Surveys', 'same'],
    ['1.2.3 Surveys', 'Surveys', 'same'],
    ['IV. Surveys', '4) Surveys', 'same'],
    ['a) Surveys', 'Surveys', 'same'],
    ['一、Surveys', 'Surveys', 'shortened'],
    ['Surveys (12)', 'Surveys', 'same'],
    ['Surveys [12 papers]', 'Surveys', 'same'],
    ['🚀 Surveys 👨‍👩‍👧', 'Surveys', 'same'],
    [':rocket: Surveys', 'Surveys', 'same'],
    ['1️⃣ Surveys', 'Surveys', 'shortened'],
    ['Surveys:', '*Surveys*', 'same'],
    ['A / B', 'A/B', 'same'],
    ['A & B', 'A&B', 'same'],
    ['Ｓurveys', 'Surveys', 'same'],
    ['surveys', 'Surveys', 'respelled'],
    ['Image text', 'Image-text', 'respelled'],
    ['Imagetext', 'Image-text', 'respelled'],
    ['Surveys', 'Surveys and Reviews', 'shortened'],
    ['Surveys and Reviews', 'Surveys', 'shortened'],
    ['Surveys of Deep Learning', 'Surveys of Learning', 'shortened'],
    ['Reviews', 'Surveys', 'different'],
    ['Survey', 'Surveys', 'different'],
    ['Learning Deep', 'Deep Learning', 'different'],
    ['', '', 'same'],
    ['🚀', '🎈', 'same'],
    ['🚀', 'Surveys', 'different'],
    ['3D Vision', 'D Vision', 'different'],
    ['2023', '2024', 'different'],
  ])('%j and %j: %s', (entry, heading, likeness) => {
    expect(compareWords(entry, heading)).toBe(likeness)
  })
})

test.each([
  ['2.1 Surveys (3)', 'Surveys'],
  ['3D Vision', '3D Vision'],
  ['2023', '2023'],
  ['A. I.', 'I'],
  ['(3)', ''],
  ['  ', ''],
])('%j is bare %j', (text, expected) => {
  expect(bare(text)).toBe(expected)
})

describe('the longest run', () => {
  test.each([
    [[], 0],
    [[5], 1],
    [[1, 2, 3], 3],
    [[3, 2, 1], 1],
    [[2, 3, 1, 4], 3],
    [[1, 1, 1], 1],
    [[4, 1, 2, 3], 3],
    [[1, 5, 2, 6, 3, 7], 4],
    [[10, 9, 2, 5, 3, 7, 101, 18], 4],
  ])('of %j has %i', (values, length) => {
    const run = [...longestRun(values)].sort((a, b) => a - b)
    expect(run).toHaveLength(length)
    const picked = run.map((index) => values[index] ?? NaN)
    expect(picked).toEqual([...new Set(picked)].sort((a, b) => a - b))
  })
})

test.each([
  ['Deep Learning', 'deeplearning'],
  ['Deep-Learning: a Survey!', 'deeplearningasurvey'],
  ['Q&A', 'qanda'],
  ['Café naïve', 'cafenaive'],
  ['ﬁne', 'fine'],
  ['深度学习', '深度学习'],
  ['GPT-4', 'gpt4'],
  ['🎈', ''],
  ['', ''],
])('the key of %j is %j', (title, key) => {
  expect(titleKey(title)).toBe(key)
})
