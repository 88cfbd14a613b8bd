import type { ReviewPanel } from '#contract/review.ts'
import { minutesOf } from '#domain/time.ts'
import { readReviewEvent } from '#server/api/readReviewEvent.ts'
import type { Database } from '#server/database/database.ts'
import type { Standing } from './readStandings.ts'
import { readDiscussion, readProposals, readVersions, ownDecision } from './readLineup.ts'

/** The version that a moderator saw before the one they are to answer now. */
const readSeenBefore = async (database: Database, panelId: string, personId: string, version: number) => {
  const look = await database
    .selectFrom('lineup_look')
    .select('version')
    .where('panelId', '=', panelId)
    .where('personId', '=', personId)
    .where('version', '!=', version)
    .orderBy('at', 'desc')
    .orderBy('version', 'desc')
    .executeTakeFirst()
  const seen = look && (await readVersions(database, panelId)).find(({ number }) => number === look.version)
  return seen ? { version: seen.number, content: seen.content } : null
}

/** The addresses that people allow their moderator to see. */
const readEmails = async (database: Database, personIds: readonly string[]) => {
  const rows = await database
    .selectFrom('person')
    .select(['id as personId', 'email'])
    .where('id', 'in', ['', ...personIds])
    .where('sharesEmail', '=', 1)
    .where('email', '!=', '')
    .where('removedAt', 'is', null)
    .orderBy('id')
    .execute()
  return rows
}

const lengthOf = (start: string | null, end: string | null) =>
  start === null || end === null ? null : (minutesOf(end) - minutesOf(start) + 1440) % 1440 || 1440

/**
 * A panel as its present moderator sees it: the line-up sent to them last, what they saw before and what they answered. What
 * staff are changing meanwhile is not in it; while nothing was sent to them, neither are people.
 */
export const readReviewPanel = async (
  database: Database,
  { item, lineup, places, requests, decisions, content }: Standing,
  { personId, abstract }: { personId: string; abstract: string },
): Promise<ReviewPanel> => {
  const { request } = lineup
  const own = decisions.filter((it) => it.kind === 'lineup' && it.personId === personId && !it.isOver)
  const latest = own.at(-1)
  const given = own.findLast(({ way }) => way !== 'staff')
  const decision = latest?.answer === 'reopened' ? undefined : given
  const shown = request?.content ?? { ...content, people: [] }
  const sent = new Set(shown.people.map((person) => person.personId))
  // Who is off by now, or has said no, has nothing to arrange with the moderator.
  const guests = places.filter(
    (place) =>
      place.personId !== personId &&
      sent.has(place.personId) &&
      place.state !== 'declined' &&
      place.state !== 'cannot-attend',
  )
  // What staff said to whoever moderated before is not said to them.
  const since = requests.find((it) => it.kind === 'lineup' && it.personId === personId)?.askedAt ?? '9'
  const isAnswered = decision !== undefined && (request === null || decision.seq > request.seq)
  return {
    id: item.id,
    title: shown.title,
    abstract,
    day: shown.date,
    start: shown.start,
    durationMinutes: lengthOf(shown.start, shown.end),
    room: shown.room,
    event: await readReviewEvent(database, item.eventId),
    asked:
      request === null
        ? null
        : {
            version: request.version ?? 0,
            content: request.content,
            deadline: request.deadline,
            at: request.askedAt,
            isWaiting: lineup.state === 'sent' || (lineup.state === 'skipped' && !isAnswered),
          },
    seenBefore:
      request === null ? null : await readSeenBefore(database, item.id, personId, request.version ?? 0),
    decision: decision === undefined ? null : ownDecision(decision),
    decided: decision?.content ?? null,
    emails: await readEmails(
      database,
      guests.map((guest) => guest.personId),
    ),
    discussion: (await readDiscussion(database, item.id)).filter(
      ({ authorId, author, at }) => authorId === personId || (author.kind === 'staff' && at >= since),
    ),
    proposals: await readProposals(database, item.id, personId),
  }
}
