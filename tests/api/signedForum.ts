import type { AppearanceInput, AppearanceRole, ItemDetails } from '#contract/programme.ts'
import type { EventDetails } from '#contract/events.ts'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, personForm, place, withoutId } from './forms.ts'
import { openLink, pass, reviewSecret, second } from './letIn.ts'
import type { Desk } from './useDesk.ts'

export const deadline = '2027-02-01'

/** What somebody who came by their own link may do; `answer` is for their place on an item, as it is when they look. */
const asInvited = async (desk: Desk, eventId: string, personId: string) => {
  const { secret } = await reviewSecret(desk, eventId, { kind: 'person', id: personId })
  const { token } = await openLink(desk, secret)
  const { client } = desk.as(token)
  const placeOn = async (panelId: string) => {
    const { people } = await desk.client.lineups.get({ panelId })
    return people.find((person) => person.personId === personId)?.appearanceId ?? ''
  }
  return {
    client,
    placeOn,
    sign: async (panelId: string, answer: 'signed' | 'changes-requested' | 'cannot-moderate' = 'signed') => {
      const { asked } = await client.review.panel({ panelId })
      const version = asked?.version ?? 0
      return client.review.decide({
        panelId,
        id: newId(),
        version,
        answer,
        comment: 'uwaga',
        aboutPersonId: null,
      })
    },
    answer: async (panelId: string, answer: 'confirmed' | 'maybe' | 'declined' | 'cannot-attend') => {
      const appearanceId = await placeOn(panelId)
      const { coversHash } = await client.review.answer({ appearanceId })
      const given = { appearanceId, id: newId(), coversHash, answer, note: '', sharesEmail: null }
      return client.review.respond(given)
    },
  }
}

const names = ['Anna', 'Jan', 'Zenon', 'Ewa', 'Nowa'] as const
export type Name = (typeof names)[number]

const roles: Partial<Record<Name, AppearanceRole>> = {
  Anna: 'moderator',
  Jan: 'panelist',
  Zenon: 'expert',
  Ewa: 'reserve',
}

/** A forum with two rooms and five people who have their own links; nobody is on a panel yet. */
export const invitingForum = async (desk: Desk) => {
  const { client } = desk
  const eventId = (await client.events.create(eventForm())).id
  const rooms = ['Sala A', 'Sala B'].map((name) => ({ id: newId(), name, capacity: null }))
  await client.events.putRooms({ eventId, revision: 1, rooms })
  const ids = new Map<string, string>()
  for (const given of names) {
    const email = `${given.toLowerCase()}@example.org`
    const person = await client.people.create(personForm({ given, family: 'Testowa', email }))
    ids.set(given, person.id)
  }
  const idOf = (name: Name) => ids.get(name) ?? ''
  const invited = new Map<Name, ReturnType<typeof asInvited>>()
  /** Somebody comes by their own link, once: the session stays theirs. */
  const come = (name: Name) => {
    const coming = invited.get(name) ?? asInvited(desk, eventId, idOf(name))
    invited.set(name, coming)
    return coming
  }
  const [roomA = '', roomB = ''] = rooms.map(({ id }) => id)
  return {
    eventId,
    roomA,
    roomB,
    idOf,
    nameOf: (personId: string) => names.find((name) => idOf(name) === personId) ?? 'Nowa',
    come,
    saveEvent: async (changed: Partial<EventDetails>) => {
      const { revision } = await client.events.get({ eventId })
      return client.events.putDetails({ eventId, revision, ...withoutId(eventForm(changed)) })
    },
  }
}

/** Adds a panel that Anna moderates, with Jan and Zenon as guests and Ewa in reserve; nothing is asked yet. */
export const addPanel = async (
  desk: Desk,
  forum: Awaited<ReturnType<typeof invitingForum>>,
  fields: Partial<ItemDetails> = {},
) => {
  const { client } = desk
  const { eventId, roomA, idOf, nameOf } = forum
  const details = { start: '10:00', durationMinutes: 60, roomId: roomA, ...fields }
  const panelId = (await client.panels.create({ ...itemForm(details), eventId })).id
  const people = names.flatMap((name) => {
    const role = roles[name]
    return role ? [place(idOf(name), role)] : []
  })
  await client.panels.putLineup({ panelId, lineupRevision: 1, people })
  return {
    ...forum,
    panelId,
    /** Staff save the panel's form with other values. */
    saveDetails: async (changed: Partial<ItemDetails>) => {
      const { title, abstract, day, start, durationMinutes, roomId, ownerId, facts, revision } =
        await client.panels.get({ panelId })
      const kept = { title, abstract, day, start, durationMinutes, roomId, ownerId, facts }
      return client.panels.putDetails({ panelId, revision, ...kept, ...changed })
    },
    /** Staff save the line-up as they have changed it. */
    saveLineup: async (change: (people: AppearanceInput[]) => AppearanceInput[]) => {
      const panel = await client.panels.get({ panelId })
      const { lineupRevision } = panel
      return client.panels.putLineup({ panelId, lineupRevision, people: change(panel.people) })
    },
    /** The letters that wrote themselves and wait in the outbox, as `change Jan`. */
    letters: async () => {
      const { items } = await client.messages.list({ eventId, state: 'draft', limit: 200 })
      return items
        .filter(({ kind }) => kind !== 'request' && kind !== 'reminder')
        .map(({ kind, personId }) => `${kind} ${nameOf(personId ?? '')}`)
        .toSorted()
    },
    /** Where the line-up and everybody on it stand, by name. */
    states: async () => {
      const lineup = await client.lineups.get({ panelId })
      const answers: Record<string, string> = {}
      for (const { personId, state } of lineup.people) answers[nameOf(personId)] = state
      return { lineup: lineup.state, isReady: lineup.isReady, ...answers }
    },
  }
}

export type LineupForum = Awaited<ReturnType<typeof addPanel>>

/** A forum with one such panel. */
export const lineupForum = async (desk: Desk, fields: Partial<ItemDetails> = {}) =>
  addPanel(desk, await invitingForum(desk), fields)

/** The same forum once Anna has signed what was sent, Jan and Zenon have confirmed and Ewa has refused: its panel is ready. */
export const signedForum = async (desk: Desk, fields: Partial<ItemDetails> = {}) => {
  const forum = await lineupForum(desk, fields)
  const { panelId } = forum
  await desk.client.lineups.send({ panelId, id: newId(), deadline })
  pass(desk, second)
  await (await forum.come('Anna')).sign(panelId)
  await (await forum.come('Jan')).answer(panelId, 'confirmed')
  await (await forum.come('Zenon')).answer(panelId, 'confirmed')
  await (await forum.come('Ewa')).answer(panelId, 'declined')
  pass(desk, second)
  return forum
}
