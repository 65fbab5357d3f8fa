import type {Span} from '../../model/span.ts'

/** Whether what follows a name makes it that of a contest, as in `WNUT-2020 Task 2`. */
export function isContest(behind: string): boolean {
  return /^\s+(?:shared\s+)?(?:task|challenge|competition|grand challenge)\b/i.test(behind)
}

/** Whether a paper appeared at a contest, which is set off from its title: `Title, SemEval 2019 Task 3`. */
export function isOfContest(text: string, {start, end}: Span): boolean {
  return (
    /[,.;([]\s*(?:[Ii]n:?\s+)?$/.test(text.slice(0, start)) &&
    /^\s+(?:shared\s+)?task(?:\s+\d+)?[a-z]?[\s.,)\]]*(?:$|\n|[[(])/i.test(text.slice(end))
  )
}
