/** What the path of a work's own page has in it, whoever keeps it. */
const paths = [
  // In an archive: `/handle/10012/15754`
  String.raw`\/handle\/\d[\d.]*\/\w`,
  // By its number: `/article/doi/10.12000/JR22007`, `/article/info:doi/10.1371/journal.see`; those of data are others.
  String.raw`[/:]10\.(?!(?:1594|21227|5061|5281|6084|7910|17632|34911)\b)\d{4,9}(?:\/|%2F)\w`,
  // `/aim/fullarticle/2717119`, `/article/view/v051i13`, `/article/Details/INR-042`, `/Journal/ArticleDetail/NODE02112476`
  String.raw`\/fullarticle\/\w|\/article\/(?:abstract|details|download|view)\/\w|\/ArticleDetail\/\w`,
  // `/core/journals/sights/article/seeing-far/56FC`, `/sd/pii/S0893608020303257`, `/epidem/abstract/1992/03000/seeing.13.aspx`
  String.raw`\/core\/journals\/[^/]+\/article\/\w|\/pii\/S\d|\/(?:abstract|fulltext)\/(?:19|20)\d\d\/\d+\/\w`,
  // `/gsas_dissertations/346/`, `/etd/12`, `/etda/files/26656`, `/cgi/viewcontent.cgi?article=1386`
  String.raw`\/(?:\w+_)?(?:dissertations|theses|etds?)\/\w*\d|\/etdc\/view$|\/cgi\/viewcontent\.cgi$`,
  // By meeting, year and a key of both: `/cvpr/2024/bee2024cvpr-seeing/`
  String.raw`\/(?<meeting>[a-z]+)\/(?<year>(?:19|20)\d\d)\/[a-z]+\k<year>\k<meeting>\b`,
  // `/kdd2018/accepted-papers/view/seeing-far`, `/technical-papers/content/2024-01-7020/`
  String.raw`\/accepted-papers\/view\/\w|\/technical-papers\/content\/\w`,
]

const work = new RegExp(paths.join('|'), 'i')

/**
 * Whether an address is that of a work in an archive or a journal, or bears its number: `https://see.edu/handle/10012/15754`,
 * `https://see.cn/article/doi/10.12000/JR22007`.
 */
export function isPaperPath(hostname: string, pathname: string): boolean {
  return !hostname.includes('data') && work.test(pathname)
}

const workPage =
  /^https?:\/\/[^/?#]+\/(?:[^?#]*\/)?(?:(?:publications?|pubs)\/(?!(?:all|authors?|by[_-]\w+|categor\w+|index|list|page|tags?|topics?|types?|years?)(?:[/.]|$))(?:(?:19|20)\d\d\/)?[^/?#]*[a-z\d]{3}|uc\/item\/\w)/i

/**
 * Whether an address may be the page of a work among all that somebody has published, which projects are shown on too:
 * `https://www.microsoft.com/en-us/research/publication/seeing-far/`, `https://research.google/pubs/pub46180/`.
 */
export function isWorkPage(url: string): boolean {
  return /\/(?:pub|uc)/i.test(url) && workPage.test(url)
}
