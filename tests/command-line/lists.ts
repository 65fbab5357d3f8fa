/** A list in which something of every level is wrong: an error, two warnings with safe fixes, an info. */
export const faulty = `# Awesome Things

- [Surveys](#surveys)
- [Image text Retrieval](#image-text-retrieval)

## Surveys

| Paper | Published in | Code |
| --- | --- | --- |
| [Vision-Language Models in Remote Sensing](https://arxiv.org/abs/2305.05726) | arxiv 2023 | - |
| [The Potential of Visual ChatGPT For Remote Sensing](https://arxiv.org/abs/2304.13009) | arXiv 2023 |

## Image-text Retrieval

#### Deep

| Paper | Published in | Code |
| --- | --- | --- |
| [Fine-grained Image Retrieval](https://arxiv.org/abs/2204.09868) | TGRS 2022 | - |
`

/** What compact says of it, messages left out. */
export const faultyPlaces = [
  'README.md:4:4 warning stale-contents',
  'README.md:10:82 warning unusual-venue',
  'README.md:11:1 error uneven-row',
  'README.md:15:1 info heading-increment',
]

/** What safe fixes make of it. */
export const fixedFaulty = faulty
  .replace('[Image text Retrieval]', '[Image-text Retrieval]')
  .replace('arxiv 2023', 'arXiv 2023')

/** A list in which there is a warning, and nothing worse. */
export const warned = `# L

| Paper | Venue |
| --- | --- |
| [A paper on a thing](https://arxiv.org/abs/2305.05726) | arxiv 2023 |
`

/** A list in which nothing is wrong. */
export const good = warned.replace('arxiv 2023', 'arXiv 2023')
