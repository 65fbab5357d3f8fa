/**
 * Venues whose papers may go by the name of the first: joint editions, conferences at which a journal's papers are
 * presented or whose proceedings it is, workshops and tracks in common volumes.
 */
const companions: readonly (readonly [string, ...string[]])[] = [
  ['ACL', 'IJCNLP', 'ACL Findings', 'TACL', 'Computational Linguistics', 'ACLW', 'SRW', 'ACL SRW'],
  ['EMNLP', 'IJCNLP', 'CoNLL', 'EMNLP Findings', 'TACL', 'Computational Linguistics', 'EMNLPW'],
  ['NAACL', 'NAACL Findings', 'TACL', 'Computational Linguistics', 'SRW', 'NAACL SRW', '*SEM'],
  ['EACL', 'EACL Findings', 'TACL', 'Computational Linguistics', 'SRW', 'EACL SRW'],
  ['AACL', 'IJCNLP', 'AACL Findings', 'TACL'],
  ['COLING', 'LREC', 'ACL'],
  ['LREC-COLING', 'LREC', 'COLING'],
  ['IJCAI', 'ECAI', 'PRICAI'],
  ['AAAI', 'IAAI', 'EAAI', 'AAAIW'],
  ['RA-L', 'ICRA', 'IROS', 'CASE', 'Humanoids', 'RoboSoft'],
  ['TOG', 'SIGGRAPH', 'SIGGRAPH Asia', 'SIGGRAPH Posters', 'SIGGRAPH Talks'],
  ['SIGGRAPH', 'SIGGRAPH Posters', 'SIGGRAPH Talks'],
  ['TVCG', 'IEEE VIS', 'IEEE VR', 'ISMAR', 'PacificVis', 'EuroVis'],
  ['CGF', 'Eurographics', 'EuroVis', 'EGSR', 'SGP', 'SCA', 'PG', 'HPG'],
  ['C&G', 'SMI', '3DOR', 'SIBGRAPI'],
  ['PACMCGIT', 'I3D', 'HPG', 'SCA', 'ETRA'],
  ['PACM HCI', 'CSCW', 'CHI PLAY', 'GROUP', 'ISS', 'MobileHCI', 'ETRA'],
  ['PACM IMWUT', 'UbiComp'],
  ['PACMPL', 'POPL', 'PLDI', 'OOPSLA', 'ICFP', 'SPLASH'],
  ['OOPSLA', 'SPLASH'],
  ['PACMSE', 'FSE', 'ISSTA'],
  ['SIGMOD', 'PODS'],
  ['TCHES', 'CHES'],
  ['ISPRS P&RS', 'ISPRS Annals', 'ISPRS Archives', 'ISPRS Congress', 'ISPRS Open', 'IJGI'],
  ['ISPRS Congress', 'ISPRS Annals', 'ISPRS Archives'],
  ['MLJ', 'ECML-PKDD', 'ACML', 'DSAA'],
  ['DMKD', 'ECML-PKDD'],
  ['IJCARS', 'IPCAI'],
  ['IJDAR', 'ICDAR'],
  ['TISMIR', 'ISMIR'],
  ['JMLR', 'TMLR', 'NeurIPS', 'ICML', 'ICLR', 'AISTATS'],
  ['TMLR', 'NeurIPS', 'ICML', 'ICLR', 'AISTATS'],
  ['MELBA', 'MIDL'],
  ['Bioinformatics', 'ISMB', 'ECCB', 'RECOMB', 'PSB'],
  ['ISMB', 'ECCB'],
  ['WWW', 'WWW Companion'],
  ['CHI', 'CHI EA'],
  ['ICSE', 'ICSE-SEIP'],
  ['KDD', 'KDDW'],
  ['Journal of Remote Sensing', 'JRS'],
]

const pairs = new Set(
  companions.flatMap(([first, ...others]) =>
    others.flatMap((other) => [`${first}|${other}`, `${other}|${first}`]),
  ),
)

/** Whether a paper of one venue may be listed under the other. */
export function isSameVenue(one: string, other: string): boolean {
  return one === other || pairs.has(`${one}|${other}`)
}
