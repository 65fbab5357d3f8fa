/**
 * The words on a badge of shields.io, which its path holds as `label-message-color`: of `/badge/Conference-ACL'23-blue`
 * `Conference ACL'23`; nothing for an address that is no such badge.
 */
export function badgeWords(url: string): string | undefined {
  const path = /^https?:\/\/(?:img\.)?shields\.io\/badge\/([^?#]+)/i.exec(url)?.[1]
  // What a badge looks up is not written on it.
  if (path === undefined || /^(?:dynamic|endpoint)(?:\/|$)/i.test(path)) return undefined
  // Two hyphens are one, and so are two underscores; a single one is a blank.
  const parts = decode(path).split(/(?<!-)-(?!-)/)
  const words = (parts.length > 1 ? parts.slice(0, -1) : parts).map((part) =>
    part
      .replaceAll('--', '-')
      .replace(/(?<!_)_(?!_)/g, ' ')
      .replaceAll('__', '_')
      .trim(),
  )
  return words.filter((word) => word !== '').join(' ')
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
