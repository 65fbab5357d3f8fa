/*
 * How people are written, as sources of patterns. Engines write a group out as often as it may stand, up to three times;
 * a bound of four keeps patterns that hold many people small.
 */

/** Initials: `A.`, `A.-B.`, `A. v. d.`, and `A.-B` with its full stop lost. */
export const initials = String.raw`(?:\p{Upper}\.(?:[ -]?[\p{Upper}dv]\.|-\p{Upper}(?=\s)){0,4})`

/** A last name with its particles: `van der Bee` */
export const last = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]i|[Dd]a|[Ll]e|[Ll]a|[Aa]l|[Ee]l|bin|dan|dos|du|ibn|ten|ter)[ -]){0,4}\p{Upper}[\p{Alpha}'’-]+`

/** `Bee A C` */
export const bare = String.raw`(?:${last} \p{Upper}(?: ?\p{Upper}){0,2}(?![\p{Alpha}.]))`

/** `Bee, A.` or `A. Bee` */
export const short = String.raw`(?:${last},? ${initials}|${initials} ?${last}(?: ${last})?)`

/** `Ann B. Bee`, `Ann Cy (Bo) Bee` */
export const full = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+(?: \p{Upper}\.?)?(?: ${last})?(?: \(\p{Upper}\p{Lower}+\))? ${last})`

/** `Ann B. C. Bee`, `Ann BC. Bee` */
export const initial = String.raw`(?:\p{Upper}[\p{Alpha}'’-]+ (?:\p{Upper}{1,2}\. ?){1,3} ?${last})`

/** As BibTeX has them: `Bee, Ann B` */
export const inverted = String.raw`(?:${last}(?: ${last})?, \p{Upper}[\p{Alpha}.'’-]*(?: \p{Upper}[\p{Alpha}.'’-]*){0,2})`

/** What stands between two people. */
export const and = String.raw`(?:,? (?:and|&) |[,;] )(?:(?:…|\.{3}) ?(?:(?:and|&) )?)?`

/** People that are not named; in italics too, as they are written: `*et al.*`, `*et al*.` */
export const others = String.raw`(?:,? [*_]?et\.? al[*_]?\.?[*_]?|,? (?:and|&) others)`

/** How one person is written, and how those are that are not named. */
export const personPatterns = {person: `(?:${short}|${initial}|${full})`, others}

/** Makes what gives the text that a pattern finds; the pattern is made when it is first needed. */
export function reader(source: string): (text: string) => string | undefined {
  let pattern: RegExp | undefined
  return (text) => (pattern ??= new RegExp(source, 'u')).exec(text)?.[0]
}
