import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** Why an organisation may be the one being typed, by the code of `domain/similarOrganisations.ts`. */
export const similarReasonLabels: ReadonlyMap<string, MessageDescriptor> = new Map([
  ['same-identifier', msg`ten sam numer`],
  ['same-name', msg`ta sama nazwa`],
  ['legal-form', msg`ta sama nazwa bez formy prawnej`],
  ['short-name', msg`ten sam skrót`],
  ['part-of-name', msg`część nazwy`],
  ['spelling', msg`różnica w pisowni`],
])
