import {withoutPictures} from '../../model/picture.ts'
import {remembered} from '../../model/remembered.ts'
import {roles, type Role} from '../../model/role.ts'
import {eastern} from '../../model/words.ts'
import {iconWord} from './icon.ts'

/** The words that labels are made of, by the role they speak of. */
const words: Readonly<
  Record<'code' | 'paper' | 'project' | 'download' | 'dataset' | 'neutral', string>
> = {
  code: `code codes implementation implementations git github gitlab gitee repo repos repository repositories artifact artifacts artefact artefacts
    代码 源码 源代码 开源 复现 代碼 程式碼 コード 実装 ソースコード 코드 소스코드 구현 깃허브 pytorch tensorflow
    tensorflow2 tf keras jax mxnet caffe caffe2 matlab mindspore paddle paddlepaddle torch theano chainer python py julia java stata r c++ colab notebook notebooks software`,
  paper: `paper papers pdf abs abstract arxiv preprint 论文 原文 论文原文 全文 論文 原論文 논문 원문 biorxiv medrxiv
    摘要 ieee ieeexplore acm doi openreview openaccess cvf springer elsevier thesis report supp suppl supplementary html fulltext
    article manuscript manuscripts publication artículo articulo artigo статья статьи crossref`,
  project: `project projects proj prj projectpage projectsite projectwebsite website websites web webpage page homepage home site demo blog podcast video youtube bilibili
    blogpost blogposts presentation presentations samples slides slide ppt poster talk keynote recording tutorial doc docs document documents documentation reading note notes zhihu csdn wechat weixin 微信 公众号 笔记 主页 项目 官网 网站 网页 博客 解读 解析 讲解 翻译 简介 文档 视频 演示 知乎 幻灯片 海报 译文 主頁
    工程 項目 專案 網站 影片 プロジェクト ページ サイト ホームページ ブログ スライド 動画 デモ 解説 프로젝트 홈페이지
    웹사이트 페이지 블로그 슬라이드 영상 동영상 데모 리뷰 정리 요약 해설 발표 발표자료 자료 資料 発表 発表資料 紹介 記事 まとめ 要約 スライド資料 讲座 博文 推文`,
  download: `drive gdrive googledrive baidu baiduyun baidupan baidudisk onedrive dropbox download downloads downloadable dowload downlaod
    mega 百度云 百度网盘 网盘 下载 权重 下載 ダウンロード 다운로드 weights checkpoint checkpoints ckpt
    ckpts`,
  dataset: `dataset datasets data db database databases benchmark benchmarks huggingface hugging hf kaggle zenodo 数据 数据集 数据库 資料集 資料庫
    データ データセット 데이터 데이터셋`,
  neutral: `official offical unofficial original final raw link links here url the our source full original new google yun pan netdisk
    disk pypi scholar xplore face version text material model models authors author more info details main and for of in
    direct file enlace ver leer al el ссылка lien reviews post tweet bib bibtex cite citation leaderboards
    课题组 作者 其他 其它 研究 链接 地址 官方 非官方 原版 这里 此处 传送门 完整 访问 中文 中文版 注释 注解 英文 我的 个人 阅读 鏈接 連結 這裡 リンク こちら 公式 日本語 英語 한국어 영어 링크 바로가기 공식 다른 tba`,
}

export const roleByWord: ReadonlyMap<string, Role | undefined> = new Map(
  Object.entries(words).flatMap(([role, list]) =>
    list.split(/\s+/).map((word) => [word, roles.find((known) => known === role)] as const),
  ),
)

/** Letters of the longest text that is kept, and whose words are all looked at: labels come again and again, titles do not. */
export const longestKept = 24

/** The words of a label in lower case; an access code beside it is not part of it. */
export function labelWords(text: string): readonly string[] {
  return text.length > longestKept ? readWords(text) : readShort(text)
}

const readShort = remembered(2000, readWords)

/** What labels say in several words or around one that tells, and the word that says the same; the order counts. */
const phrases: readonly (readonly [phrase: RegExp, word: string])[] = [
  [/one drive/g, 'onedrive'],
  [/baidu cloud/g, 'baiduyun'],
  [/open access/g, 'openaccess'],
  [/full[\s-]text/g, 'fulltext'],
  [/^\W*open[\s-]?sourced?(?=\W*$|\W+(?:at|code|in|implementation|on|repo)\b)/, 'code'],
  // A page that works for its visitors: `web server`, `Online tool`.
  [
    /\b(?:web|online)[\s-]?(?:server|interface|tool|portal|app(?:lication)?|service|viewer)\b/g,
    'website',
  ],
  // What is to be heard of a paper: `Audio samples`.
  [/\b(?:audio|music|sound|speech|voice)[\s-]?(?:samples?|examples?|clips?)\b/g, 'demo'],
  // Among other words it may end a name: `GitHub Java Corpus`.
  [/^\W*corp(?:us|ora)\W*$/, 'dataset'],
  [/(?<=\w\s)(?:is|are) (?:available )?(?=here\b)/, ''],
  [
    /^\W*(?:links? to|read|see|view|watch) (?:the )?(?=(?:paper|pdf|article|code|page|project|dataset|slides|talk|video|website)\W*$)/,
    '',
  ],
  [/(?<=\bauthor)['’]s(?= )/, ''],
  [/\b(?:python|r|julia|software) (?:library|package|toolbox|toolkit|module)\b/g, 'code'],
  [/\b(?:benchmark|data(?: ?set)?|demo|system|workshop) paper\b/g, 'paper'],
  // The code of a paper by its language: `Python Reference`, `Java Spark Reference`.
  [
    /(?<![\w+#])(?:c|c\+\+|c#|clojure|executable|go|java|javascript|julia|lua|matlab|php|python|r|ruby|rust|scala)(?: spark)? reference\b/,
    'code',
  ],
  [/ (?:with|using) (?:the )?(?:extract(?:ion)?|access) code\W*\w+/, ''],
  [/(?:code|pwd|password|提取码|密码)\s*[:：]\s*\w+/, ''],
  [/^\W*(?:full|high)[ -]res(?:olution)? (?=(?:paper|pdf|version)\W*$)/, ''],
]

/** The words of a label; of one that is but an icon, the word that it stands for. */
function readWords(text: string): readonly string[] {
  const found = wordsIn(text)
  if (found.length > 0) return found
  const word = iconWord(text)
  return word === undefined ? [] : [word]
}

/** The words of a label, without what says nothing of its link: `link to the paper` says `paper`. */
function wordsIn(text: string): string[] {
  return (
    phrases
      .reduce(
        (said, [phrase, word]) => said.replace(phrase, word),
        withoutPictures(text).toLowerCase(),
      )
      // `PR version` beside `arXiv version`
      .replace(/^(\W*)([a-z]+) (?=version\W*$)/, (all, sign: string, word: string) =>
        roleByWord.has(word) ? all : sign,
      )
      .split(/[^\p{Alpha}\d+]+/u)
      .filter(Boolean)
      .flatMap(partsOf)
  )
}

const betweenScripts = new RegExp(`(?<=[${eastern}])(?=[a-z])|(?<=[a-z])(?=[${eastern}])`, 'u')

/** Letters of the longest word that may be made of several. */
const longestCompound = 12

/**
 * The known words that a word without spaces is made of, the last first, which says what it is: `论文代码` is code.
 * Any other word is its own only part.
 */
function partsOf(word: string): readonly string[] {
  // `code1` beside `code2`
  const counted = /^(code|data|dataset|link|paper|pdf|project|slides?|video|website)\d$/.exec(
    word,
  )?.[1]
  if (counted !== undefined) return [counted]
  if (word.length > longestCompound || !/[^\p{ASCII}]/u.test(word) || roleByWord.has(word))
    return [word]
  const pieces = word.split(betweenScripts).map(split)
  return pieces.every((parts) => parts !== undefined) ? pieces.flat().reverse() : [word]
}

/** A word as known words in a row, tried from the longest on. */
function split(word: string): string[] | undefined {
  if (word === '') return []
  for (let end = word.length; end > 0; end--) {
    const rest = roleByWord.has(word.slice(0, end)) ? split(word.slice(end)) : undefined
    if (rest) return [word.slice(0, end), ...rest]
  }
  return undefined
}
