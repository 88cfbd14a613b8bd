import type { Database } from '#server/database/database.ts'
import { readStandings, type Standing } from '#server/sign-offs/readStandings.ts'
import { doesCome, shouldBeReady } from '#tests/domain/readyOracle.ts'

/** The end of an item on the clock, counted by hand. */
const endOf = (start: string | null, minutes: number | null) => {
  if (start === null || minutes === null) return null
  const [hour = 0, minute = 0] = start.split(':').map(Number)
  const end = (hour * 60 + minute + minutes) % 1440
  return [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Letters that went out to say that somebody is off: what they said before is no word of theirs any more. */
const readToldOff = (database: Database) =>
  database
    .selectFrom('message_subject')
    .innerJoin('message', 'message.id', 'messageId')
    .select(['itemId', 'message_subject.personId', 'sentAt'])
    .where('message.state', '=', 'sent')
    .where('message.kind', 'in', ['removal', 'cancellation'])
    .execute()

/** What people said about an item, read off its rows without the rules of `domain/`. */
const wordsOf = (
  { item, places, decisions: all }: Standing,
  toldOff: Awaited<ReturnType<typeof readToldOff>>,
) => {
  const decisions = all.filter(({ personId, at }) =>
    toldOff.every(
      (told) => told.itemId !== item.id || told.personId !== personId || (told.sentAt ?? '') < at,
    ),
  )
  const { day: date, start, durationMinutes, title } = item
  const venue = item.venue === '' ? null : item.venue
  const placed = { date, start, end: endOf(start, durationMinutes), venue }
  const unprinted = { given: '', family: '', titleBefore: '', titleAfter: '', position: '', organisation: '' }
  const people = places.map(({ personId, role }) => ({ personId, role, ...unprinted }))
  return {
    isPanel: item.kind === 'panel',
    isVoid: item.eventState === 'cancelled' || item.removedAt !== null || item.eventRemovedAt !== null,
    now: { title, ...placed, room: item.room, people },
    decided: decisions.flatMap(({ kind, answer, content }) =>
      kind === 'lineup' && content !== null ? [{ answer, content }] : [],
    ),
    places: places.map(({ id, personId, role }) => ({
      now: { personId, itemId: item.id, ...placed, role },
      answered: decisions
        .filter((it) => it.kind === 'answer' && it.subjectId === id && it.personId === personId)
        .map(({ answer, facts }) => ({ answer, for: { ...facts, personId } })),
    })),
  }
}

const describeWrong = (what: string, id: string, written: unknown, follows: unknown) =>
  written === follows ? [] : [`${what} of ${id} is ${String(written)}, not ${String(follows)}`]

/**
 * What is written down of sign-offs but does not follow from what was sent and said: every column, worked out anew;
 * of one event, or of all.
 */
export const wrongStates = async (database: Database, eventId?: string) => {
  const all = database.selectFrom('programme_item').select('id')
  const items = await (eventId === undefined ? all : all.where('eventId', '=', eventId)).execute()
  const standings = await readStandings(
    database,
    items.map(({ id }) => id),
  )
  const places = await database
    .selectFrom('appearance')
    .select(['id', 'answerState'])
    .where('removedAt', 'is', null)
    .execute()
  const proposals = await database
    .selectFrom('proposal')
    .select('itemId')
    .where('state', '=', 'open')
    .execute()
  const toldOff = await readToldOff(database)
  const stateOf = new Map(places.map(({ id, answerState }) => [id, answerState]))
  return standings.flatMap((standing) => {
    const { item, lineup, isReady } = standing
    const words = wordsOf(standing, toldOff)
    const comes = words.places.map((place) => !words.isVoid && doesCome(place))
    const open = proposals.filter(({ itemId }) => itemId === item.id).length
    return [
      ...describeWrong('lineupState', item.id, item.lineupState, lineup.state),
      ...describeWrong('isReady', item.id, item.isReady, isReady ? 1 : 0),
      ...describeWrong('isReady by words', item.id, item.isReady === 1, shouldBeReady(words)),
      ...describeWrong('openProposals', item.id, item.openProposals, open),
      ...standing.places.flatMap(({ id, state }) => describeWrong('answerState', id, stateOf.get(id), state)),
      ...standing.places.flatMap(({ id, state }, index) =>
        describeWrong('confirmed by words', id, state === 'confirmed', comes[index]),
      ),
    ]
  })
}
