import type {Span} from '../../model/span.ts'

/** What a contest is on, and that it was won: ` Far Sights Challenge winner`. */
const won =
  /^(?:\s+\p{Upper}[\p{Alpha}\d-]*){1,8}\s+(?:Challenge|Competition)\s*[,:(-]?\s*(?:1st|first|winn|champion|冠军|第一)/iu

/** Whether what follows a name makes it that of a contest, as in `WNUT-2020 Task 2`. */
export function isContest(behind: string): boolean {
  return (
    /^\s+(?:shared\s+)?(?:task|challenge|competition|grand challenge)\b/i.test(behind) ||
    (/challenge|competition/i.test(behind) && won.test(behind))
  )
}

/** Whether a paper appeared at a contest, which is set off from its title: `Title, SemEval 2019 Task 3`. */
export function isOfContest(text: string, {start, end}: Span): boolean {
  return (
    /[,.;([]\s*(?:[Ii]n:?\s+)?$/.test(text.slice(0, start)) &&
    /^\s+(?:shared\s+)?task(?:\s+\d+)?[a-z]?[\s.,)\]]*(?:$|\n|[[(])/i.test(text.slice(end))
  )
}
