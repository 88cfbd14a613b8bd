import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { place } from './forms.ts'
import { hosts } from './hosts.ts'
import { signedForum, type LineupForum } from './signedForum.ts'
import { refusal, refused, useDesk, type Desk } from './useDesk.ts'

const somebody = {
  kind: 'person',
  name: 'Wera Próbna',
  position: 'redaktorka',
  organisation: 'Redakcja Przykładowa',
  reach: 'wera@example.org',
  reason: 'Zna temat',
} as const

/** Anna proposes somebody; answers the proposal's id. */
const propose = async (forum: LineupForum) => {
  const id = newId()
  const { client } = await forum.come('Anna')
  await client.review.propose({ panelId: forum.panelId, id, details: somebody })
  return id
}

const card = {
  given: 'Jan',
  family: 'Testowa-Wzór',
  titleBefore: 'dr',
  titleAfter: '',
  position: 'prezes',
  organisation: '',
}

/** Jan proposes how he should be printed; answers the proposal's id. */
const correct = async (forum: LineupForum) => {
  const id = newId()
  const jan = await forum.come('Jan')
  const appearanceId = await jan.placeOn(forum.panelId)
  await jan.client.review.correct({ appearanceId, id, card, reason: 'Dwuczłonowe nazwisko' })
  return id
}

type Resolution = Parameters<Desk['client']['lineups']['resolveProposal']>[0]
const resolve = (
  { client }: Desk,
  { panelId }: LineupForum,
  proposalId: string,
  resolution: Partial<Resolution>,
) =>
  client.lineups.resolveProposal({
    panelId,
    proposalId,
    state: 'accepted',
    reply: '',
    place: null,
    ...resolution,
  })

describe.each(hosts)('proposals on $name', (host) => {
  const desk = useDesk(host)

  test('a proposal changes nothing by itself: it waits for staff, and is counted', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const { panelId } = forum
    const before = await client.panels.get({ panelId })
    await propose(forum)
    await correct(forum)
    const after = await client.panels.get({ panelId })
    expect(after).toEqual({ ...before, signOff: { ...before.signOff, openProposals: 2 } })
    expect(await client.panels.list({ status: 'proposals' })).toMatchObject({ total: 1 })
    const { proposals } = await client.lineups.get({ panelId })
    expect(proposals.map(({ by, state, details }) => [by, state, details.kind])).toEqual([
      ['Anna Testowa', 'open', 'person'],
      ['Jan Testowa', 'open', 'card'],
    ])
  })

  test('accepting a person puts them at the end of the line-up, to be asked; the signature is of another line-up then', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const id = await propose(forum)
    await resolve(desk(), forum, id, { reply: 'Dziękujemy', place: place(forum.idOf('Nowa'), 'expert') })
    expect(await forum.states()).toMatchObject({ lineup: 'outdated', Jan: 'confirmed', Nowa: 'proposed' })
    const { people, lineupRevision, signOff } = await client.panels.get({ panelId: forum.panelId })
    expect(people.at(-1)).toMatchObject({ personId: forum.idOf('Nowa'), role: 'expert' })
    expect([lineupRevision, signOff.openProposals]).toEqual([3, 0])
    const anna = await forum.come('Anna')
    const { proposals } = await anna.client.review.panel({ panelId: forum.panelId })
    expect(proposals).toMatchObject([{ id, state: 'accepted', reply: 'Dziękujemy' }])
  })

  test('accepting a person without a place, or one who stands there, leaves the line-up as it is', async () => {
    const forum = await signedForum(desk())
    await resolve(desk(), forum, await propose(forum), {})
    await resolve(desk(), forum, await propose(forum), { place: place(forum.idOf('Jan')) })
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: true })
  })

  test('accepting a correction prints it on this panel; signature and answers stay, and so does the directory', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const id = await correct(forum)
    await resolve(desk(), forum, id, {})
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: true, Jan: 'confirmed' })
    const { people } = await client.panels.get({ panelId: forum.panelId })
    expect(people.find(({ personId }) => personId === forum.idOf('Jan'))).toMatchObject({ card })
    expect(await client.people.get({ personId: forum.idOf('Jan') })).toMatchObject({ family: 'Testowa' })
  })

  test('who is erased goes with what others proposed about them, by name or by address', async () => {
    const { client, database } = desk()
    const forum = await signedForum(desk())
    const anna = await forum.come('Anna')
    const { panelId } = forum
    const about = [
      { ...somebody, name: 'Nowa Testowa' },
      { ...somebody, reach: 'pisać: Nowa@Example.org' },
      somebody,
    ]
    for (const details of about) await anna.client.review.propose({ panelId, id: newId(), details })
    await client.people.erase({ personId: forum.idOf('Nowa') })
    const { proposals } = await client.lineups.get({ panelId })
    expect(proposals.map(({ details }) => details)).toEqual([somebody])
    expect(await database.selectFrom('proposal').select('details').execute()).toHaveLength(1)
    expect((await client.panels.get({ panelId })).signOff.openProposals).toBe(1)
  })

  test('accepting a correction prints what it corrects only: what staff changed since stays', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const id = await correct(forum)
    await forum.saveLineup((people) =>
      people.map((person) => ({
        ...person,
        card: person.card && { ...person.card, organisation: 'Fundacja Wzorcowa' },
      })),
    )
    await resolve(desk(), forum, id, {})
    const { people } = await client.panels.get({ panelId: forum.panelId })
    const jan = people.find(({ personId }) => personId === forum.idOf('Jan'))
    expect(jan?.card).toEqual({ ...card, organisation: 'Fundacja Wzorcowa' })
  })

  test('refusing says why and changes nothing else', async () => {
    const forum = await signedForum(desk())
    const id = await correct(forum)
    await resolve(desk(), forum, id, { state: 'refused', reply: 'Tak jest w dowodzie' })
    expect(await forum.states()).toMatchObject({ lineup: 'signed', isReady: true })
    const jan = await forum.come('Jan')
    const shown = await jan.client.review.answer({ appearanceId: await jan.placeOn(forum.panelId) })
    expect(shown).toMatchObject({
      card: { family: 'Testowa' },
      proposals: [{ state: 'refused', reply: 'Tak jest w dowodzie' }],
    })
  })

  test('what is resolved stays so: a repeat is answered, the contrary refused with what is so', async () => {
    const forum = await signedForum(desk())
    const id = await correct(forum)
    await resolve(desk(), forum, id, { reply: 'Poprawione' })
    await forum.saveLineup((people) =>
      people.map((person) => ({ ...person, card: { ...card, family: 'Inna' } })),
    )
    const again = await resolve(desk(), forum, id, { reply: 'Poprawione' })
    expect(again).toMatchObject({ proposals: [{ state: 'accepted', reply: 'Poprawione' }] })
    expect(again.content.people.map(({ family }) => family)).toEqual(['Inna', 'Inna', 'Inna', 'Inna'])
    expect(await refusal(resolve(desk(), forum, id, { state: 'refused' }))).toMatchObject({
      status: 409,
      data: { current: { proposals: [{ state: 'accepted' }] } },
    })
  })

  test('what cannot be done is refused, and the proposal waits on', async () => {
    const { client } = desk()
    const forum = await signedForum(desk())
    const [person, correction] = [await propose(forum), await correct(forum)]
    const second = resolve(desk(), forum, person, { place: place(forum.idOf('Nowa'), 'moderator') })
    expect(await refusal(second)).toMatchObject(refused(['place', 'role'], 'two-moderators'))
    const anna = (await client.panels.get({ panelId: forum.panelId })).people[0]?.id ?? ''
    const taken = resolve(desk(), forum, person, { place: { ...place(forum.idOf('Nowa')), id: anna } })
    expect(await refusal(taken)).toMatchObject(refused(['place', 'id'], 'id-taken'))
    const unknown = resolve(desk(), forum, person, { place: place(newId()) })
    expect(await refusal(unknown)).toMatchObject({ status: 422 })
    await forum.saveLineup((people) => people.filter(({ personId }) => personId !== forum.idOf('Jan')))
    const gone = resolve(desk(), forum, correction, {})
    expect(await refusal(gone)).toMatchObject(refused(['proposalId'], 'person-gone'))
    expect(await refusal(resolve(desk(), forum, newId(), {}))).toMatchObject({ status: 404 })
    const { signOff } = await client.panels.get({ panelId: forum.panelId })
    expect(signOff.openProposals).toBe(2)
  })
})
