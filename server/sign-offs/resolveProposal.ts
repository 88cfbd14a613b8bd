import { z } from 'zod'
import { proposalDetails } from '#contract/lineups.ts'
import { printedCard, type AppearanceInput, type PrintedCard } from '#contract/programme.ts'
import { notFound, refuse } from '#server/api/base.ts'
import { readLineups, writeLineup } from '#server/api/lineup.ts'
import { hold } from '#server/database/hold.ts'
import type { Work } from '#server/history/commit.ts'
import { itemEntry } from '#server/history/entries.ts'
import { peopleFields } from '#server/history/fields.ts'
import { holdStanding } from './holdStandings.ts'

type Resolution = {
  panelId: string
  proposalId: string
  state: 'accepted' | 'refused'
  reply: string
  place: AppearanceInput | null
}

const cardBefore = z.object({ before: printedCard.optional() })

/** A card with what a correction changed in it; a field that the correction left alone stays as it is by now. */
const corrected = (now: PrintedCard, card: PrintedCard, before: PrintedCard = now): PrintedCard => {
  const value = (field: keyof PrintedCard) => (card[field] === before[field] ? now[field] : card[field])
  return {
    given: value('given'),
    family: value('family'),
    titleBefore: value('titleBefore'),
    titleAfter: value('titleAfter'),
    position: value('position'),
    organisation: value('organisation'),
  }
}

/** The line-up that accepting a proposal makes; null where it stays as it is. */
const acceptedLineup = (
  people: (AppearanceInput & { card: PrintedCard })[],
  stored: string,
  place: AppearanceInput | null,
) => {
  const details = proposalDetails.parse(JSON.parse(stored))
  if (details.kind === 'card') {
    const { before } = cardBefore.parse(JSON.parse(stored))
    const { personId, card } = details
    if (people.every((person) => person.personId !== personId)) throw refuse(['proposalId'], 'person-gone')
    return people.map((person) =>
      person.personId === personId ? { ...person, card: corrected(person.card, card, before) } : person,
    )
  }
  if (place === null) return null
  if (people.some(({ personId }) => personId === place.personId)) return null
  if (people.some(({ id }) => id === place.id)) throw refuse(['place', 'id'], 'id-taken')
  if (place.role === 'moderator') throw refuse(['place', 'role'], 'two-moderators')
  return [...people, place]
}

/** Accepts or refuses what was proposed; accepting changes the line-up in the same step. A repeat changes nothing. */
export const resolveProposal = async (
  work: Work,
  { panelId, proposalId, state, reply, place }: Resolution,
  { now, userId }: { now: string; userId: string },
) => {
  const { change, record } = work
  const standing = await change
    .selectFrom('appearance')
    .select('personId')
    .where('itemId', '=', panelId)
    .where('removedAt', 'is', null)
    .execute()
  const ids = new Set([...standing.map(({ personId }) => personId), ...(place ? [place.personId] : [])])
  const { item, places } = await holdStanding(change, panelId, [...ids])
  // Who came onto the line-up before it was held is held too, so that nothing is printed anew of somebody being erased.
  const late = places.map(({ personId }) => personId).filter((personId) => !ids.has(personId))
  await hold(change, 'person', late, 'as-is')
  const proposal = await change
    .selectFrom('proposal')
    .selectAll()
    .where('id', '=', proposalId)
    .where('itemId', '=', panelId)
    .executeTakeFirst()
  if (!proposal) throw notFound()
  if (proposal.state !== 'open') return proposal.state === state ? 'done' : 'resolved-otherwise'
  const before = (await readLineups(change, [panelId])).get(panelId) ?? []
  const people = state === 'accepted' ? acceptedLineup(before, proposal.details, place) : null
  if (people !== null) {
    await writeLineup(change, panelId, people)
    await change
      .updateTable('programme_item')
      .set((set) => ({ lineupRevision: set('lineupRevision', '+', 1), updatedAt: now }))
      .where('id', '=', panelId)
      .execute()
  }
  await change
    .updateTable('proposal')
    .set({ state, reply, resolvedById: userId, resolvedAt: now })
    .where('id', '=', proposalId)
    .execute()
  const after = (await readLineups(change, [panelId])).get(panelId) ?? []
  record(
    itemEntry(item, {
      before: { ...peopleFields(before), [`proposals.${proposalId}`]: 'open' },
      after: { ...peopleFields(after), [`proposals.${proposalId}`]: state },
    }),
  )
  return 'done'
}
