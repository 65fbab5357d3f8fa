/**
 * Venues whose papers rightly go by each other's names: joint editions, journals that are presented at a
 * conference, proceedings that are journals, awards and industry tracks in common volumes.
 */
const together: readonly (readonly string[])[] = [
  ['ACL', 'IJCNLP', 'ACL Findings', 'TACL', 'Computational Linguistics', 'ACLW', 'SRW'],
  ['EMNLP', 'IJCNLP', 'CoNLL', 'EMNLP Findings', 'TACL', 'Computational Linguistics', 'EMNLPW'],
  ['NAACL', 'NAACL Findings', 'TACL', 'Computational Linguistics', 'SRW', '*SEM'],
  ['EACL', 'EACL Findings', 'TACL', 'Computational Linguistics', 'SRW'],
  ['AACL', 'IJCNLP', 'AACL Findings', 'TACL'],
  ['COLING', 'LREC', 'LREC-COLING', 'ACL'],
  ['IJCAI', 'ECAI', 'PRICAI'],
  ['AAAI', 'IAAI', 'EAAI', 'AAAIW'],
  ['RA-L', 'ICRA', 'IROS', 'CASE', 'Humanoids', 'RoboSoft'],
  ['TOG', 'SIGGRAPH', 'SIGGRAPH Asia', 'SIGGRAPH Posters', 'SIGGRAPH Talks'],
  ['TVCG', 'IEEE VIS', 'IEEE VR', 'ISMAR', 'PacificVis', 'EuroVis'],
  ['CGF', 'Eurographics', 'EuroVis', 'EGSR', 'SGP', 'SCA', 'PG', 'HPG'],
  ['C&G', 'SMI', '3DOR', 'SIBGRAPI'],
  ['PACMCGIT', 'I3D', 'HPG', 'SCA', 'ETRA'],
  ['PACM HCI', 'CSCW', 'CHI PLAY', 'GROUP', 'ISS', 'MobileHCI', 'ETRA'],
  ['PACM IMWUT', 'UbiComp'],
  ['PACMPL', 'POPL', 'PLDI', 'OOPSLA', 'ICFP', 'SPLASH'],
  ['PACMSE', 'FSE', 'ISSTA'],
  ['SIGMOD', 'PODS'],
  ['TCHES', 'CHES'],
  ['ISPRS P&RS', 'ISPRS Annals', 'ISPRS Archives', 'ISPRS Congress', 'ISPRS Open', 'IJGI'],
  ['JMLR', 'TMLR', 'NeurIPS', 'ICML', 'ICLR', 'AISTATS'],
  ['MELBA', 'MIDL'],
  ['Bioinformatics', 'ISMB', 'ECCB', 'RECOMB', 'PSB'],
  ['WWW', 'WWW Companion'],
  ['CHI', 'CHI EA'],
  ['ICSE', 'ICSE-SEIP'],
  ['KDD', 'KDDW'],
  ['Journal of Remote Sensing', 'JRS'],
]

const groupsOf = new Map<string, Set<string>>()
for (const group of together) {
  for (const name of group) {
    groupsOf.set(name, new Set([...(groupsOf.get(name) ?? []), ...group]))
  }
}

/** Whether a paper of one venue may be listed under the other. */
export function isSameVenue(one: string, other: string): boolean {
  return one === other || groupsOf.get(one)?.has(other) === true
}
