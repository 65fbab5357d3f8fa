import {monthName} from '../../model/month.ts'
import {loneAuthor} from './author-behind.ts'

/** What a title ends before, behind a comma: where and when it appeared, and who wrote it. */
export const commaCuts: readonly RegExp[] = [
  // `Learning to see, in *ICLR* 2023.`, `Learning to see -- [paper](url)`
  /,\s+in:?\s+[*_]*\p{Upper}[\w&-]*\p{Upper}\w*[*_]*(?:['’]|[\s,'’]+(?:19|20))\d{2}/u,
  // `Title, 37th Conference on Seeing (SEE 2023)`
  /,\s+(?:[Tt]he )?\d{1,3}(?:st|nd|rd|th) (?:\p{Alpha}\S* ){0,4}(?:Conference|Symposium|Workshop|Meeting)\s/u,
  // `Title, International Conference on Seeing 2023`, `Title, International Conference on Seeing: Far and Near (SEE 2023)`
  /,\s+(?=(?:\p{Upper}\p{Alpha}*\s){1,3}(?:Conference|Symposium(?: Series)?|Workshop) (?:on|of|for) (?:[^,.;:()[\]]{3,90}\s(?:19|20)\d{2}(?!\d)|[^,.;()[\]]{3,90}\s\(\p{Upper}[\p{Alpha}-]+[\s'’]?(?:19|20)?\d{2}\)))/u,
  // `Title, IEEE Transactions on Far Sights 2018`, `Title, Journal of Sights (2018)`
  /,\s+(?=(?:\p{Upper}{2,}(?:\/\p{Upper}{2,})?\s)?(?:Transactions on|(?:International )?Journal (?:of|on)) \p{Upper}[^,.;:()[\]]{2,80}\s\(?(?:19|20)\d{2}\)?(?:[\s.]*(?:[[(]|$)))/u,
  /,\s+in:?\s+(?:Proc\.|Proceedings\sof|Advances\sin)\s/i,
  loneAuthor,
  // `Learning to see, _A. Bee, C. Dee_`
  /,\s+[*_](?=\p{Upper}\.)/u,
  // `Title, SEEK 2020`, `Title, 3DSEE.TECH 2020`
  /,\s+[*_]*(?:(?:\d(?=[A-Z]{2}))?[A-Z][\w&@-]*(?:\.[A-Z]+)?[*_]*\s+){1,3}['’]?(?:19|20)?\d{2}\b/,
  // `Title, ACL-2020 theme track`
  /,\s+[A-Z][\w&]+-(?:19|20)\d{2}(?![\w-])/,
  /,\s*\p{Upper}[\w&@-]*,\s*(?:19|20)\d{2}\b/u,
  // `Title, Workshop on Seeing, ACL 2019`
  /,\s+(?=(?:\p{Upper}\S*\s){0,3}Workshop (?:on|for)\s[^,.;:()[\]]{3,80},\s+(?:[A-Z][\w&-]*\s+)?(?:19|20)\d{2})/u,
  // `Title, MSR Technical Report, 2001`, `Title, MS Tech report 2010`
  /,\s+(?=(?:\p{Upper}[\p{Alpha}&.-]*\s){0,3}(?:Tech(?:nical|\.)? [Rr]eport|Tech\. Rep)\b\.?(?:[,.(]|\s*$|\s(?:19|20)\d{2}))/u,
  // `Title, Unpublished`, `Title, unpublished manuscript`
  /,\s+(?=[Uu]npublished(?: (?:draft|manuscript|note))?[\s.]*(?:[[(]|$))/,
  // `Title, arXiv:2305.05726`, `Title, *arXiv preprint arXiv:2305.05726*`
  /,\s+[*_]*ar[xX]iv(?:\spreprint)?(?:\sar[xX]iv)?\s?:?\s?\d{4}\.\d{4,5}\b/,
  /,\s+\p{Upper}[\p{Alpha}'’-]+(?:,? \p{Upper}\.)*(?:,? (?:and|&) \p{Upper}[\p{Alpha}'’-]+)?,? et\.? al\b/u,
  // `Title, Bee, Ann and Dee, Cy, 2020`
  /,\s+(?=\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}\p{Alpha}*)?,\s\p{Upper}[\p{Alpha}.'’-]*(?:\s\p{Upper}[\p{Alpha}.'’-]*)?\s+and\s+\p{Upper}[\p{Alpha}'’-]+(?:\s\p{Upper}\p{Alpha}*)?,\s\p{Upper}[\p{Alpha}.\s'’-]*(?:\sand\s|,\s+(?:19|20)\d{2}(?!\d)|$))/u,
  // `Title, Bull. Far Sights Soc. 58 (1968) 3–9`
  /,\s+(?=\p{Upper}[\p{Alpha}-]*\.\s+(?:(?:\p{Upper}[\p{Alpha}-]*\.?,?|of|and|&)\s+){0,7}\d{1,4}\s?(?:\([^()]{1,9}\)\s?)?\((?:19|20)\d{2}\))/u,
  // `Title, J. Imaging, 2018`
  /,\s+(?:\p{Upper}{2,}(?:\/\p{Upper}{2,})?\s)?(?:(?:Int(?:er)?\. )?J|Proc|[Tt]rans|Ann|Adv)\.(?: \p{Alpha}[\p{Alpha}.&-]*){1,8},? (?:19|20)\d{2}/u,
  // `Title, jun 2015, Bee Labs, `
  new RegExp(String.raw`,\s+${monthName}\.?\s+(?:19|20)\d{2}(?=[\s(]*(?:,|$))`, 'i'),
]
