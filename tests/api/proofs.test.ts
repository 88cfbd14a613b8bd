import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { hosts } from './hosts.ts'
import { deadline, proofForum, type PartnerName, type ProofForum } from './proofForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

/** Staff write down what is so of a partner on the newest proof. */
const writeDown = async (
  { client }: Desk,
  { materialId, of }: ProofForum,
  name: PartnerName,
  decision: Parameters<Desk['client']['proofs']['decide']>[0]['decision'],
) => {
  const { newest } = await client.materials.get({ materialId })
  const { eventPartnerId } = of(name)
  const partner = newest?.partners.find((it) => it.eventPartnerId === eventPartnerId)
  return client.proofs.decide({
    proofId: newest?.id ?? '',
    id: newId(),
    eventPartnerId,
    coversHash: partner?.coversHash ?? '',
    decision,
  })
}

const everybody = ['Wzorcowa', 'Próba', 'Makieta'] as const

describe.each(hosts)('proofs on $name', (host) => {
  const desk = useDesk(host)

  test('a material saved again after its answer was lost is answered as done', async () => {
    const { client } = desk()
    const { materialId } = await proofForum(desk())
    const { kind, format, options, dueOn, revision } = await client.materials.get({ materialId })
    const change = { materialId, kind, format, name: 'Plakat główny', options, dueOn, revision }
    const saved = await client.materials.putDetails(change)
    expect(await client.materials.putDetails(change)).toEqual(saved)
    expect((await refusal(client.materials.putDetails({ ...change, name: 'Inny' }))).status).toBe(409)
  })

  test('three partners are asked; one has its name corrected, and only those whom it concerns are asked again', async () => {
    const forum = await proofForum(desk())
    expect(await forum.states()).toEqual({ material: 'draft' })
    const first = await forum.makeProof()
    expect(first).toMatchObject({ number: 1, isNewest: true, origin: 'composed' })
    expect(await forum.states()).toMatchObject({ material: 'to-ask', Wzorcowa: 'not-asked' })
    await forum.send(first.id)
    expect(await forum.states()).toMatchObject({ material: 'waiting', Próba: 'waiting' })

    await (await forum.come('Wzorcowa')).answer('accepted')
    await (await forum.come('Próba')).answer('accepted')
    const makieta = await forum.come('Makieta')
    await makieta.answer('changes-requested', 'Fundacja Makieta im. Wzoru, pełna nazwa')
    expect(await forum.states()).toMatchObject({
      material: 'changes-requested',
      Makieta: 'changes-requested',
    })

    await forum.rename('Makieta', 'Fundacja Makieta im. Wzoru')
    expect(await desk().client.materials.get({ materialId: forum.materialId })).toMatchObject({
      isStale: true,
    })
    const secondProof = await forum.makeProof()
    expect(await forum.states()).toEqual({
      material: 'to-ask',
      Wzorcowa: 'accepted',
      Próba: 'accepted',
      Makieta: 'outdated',
    })
    await forum.send(secondProof.id, ['Makieta'])
    expect(await makieta.current()).toMatchObject({
      number: 2,
      state: 'waiting',
      deadline,
      changes: [{ kind: 'name', from: 'Fundacja Makieta', to: 'Fundacja Makieta im. Wzoru' }],
    })
    await makieta.answer('accepted')
    expect(await forum.states()).toMatchObject({ material: 'cleared' })
  })

  test('who stands beside somebody else now is asked again, the one whose neighbours stayed is not', async () => {
    const forum = await proofForum(desk())
    await forum.send((await forum.makeProof()).id)
    for (const name of everybody) await (await forum.come(name)).answer('accepted')
    expect(await forum.states()).toMatchObject({ material: 'cleared' })
    await forum.putPartners(['Próba', 'Wzorcowa', 'Makieta'])
    await forum.makeProof()
    expect(await forum.states()).toMatchObject({
      Wzorcowa: 'outdated',
      Próba: 'outdated',
      Makieta: 'outdated',
    })
    // The order goes back, and with it what they had accepted.
    await forum.putPartners(everybody)
    await forum.makeProof()
    expect(await forum.states()).toMatchObject({ material: 'cleared' })
  })

  test('who leaves at the end of a role asks nobody again but the one who stood beside them', async () => {
    const forum = await proofForum(desk())
    await forum.send((await forum.makeProof()).id)
    for (const name of everybody) await (await forum.come(name)).answer('accepted')
    await forum.putPartners(['Wzorcowa', 'Próba'])
    await forum.makeProof()
    expect(await forum.states()).toEqual({ material: 'to-ask', Wzorcowa: 'accepted', Próba: 'outdated' })
  })

  test('an earlier proof cannot be answered once another was sent, and what was typed is not stored', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const first = await forum.makeProof()
    await forum.send(first.id)
    const wzorcowa = await forum.come('Wzorcowa')
    const seen = await wzorcowa.current()
    await forum.rename('Wzorcowa', 'Fundacja Wzorcowa w Mikołowie')
    const next = await forum.makeProof()
    // Not sent yet: what they have before them is still what they are asked about.
    expect(await wzorcowa.current()).toMatchObject({ number: 1 })
    await forum.send(next.id)
    const stale = await refusal(
      wzorcowa.client.review.decideProof({
        eventPartnerId: wzorcowa.eventPartnerId,
        id: newId(),
        proofId: seen.id,
        coversHash: seen.coversHash,
        answer: 'accepted',
        comment: '',
        pin: null,
      }),
    )
    expect(stale).toMatchObject({ status: 409 })
    expect(await forum.states()).toMatchObject({ Wzorcowa: 'waiting' })
    const old = await client.proofs.get({ proofId: first.id })
    expect(old).toMatchObject({ isNewest: false, decisions: [] })
    expect(
      await refusal(
        client.proofs.send({
          proofId: first.id,
          id: newId(),
          deadline,
          recipients: [{ eventPartnerId: wzorcowa.eventPartnerId, contactId: null }],
          delivery: 'outbox',
        }),
      ),
    ).toMatchObject({ status: 409 })
  })

  test('„tylko nazwa” and „nie uczestniczymy” change the next proof', async () => {
    const forum = await proofForum(desk())
    await forum.send((await forum.makeProof()).id)
    await (await forum.come('Wzorcowa')).answer('name-only')
    await (await forum.come('Próba')).answer('not-taking-part')
    expect(await forum.states()).toMatchObject({
      material: 'changes-requested',
      Wzorcowa: 'changes-requested',
      Próba: 'changes-requested',
    })
    // Another thought: the logo may stay after all, until the next one.
    const wzorcowa = await forum.come('Wzorcowa')
    const { eventPartnerId } = wzorcowa
    await wzorcowa.answer('accepted')
    expect(await desk().client.eventPartners.get({ eventPartnerId })).toMatchObject({ presence: 'logo' })
    await wzorcowa.answer('name-only')
    const { partners } = await forum.makeProof()
    expect(partners.map(({ facts }) => [facts.name, facts.showsAs])).toEqual([
      ['Fundacja Wzorcowa', 'name'],
      ['Fundacja Makieta', 'logo'],
    ])
    expect((await forum.states())['Próba']).toBeUndefined()
  })

  test('a partner sees neither what others answered nor what staff noted, and nobody else’s proof', async () => {
    const forum = await proofForum(desk())
    const { id: proofId } = await forum.makeProof()
    const wzorcowa = await forum.come('Wzorcowa')
    expect((await wzorcowa.look()).proofs).toEqual([])
    expect(await refusal(wzorcowa.client.proofs.file({ proofId, format: 'svg' }))).toMatchObject({
      status: 404,
    })
    await forum.send(proofId)
    await (await forum.come('Próba')).answer('changes-requested', 'Słowa tylko dla organizatora')
    await writeDown(desk(), forum, 'Makieta', { kind: 'skipped', reason: 'Notatka dla siebie' })
    const seen = JSON.stringify(await wzorcowa.look())
    expect(seen).not.toContain('Słowa tylko')
    expect(seen).not.toContain('Notatka')
    expect(seen).not.toContain('Osoba Próba')
    const { eventPartnerId } = forum.of('Próba')
    expect(await refusal(wzorcowa.client.review.partner({ eventPartnerId }))).toMatchObject({ status: 404 })
    const current = await wzorcowa.current()
    const forPróba = { ...current, id: newId(), proofId, eventPartnerId, comment: '', pin: null }
    expect(
      await refusal(wzorcowa.client.review.decideProof({ ...forPróba, answer: 'accepted' })),
    ).toMatchObject({ status: 404 })
  })

  test('staff write down what came by phone, skip with a reason, and ask anew', async () => {
    const forum = await proofForum(desk())
    await forum.send((await forum.makeProof()).id)
    const phone = {
      kind: 'on-behalf',
      channel: 'phone',
      note: 'Rozmowa w poniedziałek',
      comment: '',
    } as const
    await writeDown(desk(), forum, 'Wzorcowa', { ...phone, answer: 'accepted' })
    await writeDown(desk(), forum, 'Próba', { kind: 'skipped', reason: 'Nie odbierają od miesiąca' })
    expect(await forum.states()).toMatchObject({
      Wzorcowa: 'accepted',
      Próba: 'skipped',
      material: 'waiting',
    })
    await (await forum.come('Makieta')).answer('accepted')
    expect(await forum.states()).toMatchObject({ material: 'cleared' })
    const shown = await writeDown(desk(), forum, 'Wzorcowa', { kind: 'reopened', reason: '' })
    expect(shown.decisions.map(({ answer, way, actor }) => [answer, way, actor])).toEqual([
      ['accepted', 'on-behalf', 'Osoba Próbna (administrator)'],
      ['skipped', 'staff', 'Osoba Próbna (administrator)'],
      ['accepted', 'self', 'Osoba Makieta'],
      ['reopened', 'staff', 'Osoba Próbna (administrator)'],
    ])
    // What they were asked stands: they are waited for as before the call.
    expect(await forum.states()).toMatchObject({ material: 'waiting', Wzorcowa: 'waiting' })
    const again = writeDown(desk(), forum, 'Wzorcowa', { kind: 'reopened', reason: '' })
    expect(await refusal(again)).toMatchObject(refused(['decision'], 'nothing-to-reopen'))
  })

  test('a proof is made of what was looked at, once', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { materialId } = forum
    const stale = { materialId, id: newId(), hash: '0'.repeat(64), note: '' }
    expect(await refusal(client.materials.createProof(stale))).toMatchObject({ status: 409 })
    const made = await forum.makeProof()
    const { data, picture } = await client.proofs.get({ proofId: made.id })
    expect(data?.partners.map(({ name }) => name)).toEqual([
      'Fundacja Wzorcowa',
      'Fundacja Próba',
      'Fundacja Makieta',
    ])
    const again = await forum.makeProof()
    expect(again).toMatchObject({ number: 2, picture })
    expect(
      await refusal(client.materials.createProof({ ...stale, id: made.id, hash: '1'.repeat(64) })),
    ).toMatchObject(refused(['id'], 'id-taken'))
  })

  test('a file of a proof stays as it was made, whatever becomes of names and logos', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { id: proofId } = await forum.makeProof()
    const svg = await (await client.proofs.file({ proofId, format: 'svg' })).text()
    expect(svg).toContain('Fundacja Makieta')
    await forum.rename('Makieta', 'Fundacja Zupełnie Inna')
    await forum.putPartners(['Wzorcowa'])
    expect(await (await client.proofs.file({ proofId, format: 'svg' })).text()).toBe(svg)
  })

  test('the centre that makes the proof does not ask itself', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { hasExample: _, ownOrganisationName: __, ...settings } = await client.settings.get()
    await client.settings.put({ ...settings, ownOrganisationId: forum.of('Próba').organisationId })
    const { data, partners } = await forum.makeProof()
    expect(data?.partners).toHaveLength(3)
    expect(partners.map(({ name }) => name)).toEqual(['Fundacja Wzorcowa', 'Fundacja Makieta'])
  })

  test('whoever asks for their data learns on which proofs they are printed; what was accepted stays as it is', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { id: proofId } = await forum.makeProof()
    const [moderator] = (await client.panels.get({ panelId: forum.panelId })).people
    const { personId = '' } = moderator ?? {}
    const { tables } = await client.people.exportData({ personId })
    expect(tables.find(({ table }) => table === 'proof')?.rows).toMatchObject([
      { id: proofId, materialName: 'Plakat', number: 1, name: 'Anna Przykładowa-Wzór' },
    ])
    const before = await (await client.proofs.file({ proofId, format: 'svg' })).text()
    await client.people.erase({ personId })
    expect(await (await client.proofs.file({ proofId, format: 'svg' })).text()).toBe(before)
  })

  test('a material of a forum that is called off asks nobody', async () => {
    const { client } = desk()
    const forum = await proofForum(desk())
    const { id: proofId } = await forum.makeProof()
    await forum.send(proofId)
    const wzorcowa = await forum.come('Wzorcowa')
    const { revision } = await client.events.get({ eventId: forum.eventId })
    await client.events.putState({ eventId: forum.eventId, revision, state: 'cancelled' })
    expect(await forum.states()).toMatchObject({ material: 'void' })
    const current = await wzorcowa.current()
    expect(await refusal(wzorcowa.answer('accepted'))).toMatchObject(refused(['proofId'], 'event-cancelled'))
    expect(current.number).toBe(1)
  })
})
