import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PartnerRole } from '#contract/partners.ts'

/** A partner's roles as the interface names them; what is printed comes from `domain/branding.ts`. In the order of courtesy. */
export const partnerRoleLabels: Readonly<Record<PartnerRole, MessageDescriptor>> = {
  organiser: msg`Organizator`,
  'co-organiser': msg`Współorganizator`,
  'strategic-partner': msg`Partner strategiczny`,
  partner: msg`Partner`,
  'honorary-patron': msg`Patronat honorowy`,
  'media-patron': msg`Patronat medialny`,
  sponsor: msg`Sponsor`,
  funder: msg`Źródło finansowania`,
}
