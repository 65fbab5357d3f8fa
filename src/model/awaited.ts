/** Whether a word stands where an address should, as in `[code](TBD)`; a full stop leads to the list's own folder. */
export function isWordForAddress(url: string): boolean {
  return /^(?:\.|nan|none|null|n\/?a|todo|tbd|tba|url|link|x{2,}|coming[-_ ]?soon|available|pending)$/i.test(
    url,
  )
}

/** Whether words are those of a template to copy, and no title: `Title of the paper`, `Paper Name`. */
export function isTemplate(title: string): boolean {
  return (
    /\b(?:article|dataset|method|model|paper|project|work|your)(?:'?s)? (?:name|title)\b/i.test(
      title,
    ) || /^\W*(?:full |paper )?(?:name|title)\b(?! ix\b)(?:$| of (?:an?|the|your)\b)/i.test(title)
  )
}
