import type {TitleContext} from './title-context.ts'

/** The length of a known venue with its year before a title, without a sign between: `ICRA 2019 Learning to see`, `ICRA-2019-oral Learning to see`. */
export function leadingVenue(text: string, isVenue: TitleContext['isVenue']): number {
  if (!/^\S+(?: \d{4}|\d\d(?:-[a-z]+)?)\s/.test(text)) return 0
  const [lead = '', venue = '', next = ''] =
    /^(\p{Upper}[\p{Alpha}&-]*\p{Upper}\p{Alpha}*(?:[\s-]?(?:19|20)\d{2}|['’]\d{2})(?:-(?:oral|poster|spotlight))?)\s+(\p{Upper}\p{Alpha}+)(?=\S*\s\S+\s\S)/u.exec(
      text,
    ) ?? []
  return lead !== '' && isVenue(venue.replace(/-[a-z]+$/, '')) && !meeting.test(text)
    ? lead.length - next.length
    : 0
}

/** What goes on with the name of a meeting, so that it is one of the title's words: `CVPR 2020 Seeing Challenge`. */
const meeting =
  /\b(?:accepted|award|best|challenge|competition|conference|cup|grand|papers?|report|results|shared|solution|task|track|tutorial|workshop)s?\d*\b|^[^\d]*\d+\s+(?:keynotes|notes|posters|proceedings|program|schedule|slides|talks|videos)\b|论文/i
