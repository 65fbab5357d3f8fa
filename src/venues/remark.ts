/** Words that may stand beside a venue and say nothing of which it is. */
const remarks = new Set(
  `oral spotlight highlight highlights notable top poster posters best paper papers award awards awarded candidate
  candidates finalist nominee nomination honorable honourable mention outstanding runner runnerup up winner prize
  distinguished student test time just accepted accept acceptance rejected withdrawn appear appeared appearing published publish publication
  publications presented forthcoming under review reviewed submitted submission preprint preprints extended version
  conference conf proceedings proc annual meeting international int intl symposium edition ed track tracks main long
  short full regular research industry industrial applied applications demo demos demonstration demonstrations system
  systems tutorial tutorials talk talks keynote invited plenary datasets dataset benchmarks benchmark db d&b b&d special
  issue section vol volume volumes no nr number num pp pages page p art article articles early access online first
  ahead of print press in on at by for the and to as a an with from via see also only
  ieee iee acm cvf rsj iapr isca usenix springer elsevier wiley mdpi siam ifip embs ras iop spie osa sigkdd sigsoft
  inc ltd press journal journals magazine
  jan january feb february mar march apr april may jun june jul july aug august sep sept september oct october nov
  november dec december spring summer autumn fall winter virtual hybrid
  extended abstract abstracts late breaking lbw doctoral consortium companion findings workshop workshops worshop workhop wokshop worksop wksp
  wkshp ws w tiny blog blogpost blogposts track challenge competition supplement supplementary
  https http org abs html
  code pdf project link paper open oa rank ccf core q1 q2 sci new website page
  会议 期刊 接收 录用 已 被`
    .split(/\s+/)
    .filter(Boolean),
)

/** Whether a word says nothing of which venue it stands beside: a remark, a number, a page, an ordinal. */
export function isRemark(key: string): boolean {
  return remarks.has(key) || isOrdinal(key) || /^(?:[a-z]{0,5}\d+(?:v\d+|[a-z])?|i{1,3})$/.test(key)
}

/** How ordinals end, as few words do; to try all of them takes longer. */
const mayBeOrdinal = /(?:[nr]d|st|t[hy])$/

/** `31st`, `sixth`, `twenty` before `first`. */
export function isOrdinal(key: string): boolean {
  return (
    mayBeOrdinal.test(key) &&
    (/^\d+(?:st|nd|rd|th)$/.test(key) ||
      /^(?:twenty|thirty|forty|fifty|sixty)?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|(?:twent|thirt|fort|fift|sixt)ieth)?$/.test(
        key,
      ))
  )
}
