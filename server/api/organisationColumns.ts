import type { OrganisationDetails } from '#contract/partners.ts'
import { searchText, sortKey } from '#domain/polish.ts'

/** The columns that an organisation's card fills; its contacts are rows of their own. */
export const organisationColumns = (details: Omit<OrganisationDetails, 'contacts'>) => ({
  name: details.name,
  shortName: details.shortName,
  genitive: details.genitive,
  dative: details.dative,
  accusative: details.accusative,
  instrumental: details.instrumental,
  locative: details.locative,
  nip: details.nip,
  regon: details.regon,
  krs: details.krs,
  website: details.website,
  address: details.address,
  notes: details.notes,
  sortKey: sortKey(details.name),
  search: searchText(details.name, details.shortName, details.nip, details.krs),
})
