import type { ReleasedPartner } from '#contract/releaseContent.ts'
import { cooperationInSentence, heldRoles, inflectedRoles, roleLines } from '#domain/branding.ts'
import { joinPolish } from '#domain/polish.ts'

/**
 * Who is behind an event, a line for each thing to say: „Organizator: Centrum Przykładowe, we współpracy z Fundacją Wzorcową”, then
 * patrons and sponsors after their labels. Names stand in the instrumental where somebody has written it down, and are never
 * inflected by guessing.
 */
export const partnerLines = (partners: readonly ReleasedPartner[]): string[] => {
  const lines = roleLines(partners)
  const words = cooperationInSentence(partners)
  if (words === null) return lines.map(({ text }) => text)
  const organisers = heldRoles(partners).find(({ role }) => role === 'organiser')
  const said: readonly string[] = inflectedRoles
  return [
    organisers === undefined
      ? `Wydarzenie ${words}`
      : `${organisers.label}: ${joinPolish(organisers.bearers.map(({ name }) => name))}, ${words}`,
    ...lines.filter(({ role }) => !said.includes(role)).map(({ text }) => text),
  ]
}
