import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { invitedForum, openLink } from './letIn.ts'
import { refusal, useDesk } from './useDesk.ts'

describe.each(hosts)('sign-off on $name', (host) => {
  const desk = useDesk(host)

  test('a moderator signs what was sent, and a change of the hour outdates it', async () => {
    const { client } = desk()
    const forum = await invitedForum(desk())
    const panelId = forum.panel.id
    const sent = await client.lineups.send({ panelId, id: newId(), deadline: '2027-02-01' })
    expect(sent).toMatchObject({ state: 'sent', sent: { version: 1, telling: { state: 'draft' } } })

    const { token } = await openLink(desk(), forum.links.anna.secret)
    const anna = desk().as(token).client
    const seen = await anna.review.panel({ panelId })
    expect(seen).toMatchObject({ asked: { version: 1, isWaiting: true } })
    await anna.review.look({ panelId, version: 1 })
    const signed = await anna.review.decide({
      panelId,
      id: newId(),
      version: 1,
      answer: 'signed',
      comment: '',
      aboutPersonId: null,
    })
    expect(signed).toMatchObject({ asked: { isWaiting: false }, decision: { answer: 'signed', version: 1 } })
    expect(await client.lineups.get({ panelId })).toMatchObject({ state: 'signed', isReady: false })

    const { token: janToken } = await openLink(desk(), forum.links.jan.secret)
    const jan = desk().as(janToken).client
    const { tasks } = await jan.review.get()
    const task = tasks.find((it) => it.kind === 'answer')
    const appearanceId = task?.kind === 'answer' ? task.appearanceId : ''
    const place = await jan.review.answer({ appearanceId })
    const { coversHash } = place
    const answer = {
      appearanceId,
      id: newId(),
      coversHash,
      answer: 'confirmed' as const,
      note: '',
      sharesEmail: null,
    }
    expect(await jan.review.respond(answer)).toMatchObject({ state: 'confirmed' })
    expect(await client.lineups.get({ panelId })).toMatchObject({ state: 'signed', isReady: true })

    const { title, abstract, day, durationMinutes, roomId, ownerId, facts } = await client.panels.get({
      panelId,
    })
    const details = { title, abstract, day, durationMinutes, roomId, ownerId, facts }
    await client.panels.putDetails({ panelId, revision: 1, ...details, start: '15:45' })
    const after = await client.lineups.get({ panelId })
    expect(after).toMatchObject({ state: 'outdated', isReady: false, people: [{ state: 'outdated' }] })
    expect(await refusal(jan.review.respond({ ...answer, id: newId() }))).toMatchObject({ status: 409 })
    const list = await client.panels.list({ status: 'outdated' })
    expect(list).toMatchObject({ total: 1, states: [{ state: 'outdated', count: 1 }] })
  })
})
