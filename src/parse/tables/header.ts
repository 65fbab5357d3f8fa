import {withoutPictures} from '../../model/picture.ts'
import {remembered} from '../../model/remembered.ts'
import type {Column, ColumnRole} from '../../model/table.ts'

/** What a header says of its column, tried in order. */
const roleByHeader: readonly (readonly [RegExp, ColumnRole])[] = [
  [
    // Many write it in a hurry: `Titile`, `Tittle`, `Titel`.
    /^(?:(?:paper |article )?tit(?:t?les?|iles?|els?)\b|(?:paper|article) names?\b|title|(?:论文|文章|論文)?(?:标题|题目|標題|題目|题名|題名|タイトル)|论文名|論文名|(?:논문\s?)?제목|논문명|t[ií]tulo|titolo|titre|название|заголовок)/i,
    'title',
  ],
  // What a meeting is, beside its name: `Venue Type`, `Conference Rank`.
  [
    /^(?:venue|publication|conf(?:erence)?|journal)\.?\s+(?:kind|level|rank(?:ing)?|tier|type)s?$/i,
    'other',
  ],
  // The year stands in a column of both too.
  [/^(?:years?|date)\s*[-/&+,]\s*(?:venues?|conf\w*|journals?|pub\w*)\b/i, 'venue'],
  [
    /^(?:when|(?:(?:releas(?:ed?|ing)|submi(?:tted|ssion)|first|arxiv|online) )?(?:years?|yrs?\.?|dates?)|(?:year|date) of \w+|(?:publish(?:ed|ing)?|release) time|(?:论文|論文|文章)?(?:发表|发布|出版|收录|提交|發表|発表|発行|公開|投稿)?(?:年份|年度|年代|年|时间|時間|日期|日付|年月|日)|(?:발표|발행|출판|게재|출간|공개)?\s?(?:연도|년도|날짜|일자|일|시기)|a[nñ]o|anno|année|jahr|год)$/i,
    'year',
  ],
  [
    /^(?:book ?title|published in|publication|publisher|pub\b\.?|venues?|conf(?:erence)?s?\b|journals?\b|j\/c|publish(?:ed)?\b|proceedings?\b|accepted\b|(?:论文|論文|文章)?(?:收录|收錄|录用|发表|会议|期刊|刊物|刊载|刊登|出处|来源|發表|會議|出處|発表)|(?:论文|文章)?(?:发布|發布|發佈|出版|投稿)(?:$|于|於|在|物|会议|期刊|刊物|平台|处|渠道|来源)|学会|国際会議|掲載|論文誌|ジャーナル|出典|학회|학술|저널|게재|발표|컨퍼런스|출처|conf[eé]r[eê]nc|konferenz|zeitschrift|revista|rivista|revue|конференци|журнал)/i,
    'venue',
  ],
  [
    /^(?:authors?|first author|作者|第一作者|著者|저자|auto(?:re?s?|ri)\b|autor(?:in)?nen|auteure?s?\b|автор)/i,
    'authors',
  ],
  // A column for both tells nothing of a link.
  [
    /^(?:papers?|pdf|arxiv|abs|论文|論文|논문)\s*[/&+和与及・·]\s*(?:codes?|github|repo|代码|代碼|コード|코드)/i,
    'other',
  ],
  [
    /^(?:(?:(?:source|official|open[ -]?source) )?codes?|github|implementations?|repo(?:sitory)?|code\b.*|c[oó]digo|(?:论文|官方|开源)*(?:代码|源码)|开源|代碼|程式碼|コード|実装|ソースコード|코드|소스\s?코드|구현|깃허브)/i,
    'code',
  ],
  [
    // A folder or notes of a paper are no paper: `paper dir`; nor is their number.
    /^(?:(?:research|related|original|reference|scientific|key|main|primary) )?(?:papers?|articles?)\b(?!\s+(?:counts?|dir|directory|folder|notes?|number)\b)|^(?:art[ií](?:cul|g)o|artikel|articolo|статья|pdf|arxiv|abs|(?:论文|論文|논문)(?!\s?(?:数(?!据)|數(?!據)|수)))/i,
    'paper',
  ],
  [
    /^(?:projects?|web ?sites?|website|home\b.*|page|homepage|demo|official website|主页|项目|官网|網站|項目|プロジェクト|サイト|프로젝트|홈페이지)/i,
    'project',
  ],
  // What tells of a paper: its slides, its talk, a blog.
  [
    /^(?:(?:slides?|posters?|ppt|presentations?|talks?|keynotes?|recordings?|videos?|youtube|bilibili|(?:blogs?|blog posts?|tutorials?))(?:\s*(?:[/&+,]|and)\s*(?:slides?|posters?|talks?|videos?|blogs?))*|幻灯片|海报|视频|演示|讲解|解读|博客|影片|スライド|ポスター|動画|解説|ブログ|슬라이드|포스터|영상|동영상|블로그)$/i,
    'project',
  ],
  [
    /^(?:download.*|下载|下載|ダウンロード|다운로드|(?:(?:pre-?trained|model) )*(?:weights|checkpoints?|ckpts?)$|pre-?trained models?$)/i,
    'download',
  ],
  [
    /^(?:(?:(?:used|evaluat(?:ed|ion)|train(?:ing)?|test(?:ing)?|public) )?(?:data ?(?:sets?|bases?|[?]?$)|db$|benchmarks?)|(?:使用的?|所用)?数据[集库]|資料[集庫]|データセット|데이터셋)/i,
    'dataset',
  ],
]

/** Headers that name an entry where no column is called a title; the best first, of equal ones the leftmost. */
const naming = [
  /^(?:(?:(?:research|related|original|reference|scientific) )?(?:papers?|articles?)|data ?(?:sets?|bases?)|benchmarks?)\b|^(?:(?:论文|論文|논문)(?!\s?(?:数(?!据)|數(?!據)|수))|数据[集库]|資料[集庫]|データセット|데이터셋|art[ií](?:cul|g)o|artikel|articolo|статья)/i,
  /^(?:names?|methods?|models?|algorithms?|approach(?:es)?|abbreviation|方法|名称|模型|算法|手法|モデル|방법|모델|이름)/i,
  /^(?:contests?|competitions?|challenges?|tools?|librar(?:y|ies)|books?\b|courses?|(?:[a-z]+ )?readings?$|竞赛|比赛|工具)/i,
]

/** Whether a header is such a name, one question a rank. */
export const namingHeaders: readonly ((name: string) => boolean)[] = naming.map(
  (pattern) => (name) => pattern.test(bare(name)),
)

/** Whether a header is that of names or titles: `Paper`, `Model`, `标题`. */
export function isNaming(name: string): boolean {
  return namingHeaders.some((names) => names(name))
}

/** A header without the pictures beside its words: `📚 Title`. */
function bare(name: string): string {
  return withoutPictures(name).trim()
}

/** What a header says that its column holds; headers are the same again and again. */
export const roleOfHeader = remembered(1000, (name): ColumnRole => {
  const words = bare(name)
  return roleByHeader.find(([pattern]) => pattern.test(words))?.[1] ?? 'other'
})

/** The roles that a header names: several of `Code/Project`. */
export function rolesOfHeader(name: string): readonly ColumnRole[] {
  const parts = name.split(/\s*(?:[/&+,、・|]|\b(?:and|or)\b|和|与)\s*/)
  return [...new Set(parts.map((part) => roleOfHeader(part)))].filter((role) => role !== 'other')
}

/** Whether a header speaks of when something appeared: `Time`, `Release Time`, `Released`. */
export function isTime(name: string): boolean {
  return /\b(?:years?|dates?|time|month|when|releas(?:ed?|ing)|announced|published)\b|时间|時間|日期/i.test(
    name,
  )
}

/**
 * Whether the words of a row name columns, and do so as tables usually do: that of the title, and most of them; fewer
 * where it is set off from the rows below.
 */
export function isHeaderRow(cells: readonly string[], isSetOff: boolean): boolean {
  const names = cells.map((cell) => cell.replace(/\s+/g, ' ').trim()).filter((cell) => cell !== '')
  const known = names.filter(
    (name) => name.length < 30 && (roleOfHeader(name) !== 'other' || (isSetOff && isNaming(name))),
  )
  const isTitled = names.some((name) => isNaming(name) || roleOfHeader(name) === 'title')
  return (
    isTitled &&
    known.length > 1 &&
    (isSetOff || known.length * 2 >= names.length) &&
    names.every((name) => name.length < 30)
  )
}

/** Whether a header says that its column names entries. */
export function isNamed(columns: readonly Column[]): boolean {
  return columns.some(
    ({name, role}) => role === 'title' && (roleOfHeader(name) !== 'other' || isNaming(name)),
  )
}

/** Whether a title column is one of publications or references, whose cells hold venues too. */
export function isOfCitations({name}: Column): boolean {
  return (
    roleOfHeader(name) === 'venue' || /^\W*(?:citations?|references?|引用|参考文献)\W*$/i.test(name)
  )
}
