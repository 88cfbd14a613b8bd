import type { Panel } from '#contract/panels.ts'
import type { Appearance, AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { affiliation, printedName } from './printedName.ts'
import { onDay, timeRange } from './time.ts'

const toBeAgreed = 'do ustalenia'

/** Labels of the roles in the singular and in the plural; reserves are not announced. */
const guestLabels: readonly { roles: readonly AppearanceRole[]; one: string; many: string }[] = [
  { roles: ['special-guest'], one: 'Gość specjalny', many: 'Goście specjalni' },
  { roles: ['panelist', 'speaker'], one: 'Gość', many: 'Goście' },
  { roles: ['expert'], one: 'Ekspert', many: 'Eksperci' },
]

const personLine = (card: PrintedCard) => {
  const beside = affiliation(card)
  return beside === '' ? printedName(card) : `${printedName(card)} (${beside})`
}

/**
 * A panel's line-up as plain Polish text for a letter or a document: title, day and time, place, moderator, guests
 * in the nominative. `isToBeConfirmed` says beside the title that it may still change.
 */
export const lineupText = (
  panel: Pick<Panel, 'title' | 'day' | 'start' | 'durationMinutes' | 'room'>,
  people: readonly Pick<Appearance, 'role' | 'card'>[],
  isToBeConfirmed = false,
): string => {
  const cardsOf = (roles: readonly AppearanceRole[]) =>
    people.filter(({ role }) => roles.includes(role)).map(({ card }) => card)
  const time = panel.start === null ? `godzina ${toBeAgreed}` : timeRange(panel.start, panel.durationMinutes)
  const [moderator] = cardsOf(['moderator'])
  const guests = guestLabels.flatMap(({ roles, one, many }) => {
    const cards = cardsOf(roles)
    const [only] = cards
    if (only === undefined) return []
    return cards.length === 1
      ? [`${one}: ${personLine(only)}`]
      : [`${many}:`, ...cards.map((card) => `– ${personLine(card)}`)]
  })
  return [
    isToBeConfirmed ? `${panel.title} (skład do potwierdzenia)` : panel.title,
    [onDay(panel.day), time, panel.room].filter(Boolean).join(', '),
    `Moderacja: ${moderator === undefined ? toBeAgreed : personLine(moderator)}`,
    ...(guests.length === 0 ? [`Goście: ${toBeAgreed}`] : guests),
  ].join('\n')
}
