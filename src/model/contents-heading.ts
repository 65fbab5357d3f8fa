/** Whether a heading is that of a table of contents: `Contents`, `1. Table of Contents (TOC)`, `📖 目录`. */
export function isContentsHeading(title: string): boolean {
  return title.length < longest && contents.test(title)
}

/** Letters of a heading that says more than that. */
const longest = 60

const contents = /^[^a-z]*(?:(?:table of )?contents?(?: \(toc\))?|index|outline|toc|目录)[^a-z]*$/i
