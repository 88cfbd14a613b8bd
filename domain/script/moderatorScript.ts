import type { ReleaseContent, ReleasedItem, ReleasedPerson } from '#contract/releaseContent.ts'
import { hoursOrOpen } from '#domain/lineupText.ts'
import { fundingClause } from '#domain/marks/fundingClause.ts'
import { bindShortWords } from '#domain/polish.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { longDateAndWeekday } from '#domain/time.ts'
import { panelPlan, partTime } from './panelPlan.ts'

/** Somebody as the moderator reads them out. `isUnconfirmed`: their own confirmation does not stand. */
export type ScriptPerson = {
  personId: string
  label: string
  name: string
  beside: string
  pronunciation: string
  isUnconfirmed: boolean
}

export type PanelScript = {
  itemId: string
  title: string
  when: string
  room: string
  isToBeConfirmed: boolean
  moderator: ScriptPerson | null
  guests: ScriptPerson[]
  plan: { time: string; minutes: number; text: string }[]
  /** Entrance and help, as the event says it; empty where it says nothing. */
  access: string
}

const labels = {
  moderator: 'Moderacja',
  panelist: 'Gość',
  expert: 'Ekspert',
  'special-guest': 'Gość specjalny',
  reserve: 'Lista rezerwowa',
  speaker: 'Wystąpienie',
} as const satisfies Record<ReleasedPerson['role'], string>

const personOf =
  (pronunciations: ReadonlyMap<string, string>) =>
  ({ personId, role, card, isConfirmed }: ReleasedPerson): ScriptPerson => ({
    personId,
    label: labels[role],
    name: bindShortWords(printedName(card)),
    beside: bindShortWords(affiliation(card)),
    pronunciation: pronunciations.get(personId) ?? '',
    isUnconfirmed: !isConfirmed,
  })

const scriptOf = (
  item: ReleasedItem,
  { event, rooms }: ReleaseContent,
  pronunciations: ReadonlyMap<string, string>,
): PanelScript => {
  const toPerson = personOf(pronunciations)
  const moderator = item.people.find(({ role }) => role === 'moderator')
  const guests = item.people.filter((person) => person !== moderator)
  const time = hoursOrOpen(item.start, item.durationMinutes)
  return {
    itemId: item.itemId,
    title: bindShortWords(item.title),
    when: bindShortWords(`${longDateAndWeekday(item.day)}, ${time}`),
    room: rooms.find(({ roomId }) => roomId === item.roomId)?.name ?? '',
    isToBeConfirmed: item.isToBeConfirmed,
    moderator: moderator === undefined ? null : toPerson(moderator),
    guests: guests.map(toPerson),
    plan: panelPlan(item.durationMinutes, guests.length).map((part) => ({
      time: partTime(part, item.start),
      minutes: part.minutes,
      text: bindShortWords(part.text),
    })),
    access: bindShortWords(event.venueAccess),
  }
}

/** The moderators' scripts of an event, one for each panel in the order of the day, in Polish and with bound short words. */
export const moderatorScripts = (
  content: ReleaseContent,
  pronunciations: ReadonlyMap<string, string>,
): PanelScript[] =>
  content.items.filter(({ kind }) => kind === 'panel').map((item) => scriptOf(item, content, pronunciations))

/**
 * What is to be said aloud about who pays, and what the sentence lacks because a project does not know it; null where no
 * project pays. Source: domain.md §1.1, item 3 of the event checklist: the co-financing is said in the main part.
 */
export const spokenFunding = (
  content: Pick<ReleaseContent, 'funding'>,
): { sentence: string; missing: NonNullable<ReturnType<typeof fundingClause>>['missing'] } | null => {
  const clause = fundingClause(content.funding)
  return clause === null ? null : { sentence: bindShortWords(clause.text), missing: clause.missing }
}
