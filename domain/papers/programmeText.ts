import type { Release } from '#contract/releaseContent.ts'
import { labelledLines, personLine, toBeAgreed } from '#domain/lineupText.ts'
import { fundingClause, fundingHashtag } from '#domain/marks/fundingClause.ts'
import { eventDays, longDateAndWeekday } from '#domain/time.ts'
import { partnerLines } from './partnerLines.ts'
import { releaseDays, type PaperDay, type PaperItem } from './releaseDays.ts'

const groupLines = ({ label, people }: PaperItem['groups'][number]): string[] =>
  labelledLines(label, people.length === 0 ? [toBeAgreed] : people.map(({ card }) => personLine(card)))

const itemText = ({ hours, room, title, note, groups }: PaperItem) =>
  [
    [hours, room].filter(Boolean).join(', '),
    note === '' ? title : `${title} (${note})`,
    ...groups.flatMap(groupLines),
  ]
    .filter((line) => line !== '')
    .join('\n')

const dayText = ({ day, note, items }: PaperDay, hasDays: boolean) =>
  [hasDays ? longDateAndWeekday(day) : '', note, ...items.map(itemText)].filter((part) => part !== '')

/**
 * The programme of a release as plain Polish text, to be pasted into a letter, a post or a document: what, when and where, each item
 * with its hour, room and people, then who is behind it and who pays. Parts are an empty line apart; nothing of it needs a
 * fixed-width font.
 */
export const programmeText = (release: Release): string => {
  const { event, partners, funding } = release.content
  const isOneDay = event.startsOn === event.endsOn
  const days = releaseDays(release)
  const hasDays = !isOneDay || days.some(({ day }) => day !== event.startsOn)
  const head = [
    ...(event.isCancelled ? ['WYDARZENIE ODWOŁANE'] : []),
    event.name,
    eventDays(event),
    [event.venueName, event.venueAddress].filter(Boolean).join(', '),
  ]
  return [
    head.filter((line) => line !== '').join('\n'),
    ...(days.length === 0 ? [] : ['PROGRAM']),
    ...days.flatMap((day) => dayText(day, hasDays)),
    event.venueAccess === '' ? '' : `Dostępność: ${event.venueAccess}`,
    partnerLines(partners).join('\n'),
    fundingClause(funding)?.text ?? '',
    fundingHashtag(funding),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}
