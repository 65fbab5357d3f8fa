/** Hosts whose own addresses hold no other. */
const plainHosts =
  /^https?:\/\/(?:www\.)?(?:github\.com|arxiv\.org|(?:dx\.)?doi\.org|openreview\.net|ieeexplore\.ieee\.org|openaccess\.thecvf\.com|aclanthology\.org|huggingface\.co)\//i

/** Whether an address is on a host whose own addresses hold no other. */
export function isOnPlainHost(url: string): boolean {
  return plainHosts.test(url)
}
