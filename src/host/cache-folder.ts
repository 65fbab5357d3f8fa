import path from 'node:path'

/**
 * The folder in which this program may keep what it can make again, by the custom of each system; nothing where the
 * environment names no place for such files.
 */
export function cacheFolder(
  env: Readonly<Record<string, string | undefined>>,
  platform: string,
): string | undefined {
  const {HOME: home = '', XDG_CACHE_HOME: own = '', LOCALAPPDATA: local} = env
  const folders: Readonly<Record<string, string | undefined>> = {
    win32: local,
    darwin: path.join(home, 'Library', 'Caches'),
  }
  const usual = own === '' ? path.join(home, '.cache') : own
  const folder = platform in folders ? folders[platform] : usual
  return folder !== undefined && path.isAbsolute(folder)
    ? path.join(folder, 'awesome-paper-lint')
    : undefined
}
