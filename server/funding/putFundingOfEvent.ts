import { refuse } from '#server/api/base.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { eventEntry } from '#server/history/entries.ts'
import { readFundingOfEvent } from './fundingProjectRecord.ts'

type Funding = Awaited<ReturnType<typeof readFundingOfEvent>>
type Input = { eventId: string; before: string[]; projectIds: string[] }

const idsOf = ({ projects }: Funding) => projects.map(({ id }) => id)
const isSame = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify(one) === JSON.stringify(other)

/** Says which projects pay for an event, where those that were read still do; `conflict` otherwise. */
export const putFundingOfEvent = async (
  { change, record }: Work,
  { eventId, before, projectIds }: Input,
  conflict: (current: Funding) => Error,
) => {
  await hold(change, 'funding_project', projectIds, 'as-is')
  await hold(change, 'event', [eventId], 'to-change')
  const current = await readFundingOfEvent(change, eventId)
  const stored = idsOf(current)
  if (isSame(stored, projectIds)) return current
  if (!isSame(stored, before)) throw conflict(current)
  if (new Set(projectIds).size < projectIds.length) throw refuse(['projectIds'], 'project-twice')
  // A removed project may come back: it keeps its events.
  await change
    .deleteFrom('event_funding')
    .where('eventId', '=', eventId)
    .where('projectId', 'in', ['', ...stored])
    .execute()
  for (const [index, projectId] of projectIds.entries()) {
    const project = await change
      .selectFrom('funding_project')
      .select('id')
      .where('id', '=', projectId)
      .where('removedAt', 'is', null)
      .executeTakeFirst()
    if (!project) throw refuse(['projectIds', index], 'project-unknown')
    await change
      .insertInto('event_funding')
      .values({ eventId, projectId, position: index + 1 })
      .execute()
  }
  const after = await readFundingOfEvent(change, eventId)
  const fields = ({ projects }: Funding) => ({ funding: projects.map(({ id, title }) => ({ id, title })) })
  record({ ...eventEntry(eventId, { before: fields(current), after: fields(after) }), follows: [] })
  return after
}
