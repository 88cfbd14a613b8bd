import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { sha256 } from '#server/session/token.ts'
import { reviewSession, type Side } from './permissionWorld.ts'
import { logoSvg, svgFile } from './proofForum.ts'
import type { Desk } from './useDesk.ts'

/** The event's first release, something printed from it, and what the next one would be. */
const releasedProgramme = async (client: Desk['client'], eventId: string, panelId: string) => {
  const { publication } = await client.releases.prepare({ eventId })
  if (publication === null) {
    await client.lineups.putMark({ panelId, isToBeConfirmed: true })
    const { hash, gateHash, suggestedSlug: slug } = await client.releases.prepare({ eventId })
    const named = { name: 'Pierwsza', reason: 'Pilne', slug, isTold: false }
    await client.releases.create({ eventId, id: newId(), hash, gateHash, ...named })
    await client.lineups.putMark({ panelId, isToBeConfirmed: false })
  }
  const print = { what: 'Program', materialId: null, printedOn: '2027-10-01', copies: 200, note: '' }
  const { id: printId } = await client.releases.addPrint({ eventId, number: 1, id: newId(), ...print })
  return { printId, print, preparation: await client.releases.prepare({ eventId }) }
}

/** What is asked for: one side's things at an event, as they are stored now. */
export const readTarget = async ({ client }: Desk, side: Side) => {
  const { eventId, user, panel, talk, moderator, guest, organisation, eventPartnerId, delegateId } = side
  const { messageIds, proposalId, guestPlace, marks } = side
  const released = await releasedProgramme(client, eventId, panel.id)
  const { draft, newest } = await client.materials.get({ materialId: marks.materialId })
  const project = await client.fundingProjects.get({ projectId: marks.projectId })
  const lineup = await client.lineups.get({ panelId: panel.id })
  const event = await client.events.get({ eventId })
  const { items, programmeRevision } = await client.programmeItems.list({ eventId })
  const planning = await client.planningRules.get({ eventId })
  const { items: conflicts } = await client.conflicts.list({ eventId })
  const { partners, partnersRevision } = await client.eventPartners.list({ eventId })
  const { items: entries } = await client.history.list({ entity: 'person', entityId: guest.id })
  return {
    eventId,
    event,
    panel,
    talk,
    people: [moderator, guest],
    guest,
    user,
    organisation,
    delegateId,
    partners,
    partnersRevision,
    eventPartnerId,
    itemIds: items.map((item) => item.id),
    programmeRevision,
    planning,
    conflict: conflicts.find(({ itemIds }) => itemIds.includes(talk.id)),
    entryId: entries.find((entry) => entry.operation === 'people.create')?.id ?? 0,
    links: side.links,
    messageId: messageIds[0] ?? '',
    proposalId,
    guestPlace,
    lineup,
    coversHash: lineup.people.find(({ appearanceId }) => appearanceId === guestPlace)?.coversHash ?? '',
    marks,
    card: await client.partners.get({ organisationId: organisation.id }),
    proof: newest,
    draftHash: await canonicalHash(draft),
    project,
    funding: (await client.fundingProjects.ofEvent({ eventId })).projects.map(({ id }) => id),
    settings: await client.settings.get(),
    article: await client.article.get({ eventId }),
    ...released,
    greetings: await client.greetings.get({ eventId }),
    attendance: await client.attendance.get({ eventId }),
  }
}

/** One side's things. */
export type Target = Awaited<ReturnType<typeof readTarget>>

/** What is used up by asking: a session of the side's moderator, and the administrator's sign-in link. */
export const makeSecrets = async (desk: Desk, { links }: Target) => {
  const { clock, database } = desk
  const tokenHash = await sha256(await reviewSession(desk, links.moderator))
  const session = database.selectFrom('session').select('id').where('tokenHash', '=', tokenHash)
  const { id: sessionId } = await session.executeTakeFirstOrThrow()
  const { token } = await issueSignInLink(database, {
    userId: desk.administrator.userId,
    lasts: 60_000,
    now: new Date(clock.now),
    replacesEarlier: false,
  })
  return { sessionId, token }
}

/** A valid input for each operation: flat, as the contract says it, with one side's ids wherever an id stands. */
export type Inputs = Record<string, (target: Target & Awaited<ReturnType<typeof makeSecrets>>) => object>

/** What that side's partner last was shown of a proof, as their answer names it. */
export const coveredBy = (proof: Target['proof'], eventPartnerId: string) =>
  proof?.partners.find((partner) => partner.eventPartnerId === eventPartnerId)?.coversHash

/** A new logo, whoever adds it. */
export const logoFields = () => ({
  id: newId(),
  variant: 'colour',
  alt: 'Znak',
  file: svgFile(logoSvg('#005f73')),
})
