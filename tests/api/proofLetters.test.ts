import { describe, expect, test } from 'vitest'
import { canonicalHash } from '#domain/canonical.ts'
import { newId } from '#domain/id.ts'
import { addDays } from '#domain/time.ts'
import { hosts } from './hosts.ts'
import { day, pass } from './letIn.ts'
import { posterForm, proofForum, type PartnerName } from './proofForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** Partners are asked for an answer within ten days; answers their letters. */
const askedForProof = async (desk: Desk, names: readonly PartnerName[]) => {
  const { client, clock } = desk
  const forum = await proofForum(desk)
  const proof = await forum.makeProof()
  const ask = () =>
    client.proofs.send({
      proofId: proof.id,
      id: newId(),
      deadline: addDays(clock.now.slice(0, 10), 10),
      recipients: names.map((name) => ({
        eventPartnerId: forum.of(name).eventPartnerId,
        contactId: forum.of(name).contactId,
      })),
      delivery: 'outbox',
    })
  await ask()
  const letters = async () => (await client.messages.list({ eventId: forum.eventId })).items
  return { forum, proof, ask, letters }
}

describe.each(hosts)('letters about proofs on $name', (host) => {
  const desk = useDesk(host)

  test('one draft asks a contact, names the material, and takes what is asked next in', async () => {
    const { forum, ask, letters } = await askedForProof(desk(), ['Wzorcowa'])
    await ask()
    const [letter, ...others] = await letters()
    expect(others).toEqual([])
    expect(letter).toMatchObject({
      kind: 'proof-request',
      state: 'draft',
      personId: null,
      contactId: forum.of('Wzorcowa').contactId,
      name: 'Osoba Wzorcowa',
      to: 'kontakt@example.org',
      materials: [{ id: forum.materialId, name: 'Plakat' }],
      overtaken: [],
    })
    expect(letter?.text).toContain('– Plakat, wizualizacja nr 1, termin: ')
  })

  test('a letter whose question was answered, or is about another proof, says so', async () => {
    const { forum, letters } = await askedForProof(desk(), ['Wzorcowa', 'Próba'])
    await (await forum.come('Wzorcowa')).answer('accepted')
    await forum.rename('Próba', 'Fundacja Próba im. Wzoru')
    await forum.makeProof()
    const overtaken = (await letters()).map((letter) => [letter.name, ...letter.overtaken])
    expect(overtaken.toSorted((a, b) => a.join().localeCompare(b.join()))).toEqual([
      ['Osoba Próba', 'changed'],
      ['Osoba Wzorcowa', 'answered'],
    ])
  })

  test('who left the event is not written to: their letter is out of date, and nobody reminds them', async () => {
    const { client } = desk()
    const { forum, letters } = await askedForProof(desk(), ['Wzorcowa', 'Próba'])
    const stored = await client.settings.get()
    await client.settings.put({ ...stored, reminderDays: [7, 3], remindersGoThemselves: true })
    const sent = (await letters()).filter(({ name }) => name === 'Osoba Wzorcowa')
    await client.messages.send({ messageIds: sent.map(({ id }) => id) })
    await desk().runDue()
    await forum.putPartners(['Makieta'])
    const waiting = (await letters()).filter(({ state }) => state === 'draft')
    expect(waiting.map((letter) => [letter.name, letter.materials, letter.overtaken])).toEqual([
      ['Osoba Próba', [{ id: forum.materialId, name: 'Plakat' }], ['not-there']],
    ])
    pass(desk(), 3 * day)
    await desk().runDue()
    expect((await letters()).filter(({ kind }) => kind === 'proof-reminder')).toEqual([])
  })

  test('nobody is asked for whom the organisation left the event meanwhile, in a letter or without one', async () => {
    const { client, clock } = desk()
    const { forum, proof, letters } = await askedForProof(desk(), ['Próba'])
    await forum.putPartners(['Próba', 'Makieta'])
    const { eventPartnerId, contactId: contact } = forum.of('Wzorcowa')
    for (const contactId of [contact, null])
      expect(
        await refusal(
          client.proofs.send({
            proofId: proof.id,
            id: newId(),
            deadline: addDays(clock.now.slice(0, 10), 10),
            recipients: [{ eventPartnerId, contactId }],
            delivery: 'outbox',
          }),
        ),
      ).toMatchObject(refused(['recipients', 0, 'eventPartnerId'], 'partner-gone'))
    expect(await letters()).toHaveLength(1)
  })

  test('who was asked again by telephone is reminded of nothing that the older letter said', async () => {
    const { client, clock } = desk()
    const { forum, proof, letters } = await askedForProof(desk(), ['Wzorcowa'])
    const stored = await client.settings.get()
    await client.settings.put({ ...stored, reminderDays: [7, 3], remindersGoThemselves: true })
    await client.messages.send({ messageIds: (await letters()).map(({ id }) => id) })
    await desk().runDue()
    await client.proofs.send({
      proofId: proof.id,
      id: newId(),
      deadline: addDays(clock.now.slice(0, 10), 40),
      recipients: [{ eventPartnerId: forum.of('Wzorcowa').eventPartnerId, contactId: null }],
      delivery: 'outbox',
    })
    pass(desk(), 3 * day)
    await desk().runDue()
    expect((await letters()).filter(({ kind }) => kind === 'proof-reminder')).toEqual([])
  })

  test('a reminder goes once a day that is due, until the partner answers', async () => {
    const { client } = desk()
    const { forum, letters } = await askedForProof(desk(), ['Wzorcowa'])
    const stored = await client.settings.get()
    await client.settings.put({ ...stored, reminderDays: [7, 3], remindersGoThemselves: true })
    await client.messages.send({ messageIds: (await letters()).map(({ id }) => id) })
    await desk().runDue()
    desk().letters.length = 0
    pass(desk(), 3 * day)
    await desk().runDue()
    await desk().runDue()
    expect(desk().letters.map(({ to }) => to)).toEqual(['kontakt@example.org'])
    expect(desk().letters[0]?.text).toMatch(/#t=[\w-]{43}/u)
    await (await forum.come('Wzorcowa')).answer('accepted')
    pass(desk(), 4 * day)
    await desk().runDue()
    expect(desk().letters).toHaveLength(1)
  })

  test('what a partner has answered already does not bring the reminder of another proof forward', async () => {
    const { client, clock } = desk()
    const { forum, letters } = await askedForProof(desk(), ['Wzorcowa'])
    const stored = await client.settings.get()
    await client.settings.put({ ...stored, reminderDays: [7, 3], remindersGoThemselves: true })
    const { id: materialId, draft } = await client.materials.create({
      ...posterForm({ name: 'Baner' }),
      eventId: forum.eventId,
    })
    const made = { materialId, id: newId(), hash: await canonicalHash(draft), note: '' }
    const { id: proofId } = await client.materials.createProof(made)
    const { eventPartnerId, contactId } = forum.of('Wzorcowa')
    await client.proofs.send({
      proofId,
      id: newId(),
      deadline: addDays(clock.now.slice(0, 10), 40),
      recipients: [{ eventPartnerId, contactId }],
      delivery: 'outbox',
    })
    await client.messages.send({ messageIds: (await letters()).map(({ id }) => id) })
    await desk().runDue()
    await (await forum.come('Wzorcowa')).answer('accepted')
    desk().letters.length = 0
    pass(desk(), 3 * day)
    await desk().runDue()
    expect(desk().letters).toEqual([])
    pass(desk(), 30 * day)
    await desk().runDue()
    expect(desk().letters.map(({ text }) => text.includes('Baner'))).toEqual([true])
  })
})
