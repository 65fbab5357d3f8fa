import {expect, test} from 'vitest'
import {parse} from '../../src/index.ts'

const url = 'https://arxiv.org/abs/1611.07709'

test.each([
  [`SEEN (2017). Ann Bee et Al; Far Labs; "Learning to See Far"; [arxiv](${url}).`, undefined],
  [`SEEN (2017). "Learning to See Far". [arxiv](${url}).`, undefined],
  [`CVPR (2017). Ann Bee. "Learning to See Far". [arxiv](${url}).`, 'CVPR'],
  [`Ann Bee. "Learning to See Far". SEEN (2017). [arxiv](${url}).`, 'SEEN'],
])(
  'a name and its year before a quoted title is no venue unless it is known: %s',
  (line, venue) => {
    const [entry] = parse(`# Papers\n\n- ${line}\n`).entries
    expect([entry?.title, entry?.venue?.name, entry?.year]).toEqual([
      'Learning to See Far',
      venue,
      2017,
    ])
  },
)
