import type { OrganisationDetails } from '#contract/partners.ts'

/** The card of an organisation of which nothing is known yet. */
export const emptyOrganisation: OrganisationDetails = {
  name: '',
  shortName: '',
  genitive: '',
  dative: '',
  accusative: '',
  instrumental: '',
  locative: '',
  nip: '',
  regon: '',
  krs: '',
  website: '',
  address: '',
  notes: '',
  contacts: [],
}
