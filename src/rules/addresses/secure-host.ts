/** Hosts that are known to serve the same pages over https. */
const secureHosts =
  /^(?:(?:(?:www|export|browse)\.)?arxiv\.org|(?:www\.|gist\.)?github\.com|[\w-]+\.github\.io|raw\.githubusercontent\.com|gitlab\.com|bitbucket\.org|(?:dx\.)?doi\.org|openreview\.net|openaccess\.thecvf\.com|www\.cv-foundation\.org|(?:www\.)?ecva\.net|(?:papers|proceedings)\.(?:nips|neurips)\.cc|(?:www\.)?(?:neurips|nips|iclr|icml)\.cc|proceedings\.mlr\.press|(?:www\.)?jmlr\.org|(?:www\.)?aclweb\.org|(?:www\.)?aclanthology\.org|ojs\.aaai\.org|(?:www\.)?(?:aaai|ijcai|usenix|isca-archive|mdpi|nature|science|pnas|sciencedirect|tandfonline|biorxiv|medrxiv|frontiersin|researchgate|semanticscholar|cell|cvlibs)\.(?:org|com|net)|pdfs\.semanticscholar\.org|ieeexplore\.ieee\.org|dl\.acm\.org|link\.springer\.com|onlinelibrary\.wiley\.com|academic\.oup\.com|pubs\.acs\.org|journals\.plos\.org|(?:(?:www|m)\.)?(?:youtube|twitter|x|vimeo|linkedin|reddit|medium|facebook|kaggle|dropbox|figshare)\.com|youtu\.be|(?:drive|docs|sites|scholar)\.google\.com|pan\.baidu\.com|huggingface\.co|(?:www\.)?zenodo\.org|zhuanlan\.zhihu\.com|[a-z]+\.wikipedia\.org|(?:www\.)?bilibili\.com|people\.csail\.mit\.edu|www\.robots\.ox\.ac\.uk|www\.cs\.cmu\.edu)$/i

/** Whether a host is known to serve over https what it serves over http. */
export function isSecure(host: string): boolean {
  return secureHosts.test(host)
}
