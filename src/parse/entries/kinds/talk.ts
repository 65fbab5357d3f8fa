import type {Section} from '../../../model/section.ts'
import {urlOf} from '../../../model/url.ts'
import {isPaperHost} from '../../roles/paper-host.ts'
import {roleOfUrl} from '../../roles/role-of-url.ts'
import {asideOf} from '../aside.ts'
import type {Draft} from '../draft.ts'

/** Whether the heading of a section, or one above it, is of what is said or written on papers: talks, films, blogs. */
export function isOnTalks(section: Section): boolean {
  return (
    asideOf(section) === 'things' &&
    section.path.some((title) =>
      /\b(?:blogs?|keynotes?|lectures?|podcasts?|posts|presentations?|slides?|talks?|videos?)\b|博客/i.test(
        title,
      ),
    )
  )
}

/** Whether a draft is a talk that a meeting of talks and papers keeps the page of. */
export function isTalk({section, links}: Draft): boolean {
  return links.length > 0 && links.every(({url}) => isPresentation(url)) && isOnTalks(section)
}

/** Whether a draft below talks leads to films, slides and pages alone, wherever it was held: `[Seeing Far](url) [[Slides](url)]`, `ICML 2020`. */
export function isHeld({section, links}: Draft): boolean {
  return (
    links.length > 0 &&
    links.every(
      ({role, url}) =>
        role === 'project' ||
        (role === 'other' && roleOfUrl(url) !== 'paper') ||
        ((role === 'code' || isFile(url)) && section.path.some((title) => talks.test(title))),
    ) &&
    isOnTalks(section)
  )
}

/** A heading of talks alone, where a file or a repository is what was shown: `Talks`, `Slides and Presentations`. */
const talks = /\b(?:keynotes?|presentations?|slides?|talks?)\b/i

/** Whether an address is that of a file on a host that keeps no papers. */
function isFile(url: string): boolean {
  const {hostname, pathname = ''} = urlOf(url) ?? {}
  return hostname !== undefined && /\.pdf$/i.test(pathname) && !isPaperHost(hostname)
}

/** Whether a draft is a meeting, a contest or a tutorial with its home page: `[Seeing Far](https://far.org), NAACL 2021` below `Workshops`. */
export function isMeeting({section, links}: Draft): boolean {
  return (
    links.length > 0 &&
    links.every(({role, url}) => role !== 'paper' && roleOfUrl(url) !== 'paper') &&
    (isOfTutorials(section) ||
      (asideOf(section) === 'things' && section.path.some((title) => meetings.test(title))))
  )
}

const meetings = /\b(?:challenges?|competitions?|workshops?)\b/i

/** Whether a heading is of tutorials and nothing else, whatever they are on: `Far Sight Tutorials`. */
function isOfTutorials({title}: Section): boolean {
  return /^(?:(?!\b(?:and|or)\b)[^&+,/、])*\btutorials?\W*$/i.test(title)
}

/** Whether an address is that of what was presented at a meeting, a paper or a talk. */
export function isPresentation(url: string): boolean {
  return /usenix\.org\/.*\/presentation\//i.test(url)
}
