import type {Asked, CopyHost} from './copy.ts'

/** Any other site: every page is there, but for those whose path says `gone`. */
export const site: CopyHost = {
  host: '*',
  answer: ({url}: Asked) =>
    /\bgone\b/.test(url.pathname)
      ? {status: 404, body: '<title>Not found</title>'}
      : {body: `<title>A page</title><p>The page at ${url.pathname}</p>`},
}

/** A site that refuses robots, whatever they ask for. */
export function wall(host: string, status = 403): CopyHost {
  return {host, answer: () => ({status, body: '<title>Access Denied</title>'})}
}
