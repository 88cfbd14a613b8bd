import type { ReleasedPartner } from '#contract/releaseContent.ts'
import { cooperatingRoles, cooperationPhrase, orderPartners, roleLines } from '#domain/branding.ts'
import { joinPolish } from '#domain/polish.ts'

/** More names than these make no sentence; they stand in the lines of their roles. */
const mostInSentence = 3

const holdsOneOf = (partner: ReleasedPartner, roles: readonly string[]) =>
  partner.roles.some(({ role }) => roles.includes(role))

/**
 * Who is behind an event, a line for each thing to say: „Organizator: Centrum Przykładowe, we współpracy z Fundacją Wzorcową”, then
 * patrons and sponsors after their labels. Names stand in the instrumental where somebody has written it down, and are never
 * inflected by guessing.
 */
export const partnerLines = (partners: readonly ReleasedPartner[]): string[] => {
  const lines = roleLines(partners)
  const cooperating = partners.filter((partner) => holdsOneOf(partner, cooperatingRoles))
  const phrase = cooperating.length > mostInSentence ? null : cooperationPhrase(partners)
  if (phrase === null) return lines.map(({ text }) => text)
  const organisers = orderPartners('organiser', partners).map(({ name }) => name)
  const label = organisers.length === 1 ? 'Organizator' : 'Organizatorzy'
  const words = phrase.text ?? phrase.textWithoutCases
  const said: readonly string[] = ['organiser', ...cooperatingRoles]
  return [
    organisers.length === 0 ? `Wydarzenie ${words}` : `${label}: ${joinPolish(organisers)}, ${words}`,
    ...lines.filter(({ role }) => !said.includes(role)).map(({ text }) => text),
  ]
}
