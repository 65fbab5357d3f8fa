import {account, enclosedAuthor} from './author-behind.ts'
import {commaCuts, dashCuts, dateCuts} from './sign-cuts.ts'
import {standing} from './standing.ts'

/** Patterns that need one sign: where a title has none of it, which is told at once, they need not be tried. */
interface CutSigns {
  readonly sign: RegExp
  readonly cuts: readonly RegExp[]
}

/** What a title ends before, as something else begins. */
const cutSigns: readonly CutSigns[] = [
  {sign: /@/, cuts: [account]},
  // Columns between tabs: `Learning to see ⇥ Bee, Dee ⇥ https://…`
  {sign: /\t/, cuts: [/\s*\t\s*(?=\p{Upper}|$)/u]},
  // `Learning to see, Journal of Sights, 10.1016/j.see.2018.11.010, 2018`
  {
    sign: /[ :]10\.\d{4}/,
    cuts: [/,\s+(?=(?:\p{Upper}[^,]{2,80},\s+)?(?:doi:?\s*)?10\.\d{4,9}\/)/iu],
  },
  {
    sign: /[?!]/,
    cuts: [
      // `Is this so? In *ICML 2018*`
      /(?<=[?!])\s+(?=In\s+[*_]*(?:(?<=[*_])\p{Upper}|Proc\b|Proceedings\b|\p{Upper}[\p{Alpha}&-]*\p{Upper}\p{Alpha}*[*_]*[\s,'’]+(?:19|20)\d{2}))/u,
      // `Is this so? arXiv preprint`, `Is this so? *Journal of Sights*, 37(1)`
      /(?<=[?!])\s+(?=[*_]*(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|[*_]\p{Upper}[^*_\n]{2,80}[*_](?:[.,]|$))/u,
    ],
  },
  {sign: /[-–—|]/, cuts: dashCuts},
  {
    sign: /[.,(]/,
    cuts: [
      /(?<!\bvs|\bSt|\b(?:Dr|Prof)|\be\.g|\bi\.e|\p{Alpha}\p{Lower}* \p{Upper}|[,(&.]\s?\p{Upper})\.[*_"”]?\s+(?=[\p{Upper}*_[(]|<(?:i|em)>|\d\p{Upper}{2,}\s(?:19|20)\d{2}|(?:ar|(?:bio|med|chem)[rR])[xX]iv\b|(?:acm|elsevier|ieee|springer|wiley),? (?:19|20)\d{2}|(?<!\.{3}\s+)in [*_]*\p{Upper})/u,
      new RegExp(String.raw`(?:[.,]\s+|(?<!\s)\s*\()${standing}`, 'i'),
    ],
  },
  {sign: /,/, cuts: commaCuts},
  // `Learning to see, 2019 Far Winter Sights (FWS)`, `Learning to see, 2019 (from Bee, unknown for now)`
  {
    sign: /,\s(?:19|20)\d{2}\s[\p{Upper}(]/u,
    cuts: [
      /,\s+(?=(?:19|20)\d{2}(?:\s+(?:\p{Upper}[^\s,(]*|and|for|in|of|on|the)){0,9}(?:\s+\([^()]{2,60}\))?[\s,.[]*$)/u,
    ],
  },
  // `Learning to see, Ann Bee (Far Labs); Cy Dee (Near Labs, Sights)*, SEE 2020`
  {
    sign: /\)[*∗†‡]?;/,
    cuts: [
      /,\s+(?=\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*){1,3}\s\([^()]{2,90}\)[*∗†‡]?;\s+\p{Upper}[^();]{2,40}\()/u,
    ],
  },
  {
    sign: /[*_]/,
    cuts: [
      // `Title, *Sights*, vol. 8, 2022`
      /[,.]\s+[*_]+(?=\p{Upper}[^*_\n]{3,60}[*_]+,?\s*(?:[Vv]ol|[Nn]o\.|[*_]*\d+[*_]*\s*\(|\(?(?:19|20)\d{2}(?!\d)))/u,
      // `Title, *Sights, 2022*`
      /[,.]\s+[*_]+(?=[\p{Upper}\p{Script=Han}][^*_\n]{3,80}?[\s,(](?:19|20)\d{2}[).,]*[*_])/u,
      // `Title, in *Sights* 2022`
      /(?<![\s,])[\s,]+in\s+[*_]+\p{Alpha}[^*_\n]{1,140}[*_]+,?\s*(?:19|20)\d{2}(?!\d)/u,
    ],
  },
  {
    sign: /[(（]/,
    cuts: [
      // `Learning to see (“A paper that all have to read” - Ann Bee)`
      /\s+\(["“](?=(?:[^\s"“”()]+\s+){4})[^"“”()]*["”]/u,
      /\s*[(（](?:[^()（）]|\([^()（）]*\))*(?:19|20)\d{2}/u,
      // `Title (ICLR'22 Seeing Workshop)`
      /\s*[(（][*_]*\p{Alpha}[^()（）]{1,30}['’‘]\s?\d{2}(?!\d)[^()（）]{0,40}[)）]/u,
      enclosedAuthor,
    ],
  },
  {
    sign: /\p{Script=Han}/u,
    cuts: [
      // `Learning to see (学习看)`
      /(?<=^[^\p{Script=Han}]*)\s*[(（]{1,2}(?=[^()（）]*\p{Script=Han}{2})/u,
      // `Learning to see. 证明模型的能力`
      /(?<=^[^\p{Script=Han}]*\p{Lower}{2})\.\s+(?=\p{Script=Han}{2})/u,
      // `Learning to see 论文：[链接](url)`
      /\s+(?:论文|代码|项目|主页|链接|地址)\s*[:：]\s*$/u,
    ],
  },
  // A bar within a bracket parts what is in it: `SeeNet (Python|JAX)`, `Learning p(y|x)`.
  {sign: /[[【|｜]/, cuts: [/\s*(?:[[【｜]|\|(?!(?<=\([^()\n]{1,40})[^()\n]{1,40}\)))/u]},
  // `Learning to see, TMI'20. Paper: https://…`
  {
    sign: /:\s*$/,
    cuts: [/(?<![\s.,;])[\s.,;]+(?:paper|pdf|code|link|arxiv|url|project|www)(?:\+\w+)?\s*:\s*$/i],
  },
  // `Learning to see {CVPR 2021}`
  {sign: /\{/, cuts: [/\s+\{(?=\p{Upper}[^{}]{1,30}(?:(?:19|20)\d{2}|['’]\d{2})\})/u]},
  {
    sign: /\n/,
    cuts: [
      // `Source: https://…` on a line of its own.
      /\s*\n\s*(?:code|demo|download|github|link|paper|pdf|project|repo(?:sitory)?|slides|source|url|video|website)\s*[:：]\s*$/i,
      // Where and when it appeared on a line of its own, below the title.
      /\s*\n\s*(?![^\n(]*\(\p{Alpha}[^()\n]{0,60}\d{4}\))(?=\p{Upper}\S*(?:[^\S\n]+\S+){1,8}?[\s,(.]+(?:19|20)\d{2}\)?[^\S\n]*(?:\n|$))/u,
      /\s*\n\s*(?=\p{Upper}\S*[^\S\n]+\(?(?:19|20)\d{2}\)?[^\S\n]*(?:\n|$))/u,
    ],
  },
  {
    sign: /\/\//,
    cuts: [
      // `Title // Journal of Sights. - 2018.`
      /\s+\/\/\s+(?=\p{Upper})/u,
    ],
  },
  {
    sign: /[，；]/,
    cuts: [
      // `Learning to see，CVPR2020`, `Learning to see，王等，2020`
      /，\s*(?=[A-Za-z&' -]{2,24}?['’]?(?:19|20)?\d{2}(?!\d)|(?:19|20)\d{2}|\p{Script=Han}{1,4}等)/u,
      // `标题：Learning to see；会议：ICLR 2022`
      /；\s*(?=\p{Script=Han}{2,4}[:：])/u,
    ],
  },
  {sign: /\d/, cuts: dateCuts},
]

/** Where in a text the signs begin that a title ends before; -1 for those that are not there. */
export function cutsIn(text: string): number[] {
  return cutSigns.flatMap(({sign, cuts}) =>
    sign.test(text) ? cuts.map((cut) => text.search(cut)) : [],
  )
}
