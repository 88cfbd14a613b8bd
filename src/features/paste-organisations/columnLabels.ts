import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { OrganisationColumn } from '#domain/readOrganisations.ts'

const labels: Readonly<Record<OrganisationColumn, MessageDescriptor>> = {
  name: msg`Pełna nazwa`,
  shortName: msg`Nazwa skrócona`,
  nip: msg`NIP`,
  regon: msg`REGON`,
  krs: msg`KRS`,
  website: msg`Strona internetowa`,
  address: msg`Adres`,
  genitive: msg`Dopełniacz`,
  dative: msg`Celownik`,
  accusative: msg`Biernik`,
  instrumental: msg`Narzędnik`,
  locative: msg`Miejscownik`,
  notes: msg`Notatki`,
}

/** What each column of pasted organisations is called. */
export const columnLabels = (
  word: (message: MessageDescriptor) => string,
): Readonly<Record<OrganisationColumn, string>> => ({
  name: word(labels.name),
  shortName: word(labels.shortName),
  nip: word(labels.nip),
  regon: word(labels.regon),
  krs: word(labels.krs),
  website: word(labels.website),
  address: word(labels.address),
  genitive: word(labels.genitive),
  dative: word(labels.dative),
  accusative: word(labels.accusative),
  instrumental: word(labels.instrumental),
  locative: word(labels.locative),
  notes: word(labels.notes),
})
