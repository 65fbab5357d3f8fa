import {defineRule} from './rule.ts'
import {areExceptions, companiesOf, isVenueHeaded, placeOfMissing} from './entries/company.ts'

export default defineRule({
  id: 'missing-venue',
  summary: 'An entry has no venue where nearly all entries beside it have one.',
  severity: 'warning',
  fix: 'none',

  *check(list, {venues}) {
    for (const company of companiesOf(list)) {
      const without = company.filter(({venue}) => venue === undefined)
      if (!areExceptions(company, without)) continue
      for (const entry of without) {
        const place = placeOfMissing(list, entry, 'venue')
        if (!place || isVenueHeaded(entry, venues)) continue
        yield {
          message: `Unexpected entry without a venue, expected one as ${company.length - without.length} of ${company.length} have here`,
          span: place,
          entry,
        }
      }
    }
  },
})
