import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { attempt } from './signOffActs.ts'
import {
  addPanel,
  deadline,
  invitingForum,
  lineupForum,
  signedForum,
  type LineupForum,
} from './signedForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'
import { wrongStates } from './wrongStates.ts'

const decisionsOf = ({ database }: Desk, itemId: string) =>
  database.selectFrom('decision').selectAll().where('itemId', '=', itemId).orderBy('seq').execute()

/** Does the same thing that many times at once. */
const atOnce = <Answer>(times: number, act: (index: number) => Promise<Answer>) =>
  Promise.all(Array.from({ length: times }, (_, index) => act(index)))

const sendTo = ({ client }: Desk, { panelId }: LineupForum) =>
  client.lineups.send({ panelId, id: newId(), deadline })

describe.each(hosts)('sign-offs at once on $name', (host) => {
  const desk = useDesk(host)

  test('the same answer sent twenty times at once is written down once', async () => {
    const forum = await lineupForum(desk())
    const { panelId } = forum
    await sendTo(desk(), forum)
    const [anna, jan] = [await forum.come('Anna'), await forum.come('Jan')]
    const signature = {
      panelId,
      id: newId(),
      version: 1,
      answer: 'signed' as const,
      comment: '',
      aboutPersonId: null,
    }
    await atOnce(20, () => anna.client.review.decide(signature))
    const appearanceId = await jan.placeOn(panelId)
    const { coversHash } = await jan.client.review.answer({ appearanceId })
    const answer = {
      appearanceId,
      id: newId(),
      coversHash,
      answer: 'confirmed' as const,
      note: '',
      sharesEmail: null,
    }
    await atOnce(20, () => jan.client.review.respond(answer))
    const rows = await decisionsOf(desk(), panelId)
    expect(rows.map(({ id, seq, answer: given }) => [id, seq, given])).toEqual([
      [signature.id, 2, 'signed'],
      [answer.id, 3, 'confirmed'],
    ])
  })

  test('one id is one answer: another body under it is refused, one after another and at once', async () => {
    const forum = await lineupForum(desk())
    const { panelId } = forum
    await sendTo(desk(), forum)
    const anna = await forum.come('Anna')
    const decide = (id: string, comment: string) =>
      anna.client.review.decide({
        panelId,
        id,
        version: 1,
        answer: 'changes-requested',
        comment,
        aboutPersonId: null,
      })
    const id = newId()
    await decide(id, 'Za dużo osób')
    expect(await refusal(decide(id, 'Za mało osób'))).toMatchObject(refused(['id'], 'id-taken'))
    const other = newId()
    const statuses = await atOnce(6, (index) => attempt(decide(other, `uwaga ${index}`)))
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 422, 422, 422, 422, 422])
    expect(await decisionsOf(desk(), panelId)).toHaveLength(2)
  })

  test('two moderators, a guest and staff at once lose no answer: each was written down, or refused as out of date', async () => {
    const { client, database } = desk()
    const both = await invitingForum(desk())
    const [one, two] = [await addPanel(desk(), both), await addPanel(desk(), both)]
    await two.saveLineup(([, ...guests]) => [place(both.idOf('Nowa'), 'moderator'), ...guests])
    await sendTo(desk(), one)
    await sendTo(desk(), two)
    const moderators = [await both.come('Anna'), await both.come('Nowa')]
    const jan = await both.come('Jan')

    const accepted: string[] = []
    const statuses: number[] = []
    const tell = async (id: string, call: Promise<unknown>) => {
      const status = await attempt(call)
      statuses.push(status)
      if (status === 200) accepted.push(id)
    }
    const panels = [one, two]
    const moderate = async (who: number) => {
      const [moderator, panelId] = [moderators[who], panels[who]?.panelId ?? '']
      for (let round = 0; round < 6; round += 1) {
        const version = (await moderator?.client.review.panel({ panelId }))?.asked?.version ?? 0
        const answer = round % 2 === 0 ? ('signed' as const) : ('changes-requested' as const)
        const given = { panelId, id: newId(), version, answer, comment: 'uwaga', aboutPersonId: null }
        if (moderator) await tell(given.id, moderator.client.review.decide(given))
      }
    }
    const attend = async ({ panelId }: LineupForum) => {
      for (let round = 0; round < 6; round += 1) {
        const appearanceId = await jan.placeOn(panelId)
        const { coversHash } = await jan.client.review.answer({ appearanceId })
        const answer = round % 2 === 0 ? ('confirmed' as const) : ('maybe' as const)
        const given = {
          appearanceId,
          id: newId(),
          coversHash,
          answer,
          note: '',
          sharesEmail: round % 2 === 0,
        }
        await tell(given.id, jan.client.review.respond(given))
      }
    }
    const manage = async (panel: LineupForum) => {
      for (let round = 0; round < 6; round += 1) {
        statuses.push(await attempt(panel.saveDetails({ start: `1${round}:00` })))
        statuses.push(await attempt(sendTo(desk(), panel)))
        statuses.push(await attempt(panel.saveLineup((people) => people.toReversed())))
      }
    }
    const writeDown = async ({ panelId }: LineupForum) => {
      const spoken = { kind: 'on-behalf', channel: 'phone', note: 'Telefon' } as const
      for (let round = 0; round < 6; round += 1) {
        const { hash, people } = await client.lineups.get({ panelId })
        const signature = {
          panelId,
          id: newId(),
          hash,
          decision: { ...spoken, answer: 'signed', comment: '' },
        } as const
        await tell(signature.id, client.lineups.decide(signature))
        const zenon = people.find(({ personId }) => personId === both.idOf('Zenon'))
        const { appearanceId = '', coversHash = '' } = zenon ?? {}
        const decision = { ...spoken, answer: 'confirmed' } as const
        const answer = { panelId, id: newId(), appearanceId, coversHash, decision }
        await tell(answer.id, client.lineups.answer(answer))
      }
    }
    const venue = async () => {
      for (let round = 0; round < 4; round += 1)
        statuses.push(await attempt(both.saveEvent({ venueName: `Dom ${round}` })))
    }
    await Promise.all([
      ...panels.flatMap((panel, index) => [moderate(index), attend(panel), manage(panel), writeDown(panel)]),
      venue(),
    ])

    const rows = [...(await decisionsOf(desk(), one.panelId)), ...(await decisionsOf(desk(), two.panelId))]
    expect(rows.map(({ id }) => id).toSorted()).toEqual(accepted.toSorted())
    expect(statuses.filter((status) => status !== 200 && status !== 409)).toEqual([])
    expect(accepted.length).toBeGreaterThan(10)
    for (const { panelId } of panels) {
      const seqs = (await decisionsOf(desk(), panelId)).map(({ seq }) => seq)
      expect(new Set(seqs).size).toBe(seqs.length)
    }
    expect(await wrongStates(database)).toEqual([])
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
  })

  test('writing down a signature while somebody saves is refused, or is of the line-up that was held', async () => {
    const { client } = desk()
    const forum = await lineupForum(desk())
    const { panelId } = forum
    for (let round = 0; round < 8; round += 1) {
      const { hash } = await client.lineups.get({ panelId })
      const decision = {
        kind: 'on-behalf',
        answer: 'signed',
        channel: 'phone',
        note: 'Telefon',
        comment: '',
      } as const
      const id = newId()
      const [status] = await Promise.all([
        attempt(client.lineups.decide({ panelId, id, hash, decision })),
        forum.saveDetails({ start: `1${round}:30` }),
      ])
      const row = (await decisionsOf(desk(), panelId)).find((it) => it.id === id)
      expect([status, row?.coversHash]).toEqual(status === 200 ? [200, hash] : [409, undefined])
      expect(await client.lineups.get({ panelId })).not.toMatchObject({ state: 'signed' })
    }
    expect(await wrongStates(desk().database)).toEqual([])
  })

  test('two panels that change rooms at once tell everybody once of each', async () => {
    const { database } = desk()
    const one = await signedForum(desk())
    const two = await addPanel(desk(), one)
    await sendTo(desk(), two)
    await (await one.come('Anna')).sign(two.panelId)
    for (const name of ['Jan', 'Zenon'] as const)
      await (await one.come(name)).answer(two.panelId, 'confirmed')
    for (const roomId of [one.roomB, one.roomA, one.roomB]) {
      await Promise.all([one.saveDetails({ roomId }), two.saveDetails({ roomId })])
      const told = await database
        .selectFrom('message_subject')
        .innerJoin('message', 'message.id', 'message_subject.messageId')
        .select(['message_subject.personId', 'itemId'])
        .where('message.kind', '=', 'change')
        .execute()
      const both = ['Anna', 'Jan', 'Zenon'].flatMap((name) => [`${name} 1`, `${name} 2`])
      const names = told.map(
        ({ personId, itemId }) => `${one.nameOf(personId)} ${itemId === one.panelId ? 1 : 2}`,
      )
      expect(names.toSorted()).toEqual(roomId === one.roomB ? both : [])
      expect(await one.letters()).toHaveLength(roomId === one.roomB ? 3 : 0)
    }
  })
})
