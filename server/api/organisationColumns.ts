import type { OrganisationDetails } from '#contract/partners.ts'
import { normalizeIdentifier } from '#domain/identifiers.ts'
import { searchText, sortKey } from '#domain/polish.ts'

/** The columns that an organisation's card fills, identifiers as bare digits; its contacts are rows of their own. */
export const organisationColumns = (details: Omit<OrganisationDetails, 'contacts'>) => {
  const nip = normalizeIdentifier(details.nip)
  const krs = normalizeIdentifier(details.krs)
  return {
    name: details.name,
    shortName: details.shortName,
    genitive: details.genitive,
    dative: details.dative,
    accusative: details.accusative,
    instrumental: details.instrumental,
    locative: details.locative,
    nip,
    regon: normalizeIdentifier(details.regon),
    krs,
    website: details.website,
    address: details.address,
    notes: details.notes,
    sortKey: sortKey(details.name),
    search: searchText(details.name, details.shortName, nip, krs),
  }
}
