import type { PartnerRole } from '#contract/partners.ts'

/**
 * The courtesy order of roles on an invitation or a poster, with the label before one name and before several.
 * Labels take the nominative, so no name is inflected. Source: usage in the sector; the funder's own clause and
 * strip stand alone below all of them.
 */
export const roleLabels: readonly { role: PartnerRole; one: string; many: string }[] = [
  { role: 'organiser', one: 'Organizator', many: 'Organizatorzy' },
  { role: 'co-organiser', one: 'Współorganizator', many: 'Współorganizatorzy' },
  { role: 'strategic-partner', one: 'Partner strategiczny', many: 'Partnerzy strategiczni' },
  { role: 'partner', one: 'Partner', many: 'Partnerzy' },
  { role: 'honorary-patron', one: 'Patronat honorowy', many: 'Patronat honorowy' },
  { role: 'media-patron', one: 'Patronat medialny', many: 'Patronat medialny' },
  { role: 'sponsor', one: 'Sponsor', many: 'Sponsorzy' },
  // „Finansowanie” would say 100 % and „dofinansowanie” a part; which of them is true belongs to the funding clause.
  { role: 'funder', one: 'Źródło finansowania', many: 'Źródła finansowania' },
]

/** All roles in the order of courtesy. */
export const roleOrder: readonly PartnerRole[] = roleLabels.map(({ role }) => role)

/** „partner strategiczny”: a role within a sentence or a cell. */
export const roleNoun = (role: PartnerRole): string =>
  roleLabels.find((label) => label.role === role)?.one.toLowerCase() ?? role
