import {describe, expect, test} from 'vitest'
import {withoutSecrets} from '../../src/cache/secrets.ts'

describe('what is hidden', () => {
  test.each([
    ['https://user:pass@e.org/p', 'https://e.org/p'],
    ['https://token@e.org/p', 'https://e.org/p'],
    [
      'https://b.s3.amazonaws.com/f?X-Amz-Credential=AK%2F1&X-Amz-Date=1&X-Amz-Signature=abc',
      'https://b.s3.amazonaws.com/f?X-Amz-Credential=…&X-Amz-Date=1&X-Amz-Signature=…',
    ],
    ['https://e.org/f?X-Amz-Security-Token=a%2Fb', 'https://e.org/f?X-Amz-Security-Token=…'],
    [
      'https://s.googleapis.com/f?X-Goog-Signature=00',
      'https://s.googleapis.com/f?X-Goog-Signature=…',
    ],
    [
      'https://a.blob.core.windows.net/f?sv=2020&sr=b&sig=q%3D&se=2030',
      'https://a.blob.core.windows.net/f?sv=2020&sr=b&sig=…&se=2030',
    ],
    [
      'https://d.cloudfront.net/f?Expires=1&Policy=e&Signature=s&Key-Pair-Id=K',
      'https://d.cloudfront.net/f?Expires=1&Policy=…&Signature=…&Key-Pair-Id=…',
    ],
    ['https://e.org/p?a=1&access_token=t#x', 'https://e.org/p?a=1&access_token=…#x'],
    [
      'https://e.org/p?api_key=1&apikey=2&api-key=3',
      'https://e.org/p?api_key=…&apikey=…&api-key=…',
    ],
    [
      'https://e.org/login?to=https%3A%2F%2Fa.org%2F%3Ftoken%3Dx',
      'https://e.org/login?to=https%3A%2F%2Fa.org%2F%3Ftoken%3D…',
    ],
    ['302, 200 at https://e.org/f?Signature=s', '302, 200 at https://e.org/f?Signature=…'],
    ['https://e.org/ghp_0123456789abcdefghijABCDEFGHIJ012345', 'https://e.org/…'],
    ['it said github_pat_11ABCDEFG0123456789_abcdefghij', 'it said …'],
  ])('%s', (text, expected) => {
    expect(withoutSecrets(text)).toBe(expected)
    expect(withoutSecrets(expected)).toBe(expected)
  })
})

describe('what a list publishes stays', () => {
  test.each([
    'https://pan.baidu.com/s/1abc?pwd=x1y2',
    'https://www.dropbox.com/scl/fo/a/b?rlkey=c&dl=0',
    'https://drive.google.com/file/d/1/view?resourcekey=0-abc',
    'https://e.org/p?id=1&tokenizer=bpe&assignment=2&key=3&design=4',
    'https://doi.org/10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2',
    'https://e.org/@user',
    'GET https://e.org/signature/token=1',
  ])('%s', (text) => {
    expect(withoutSecrets(text)).toBe(text)
  })
})
