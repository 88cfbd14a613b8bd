import type { Panel } from '#contract/panels.ts'
import type { Appearance, AppearanceRole, PrintedCard } from '#contract/programme.ts'
import { affiliation, printedName } from './printedName.ts'
import { onDay, timeRange } from './time.ts'

/** What is said of what nobody has agreed yet. */
export const toBeAgreed = 'do ustalenia'

/** „godz. 10:00–11:30”, or „godzina do ustalenia”. */
export const hoursOrOpen = (start: string | null, durationMinutes: number | null): string =>
  start === null ? `godzina ${toBeAgreed}` : timeRange(start, durationMinutes)

/** Labels of the roles in the singular and in the plural; reserves are not announced. */
export const guestLabels: readonly { roles: readonly AppearanceRole[]; one: string; many: string }[] = [
  { roles: ['special-guest'], one: 'Gość specjalny', many: 'Goście specjalni' },
  { roles: ['panelist', 'speaker'], one: 'Gość', many: 'Goście' },
  { roles: ['expert'], one: 'Ekspert', many: 'Eksperci' },
]

/** „dr Jan Próbny (prezes, Spółdzielnia Socjalna Przykład)”. */
export const personLine = (card: PrintedCard) => {
  const beside = affiliation(card)
  return beside === '' ? printedName(card) : `${printedName(card)} (${beside})`
}

type Placed = Pick<Appearance, 'role' | 'card'>

/** One line on that of its label, several below it; without a label each on its own. */
export const labelledLines = (label: string, lines: readonly string[]): string[] => {
  if (label === '' || lines.length === 0) return [...lines]
  return lines.length === 1
    ? [`${label}: ${lines.join('')}`]
    : [`${label}:`, ...lines.map((line) => `– ${line}`)]
}

/** People after their labels. */
const labelled = (people: readonly Placed[], labels: typeof guestLabels): string[] =>
  labels.flatMap(({ roles, one, many }) => {
    const lines = people.filter(({ role }) => roles.includes(role)).map(({ card }) => personLine(card))
    return labelledLines(lines.length === 1 ? one : many, lines)
  })

/** Who moderates and who speaks, in the nominative after labels; what nobody has filled is „do ustalenia”. */
export const peopleLines = (people: readonly Placed[]): string[] => {
  const moderator = people.find(({ role }) => role === 'moderator')
  const guests = labelled(people, guestLabels)
  return [
    `Moderacja: ${moderator === undefined ? toBeAgreed : personLine(moderator.card)}`,
    ...(guests.length === 0 ? [`Goście: ${toBeAgreed}`] : guests),
  ]
}

/** The reserves, for those who have to know of them; nothing where there are none. */
export const reserveLines = (people: readonly Placed[]): string[] =>
  labelled(people, [{ roles: ['reserve'], one: 'Lista rezerwowa', many: 'Lista rezerwowa' }])

/**
 * A panel's line-up as plain Polish text for a letter or a document: title, day and time, place, moderator, guests
 * in the nominative. `isToBeConfirmed` says beside the title that it may still change.
 */
export const lineupText = (
  panel: Pick<Panel, 'title' | 'day' | 'start' | 'durationMinutes' | 'room'>,
  people: readonly Placed[],
  isToBeConfirmed = false,
): string => {
  const time = hoursOrOpen(panel.start, panel.durationMinutes)
  return [
    isToBeConfirmed ? `${panel.title} (skład do potwierdzenia)` : panel.title,
    [onDay(panel.day), time, panel.room].filter(Boolean).join(', '),
    ...peopleLines(people),
  ].join('\n')
}
