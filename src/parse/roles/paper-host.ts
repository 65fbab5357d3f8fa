/** Hosts of papers, with all that are below them. */
const paperHosts = new Set(
  `
    arxiv.org openreview.net ieeexplore.ieee.org dl.acm.org doi.org aclanthology.org aclweb.org
    openaccess.thecvf.com thecvf.com cv-foundation.org ecva.net mdpi.com sciencedirect.com springer.com
    springeropen.com nature.com science.org sciencemag.org wiley.com tandfonline.com pnas.org
    biorxiv.org medrxiv.org cell.com acs.org oup.com neurips.cc nips.cc mlr.press jmlr.org isca-speech.org isca-archive.org usenix.org ijcai.org aaai.org semanticscholar.org researchgate.net
    roboticsproceedings.org bmva.org ssrn.com plos.org frontiersin.org hal.science archives-ouvertes.fr
    spiedigitallibrary.org iopscience.iop.org alphaxiv.org computer.org europepmc.org nejm.org
    thelancet.com jamanetwork.com bmj.com jmir.org ahajournals.org rsna.org karger.com liebertpub.com
    rsc.org aps.org aip.org ametsoc.org copernicus.org royalsocietypublishing.org elifesciences.org
    chemrxiv.org techrxiv.org researchsquare.com preprints.org hindawi.com sagepub.com emerald.com
    jstor.org informs.org annualreviews.org projecteuclid.org jair.org vldb.org eprint.iacr.org
    tches.iacr.org portal.acm.org cacm.acm.org queue.acm.org citeseer.ist.psu.edu citeseerx.ist.psu.edu
    linkinghub.elsevier.com cidrdb.org drops.dagstuhl.de ndss-symposium.org petsymposium.org
    epubs.siam.org worldscientific.com degruyter.com proceedings.iclr.cc proceedings.mlsys.org lrec-conf.org ceur-ws.org jstage.jst.go.jp embopress.org peerj.com f1000research.com cshlp.org journals.asm.org rupress.org
    biomedcentral.com oxfordjournals.org jneurosci.org scitation.org scitepress.org iospress.com iospress.nl
    inderscience.com igi-global.com scirp.org psyarxiv.com aimspress.com annals.org acpjournals.org ui.adsabs.harvard.edu nowpublishers.com scientific.net psycnet.apa.org
    aacrjournals.org optica.org osapublishing.org ascelibrary.org direct.mit.edu mitpressjournals.org
  `
    .trim()
    .split(/\s+/),
)

/** Where publishers sell their books: `https://www.wiley.com/en-us/Far+Sights-p-97807456`, `https://uk.sagepub.com/en-gb/eur/far-sights/book26`. */
const shop = /^(?:(?:www\.)?(?:springer|wiley)\.com|(?:au|in|uk|us|www)\.sagepub\.com)$/

/** Whether a host is one of papers, or below one, or a library lends it. */
export function isPaperHost(hostname: string): boolean {
  if (shop.test(hostname)) return false
  const lent = lentHost(hostname)
  return isBelowPaperHost(hostname) || (lent !== undefined && isBelowPaperHost(lent))
}

function isBelowPaperHost(hostname: string): boolean {
  for (let at = 0; at !== -1; at = hostname.indexOf('.', at + 1))
    if (paperHosts.has(hostname.slice(at === 0 ? 0 : at + 1))) return true
  return false
}

/** What the host of a library has in its name: that of a university, or what it does. */
const library = /proxy|remotexs|\.(?:edu|ac|idm|lib|library|sci-hub)(?:\.|$)/

/** The publisher behind a host of a library, written with its dots or with dashes: `ieeexplore.ieee.org.proxy.bee.edu`, `ieeexplore-ieee-org.proxy.bee.edu`. */
function lentHost(hostname: string): string | undefined {
  if (!library.test(hostname)) return undefined
  const [, dotted, dashed] =
    /^([^.]+\.(?:[^.]+\.)?(?:com|net|org))(?:\.[^.]+){2}|^([a-z\d]+(?:-[a-z\d]+)?-(?:com|net|org))(?:\.[^.]+){3}/.exec(
      hostname,
    ) ?? []
  return dotted ?? dashed?.replaceAll('-', '.')
}
