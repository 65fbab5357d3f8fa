import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

test.each([
  ['[link](https://huggingface.co/see/far-7b)', 'download'],
  ['[HuggingFace](https://huggingface.co/see/far-7b/tree/main)', 'download'],
  ['[Model Card](https://hf.co/see/far-7b)', 'download'],
  ['[🤗 Models](https://huggingface.co/collections/see/far-68)', 'download'],
  ['[link](https://modelscope.cn/models/see/far/summary)', 'download'],
  ['[Hugging Face](https://huggingface.co/spaces/see/far)', 'project'],
  ['[link](https://huggingface.co/blog/far)', 'project'],
  ['[HF](https://huggingface.co/papers/2305.05726)', 'paper'],
  ['[HF](https://huggingface.co/datasets/see/far)', 'dataset'],
  ['[dataset](https://huggingface.co/see/far)', 'dataset'],
  ['[code](https://huggingface.co/see/far)', 'code'],
  ['[Hugging Face implementation](https://huggingface.co/docs/transformers/far)', 'code'],
  ['[Hugging Face paper](https://huggingface.co/papers/2305.05726)', 'paper'],
  ['[HF dataset](https://huggingface.co/see/far)', 'dataset'],
])('an address of a hub tells what is kept there: %s', (link, role) => {
  const {entries} = parse(`- Learning to see [paper](https://arxiv.org/abs/2305.05726) ${link}\n`)
  expect(entries[0]?.links[1]?.role).toBe(role)
})
