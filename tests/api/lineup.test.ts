import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { itemForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('a line-up on $name', (host) => {
  const desk = useDesk(host)

  test('is saved in its order with roles, and prints people as the directory knows them', async () => {
    const { client } = desk()
    const { panel, anna, jan, zenon } = await planForum(desk())
    const people = [place(anna.id, 'moderator'), place(zenon.id, 'expert'), place(jan.id, 'reserve')]
    const saved = await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    expect(saved.lineupRevision).toBe(2)
    expect(saved.people.map((person) => [person.id, person.personId, person.role])).toEqual(
      people.map((person) => [person.id, person.personId, person.role]),
    )
    expect(saved.people[0]?.card).toEqual({
      given: 'Anna',
      family: 'Przykładowa-Wzór',
      titleBefore: 'dr',
      titleAfter: '',
      position: 'dyrektor',
      organisation: '',
    })
    const turned = await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 2,
      people: people.toReversed(),
    })
    expect(turned.people.map((person) => person.role)).toEqual(['reserve', 'expert', 'moderator'])
  })

  test('keeps what was printed when the directory changes, unless the coming events are asked to follow', async () => {
    const { client, clock } = desk()
    const { panel, anna } = await planForum(desk())
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [place(anna.id)] })
    const change = { ...withoutId(personForm({ given: 'Anna', family: 'Wzór' })), personId: anna.id }
    await client.people.putDetails({ ...change, position: 'prezeska', revision: 1, updateComing: false })
    const printed = async () => (await client.panels.get({ panelId: panel.id })).people[0]?.card
    expect(await printed()).toMatchObject({ family: 'Przykładowa-Wzór', position: 'dyrektor' })

    await client.people.putDetails({ ...change, position: 'prezeska', revision: 2, updateComing: true })
    expect(await printed()).toMatchObject({ family: 'Wzór', position: 'prezeska' })
    const isComing = async () => (await client.people.get({ personId: anna.id })).appearances[0]?.isComing
    expect(await isComing()).toBe(true)

    clock.now = '2027-10-13T10:00:00.000Z'
    expect(await isComing()).toBe(false)
    await client.people.putDetails({ ...change, position: 'emerytka', revision: 3, updateComing: true })
    expect(await printed()).toMatchObject({ position: 'prezeska' })
  })

  test('takes a card that was corrected for this event alone', async () => {
    const { client } = desk()
    const { panel, anna } = await planForum(desk())
    const card = {
      given: 'Anna',
      family: 'Wzór',
      titleBefore: 'prof.',
      titleAfter: '',
      position: '',
      organisation: 'Fundacja',
    }
    const saved = await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [{ ...place(anna.id), card }],
    })
    expect(saved.people[0]?.card).toEqual(card)
    const [kept] = saved.people
    const again = [{ ...place(anna.id, 'expert'), id: kept?.id ?? '' }]
    expect(
      (await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people: again })).people[0]
        ?.card,
    ).toEqual(card)
    expect((await client.people.get({ personId: anna.id })).titleBefore).toBe('dr')
  })

  test('has its moderator replaced in one save', async () => {
    const { client } = desk()
    const { panel, anna, jan } = await planForum(desk())
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator'), place(jan.id)],
    })
    const people = [place(jan.id, 'moderator'), place(anna.id)]
    const saved = await client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people })
    expect(saved.people.map((person) => [person.personId, person.role])).toEqual([
      [jan.id, 'moderator'],
      [anna.id, 'panelist'],
    ])
  })

  test('refuses a person twice, two moderators and somebody nobody knows, and stays as it was', async () => {
    const { client } = desk()
    const { panel, anna, jan } = await planForum(desk())
    const before = await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id)],
    })
    const save = (people: ReturnType<typeof place>[]) =>
      client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people })
    expect(await refusal(save([place(anna.id), place(anna.id, 'expert')]))).toMatchObject(
      refused(['people'], 'person-twice'),
    )
    expect(await refusal(save([place(anna.id, 'moderator'), place(jan.id, 'moderator')]))).toMatchObject(
      refused(['people'], 'two-moderators'),
    )
    const same = place(anna.id)
    expect(await refusal(save([same, { ...place(jan.id), id: same.id }]))).toMatchObject(
      refused(['people'], 'id-twice'),
    )
    expect(await refusal(save([place(jan.id), place(newId())]))).toMatchObject(
      refused(['people', 1, 'personId'], 'person-unknown'),
    )
    expect(await client.panels.get({ panelId: panel.id })).toEqual(before)
  })

  test('cannot take over a place of another panel', async () => {
    const { client } = desk()
    const { event, panel, anna } = await planForum(desk())
    const other = await client.panels.create({ ...itemForm(), eventId: event.id })
    const theirs = place(anna.id)
    await client.panels.putLineup({ panelId: other.id, lineupRevision: 1, people: [theirs] })
    expect(
      await refusal(client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [theirs] })),
    ).toMatchObject(refused(['people', 0, 'id'], 'id-taken'))
  })

  test('saved on an older revision is refused with the stored one, unless it is the same', async () => {
    const { client } = desk()
    const { panel, anna, jan } = await planForum(desk())
    const first = { panelId: panel.id, lineupRevision: 1, people: [place(anna.id, 'moderator')] }
    const saved = await client.panels.putLineup(first)
    expect(await client.panels.putLineup(first)).toEqual(saved)
    expect(await refusal(client.panels.putLineup({ ...first, people: [place(jan.id)] }))).toEqual({
      status: 409,
      code: 'CONFLICT',
      data: { current: saved },
    })
  })

  test('loses who left the directory and gets them back, and an editor opened meanwhile is stale', async () => {
    const { client } = desk()
    const { panel, anna, jan } = await planForum(desk())
    const people = [place(anna.id, 'moderator'), place(jan.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    await client.people.remove({ personId: anna.id })
    const without = await client.panels.get({ panelId: panel.id })
    expect(without.people.map((person) => person.personId)).toEqual([jan.id])
    expect(
      (await refusal(client.panels.putLineup({ panelId: panel.id, lineupRevision: 2, people }))).status,
    ).toBe(409)

    await client.people.restore({ personId: anna.id })
    const stale = { panelId: panel.id, lineupRevision: without.lineupRevision, people: [] }
    expect((await refusal(client.panels.putLineup(stale))).status).toBe(409)
    expect((await client.panels.get({ panelId: panel.id })).people.map((person) => person.personId)).toEqual([
      anna.id,
      jan.id,
    ])
  })

  test('who comes back to a place that another has by now stands beside them in one order, whoever reads', async () => {
    const { client } = desk()
    const { panel, jan, zenon } = await planForum(desk())
    const [first, second] = [place(zenon.id), place(jan.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people: [second, first] })
    await client.people.remove({ personId: jan.id })
    const { lineupRevision } = await client.panels.get({ panelId: panel.id })
    await client.panels.putLineup({ panelId: panel.id, lineupRevision, people: [first] })
    await client.people.restore({ personId: jan.id })
    // Both stand in the first place, by their ids.
    const { people } = await client.panels.get({ panelId: panel.id })
    expect(people.map(({ id }) => id)).toEqual([first.id, second.id].toSorted())
  })

  test('a moderator who comes back does not push out the one who took over', async () => {
    const { client } = desk()
    const { panel, anna, jan } = await planForum(desk())
    await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(anna.id, 'moderator')],
    })
    await client.people.remove({ personId: anna.id })
    const { lineupRevision } = await client.panels.get({ panelId: panel.id })
    await client.panels.putLineup({ panelId: panel.id, lineupRevision, people: [place(jan.id, 'moderator')] })
    await client.people.restore({ personId: anna.id })
    expect((await client.panels.get({ panelId: panel.id })).people.map((person) => person.personId)).toEqual([
      jan.id,
    ])
  })

  test('prints the names of five organisations, however long', async () => {
    const { client } = desk()
    const { panel } = await planForum(desk())
    const organisationIds: string[] = []
    for (let index = 0; index < 5; index += 1) {
      const id = newId()
      organisationIds.push(id)
      const empty = {
        shortName: '',
        genitive: '',
        dative: '',
        accusative: '',
        instrumental: '',
        locative: '',
      }
      const rest = { nip: '', regon: '', krs: '', website: '', address: '', notes: '', contacts: [] }
      await client.partners.create({ id, name: 'Ż'.repeat(300), ...empty, ...rest })
    }
    const person = await client.people.create(personForm({ organisationIds }))
    const saved = await client.panels.putLineup({
      panelId: panel.id,
      lineupRevision: 1,
      people: [place(person.id)],
    })
    expect(saved.people[0]?.card.organisation).toHaveLength(5 * 300 + 4 * 2)
  })
})
