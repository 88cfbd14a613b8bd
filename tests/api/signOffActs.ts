import { ORPCError } from '@orpc/client'
import type { AppearanceInput } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { place } from './forms.ts'
import { second, pass } from './letIn.ts'
import { deadline, type LineupForum, type Name } from './signedForum.ts'
import type { Desk } from './useDesk.ts'

/** A change as somebody makes it who may be refused: answers the refusal's status, or 200. */
export const attempt = async (call: Promise<unknown>) => {
  try {
    await call
    return 200
  } catch (error) {
    if (error instanceof ORPCError && error.status < 500) return error.status
    throw error
  }
}

export type Step = { act: keyof typeof acts; who: number; pick: number }
type Act = (forum: LineupForum, desk: Desk, step: Step) => Promise<unknown>

const guests = ['Jan', 'Zenon', 'Ewa', 'Nowa'] as const satisfies Name[]
const chosen = <Value>(list: readonly [Value, ...Value[]], at: number) => list[at % list.length] ?? list[0]

/** Changes the place of a guest; somebody else where there is none. */
const guestPlace =
  (change: (place: AppearanceInput, forum: LineupForum, step: Step) => AppearanceInput[]): Act =>
  (forum, _, step) =>
    forum.saveLineup((people) => {
      const others = people.filter(({ role }) => role !== 'moderator')
      const meant = others[step.who % Math.max(1, others.length)]
      return people.flatMap((it) => (it === meant ? change(it, forum, step) : [it]))
    })

const respond =
  (answer: 'confirmed' | 'maybe' | 'declined' | 'cannot-attend'): Act =>
  async (forum, _, { who }) =>
    (await forum.come(chosen(guests, who))).answer(forum.panelId, answer)

const sign =
  (answer: 'signed' | 'changes-requested' | 'cannot-moderate'): Act =>
  async (forum, _, { pick }) =>
    (await forum.come(chosen(['Anna', 'Anna', 'Nowa'], pick))).sign(forum.panelId, answer)

type LineupDecision = Parameters<Desk['client']['lineups']['decide']>[0]['decision']
const decide =
  (decision: LineupDecision): Act =>
  async ({ panelId }, { client }) => {
    const { hash } = await client.lineups.get({ panelId })
    return client.lineups.decide({ panelId, id: newId(), hash, decision })
  }

type PlaceDecision = Parameters<Desk['client']['lineups']['answer']>[0]['decision']
const answerFor =
  (decision: PlaceDecision): Act =>
  async ({ panelId }, { client }, { who }) => {
    const { people } = await client.lineups.get({ panelId })
    const meant = people[who % Math.max(1, people.length)]
    if (!meant) return
    const { appearanceId, coversHash } = meant
    await client.lineups.answer({ panelId, id: newId(), appearanceId, coversHash, decision })
  }

const putState =
  (state: 'cancelled' | 'planning'): Act =>
  async ({ eventId }, { client }) => {
    const { revision } = await client.events.get({ eventId })
    return client.events.putState({ eventId, revision, state })
  }

const phone = { channel: 'phone', note: 'Telefon' } as const
const dummyCard = { given: 'Osoba', titleBefore: '', titleAfter: '', position: '', organisation: '' }

/** Everything that staff and those invited can do to a panel, through the API. */
export const acts = {
  title: (forum, _, { pick }) =>
    forum.saveDetails({ title: chosen(['Panel próbny', 'Panel wzorcowy'], pick) }),
  day: (forum, _, { pick }) => forum.saveDetails({ day: chosen(['2027-10-12', '2027-10-13'], pick) }),
  start: (forum, _, { pick }) => forum.saveDetails({ start: chosen(['10:00', '23:30', null], pick) }),
  length: (forum, _, { pick }) => forum.saveDetails({ durationMinutes: chosen([60, 90, null], pick) }),
  venue: (forum, _, { pick }) =>
    forum.saveEvent({ venueName: chosen(['Centrum Przykładowe', 'Dom Wzorcowy', ''], pick) }),
  room: (forum, _, { pick }) => forum.saveDetails({ roomId: chosen([forum.roomA, forum.roomB, null], pick) }),
  order: (forum) => forum.saveLineup(([first, ...others]) => [...others, ...(first ? [first] : [])]),
  add: (forum, _, { who, pick }) =>
    forum.saveLineup((people) => [
      ...people,
      place(forum.idOf(chosen(guests, who)), chosen(['panelist', 'reserve'], pick)),
    ]),
  remove: guestPlace(() => []),
  replace: guestPlace((it, forum) => [{ ...it, personId: forum.idOf('Nowa'), card: null }]),
  role: guestPlace((it, _, { pick }) => [{ ...it, role: chosen(['panelist', 'expert', 'reserve'], pick) }]),
  card: guestPlace((it, _, { pick }) => [{ ...it, card: { ...dummyCard, family: `Testowa-${pick}` } }]),
  moderator: (forum, _, { pick }) =>
    forum.saveLineup((people) => {
      const next = forum.idOf(chosen(['Anna', 'Nowa'], pick))
      const others = people.filter(({ role, personId }) => role !== 'moderator' && personId !== next)
      return [place(next, 'moderator'), ...others]
    }),
  noModerator: (forum) => forum.saveLineup((people) => people.filter(({ role }) => role !== 'moderator')),
  send: ({ panelId }, { client }) => client.lineups.send({ panelId, id: newId(), deadline }),
  ask: async ({ eventId, panelId }, { client }) => {
    const { people } = await client.lineups.get({ panelId })
    const appearanceIds = people.map(({ appearanceId }) => appearanceId)
    const asking = { eventId, id: newId(), panelIds: [], appearanceIds, deadline }
    await client.requests.create({ ...asking, delivery: 'outbox' })
  },
  cancel: putState('cancelled'),
  plan: putState('planning'),
  deleteAndRestore: async ({ panelId }, { client }) => {
    await client.panels.remove({ panelId })
    await client.panels.restore({ panelId })
  },
  undo: async ({ eventId }, { client }, { pick }) => {
    const { items } = await client.history.ofEvent({ eventId, limit: 6 })
    await client.history.undo({ entryId: items[pick]?.id ?? 0 })
  },
  sign: sign('signed'),
  remark: sign('changes-requested'),
  refuseToModerate: sign('cannot-moderate'),
  signOnBehalf: decide({ kind: 'on-behalf', answer: 'signed', comment: '', ...phone }),
  skipModerator: decide({ kind: 'skipped', reason: 'Nie odpowiada' }),
  reopenSignature: decide({ kind: 'reopened', reason: '' }),
  confirm: respond('confirmed'),
  maybe: respond('maybe'),
  decline: respond('declined'),
  withdraw: respond('cannot-attend'),
  confirmOnBehalf: answerFor({ kind: 'on-behalf', answer: 'confirmed', ...phone }),
  skipGuest: answerFor({ kind: 'skipped', reason: 'Nie odpowiada' }),
  reopenAnswer: answerFor({ kind: 'reopened', reason: '' }),
  propose: async (forum) => {
    const details = { kind: 'person', name: 'Osoba Nowa', position: '', organisation: '' } as const
    const anna = await forum.come('Anna')
    const { panelId } = forum
    await anna.client.review.propose({ panelId, id: newId(), details: { ...details, reach: '', reason: '' } })
  },
  resolve: async ({ panelId }, { client }, { pick }) => {
    const { proposals } = await client.lineups.get({ panelId })
    const state = chosen(['accepted', 'refused'] as const, pick)
    const proposalId = proposals.find((it) => it.state === 'open')?.id ?? newId()
    await client.lineups.resolveProposal({ panelId, proposalId, state, reply: '', place: null })
  },
  mark: ({ panelId }, { client }, { pick }) =>
    client.lineups.putMark({ panelId, isToBeConfirmed: pick % 2 === 0 }),
  letTimePass: async (_, desk) => pass(desk, second),
} satisfies Record<string, Act>

const table: Record<string, Act> = acts

/** Does one thing; what is refused changes nothing. Answers the status. */
export const take = (forum: LineupForum, desk: Desk, step: Step) =>
  attempt(table[step.act]?.(forum, desk, step) ?? Promise.resolve())

/** Sends the line-up, has it signed, and everybody confirmed. */
export const settle = async (forum: LineupForum, desk: Desk) => {
  await take(forum, desk, { act: 'send', who: 0, pick: 0 })
  await take(forum, desk, { act: 'sign', who: 0, pick: 0 })
  for (const who of guests.keys()) await take(forum, desk, { act: 'confirm', who, pick: 0 })
}
