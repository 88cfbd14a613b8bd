import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { organisationForm, personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { countRows, refusal, refused, useDesk } from './useDesk.ts'

const pasted = (given: string, family: string, organisationName = '') => {
  const { organisationIds, ...details } = personForm({ given, family })
  return { ...details, organisationId: newId(), organisationName, mayModerate: organisationIds.length > 0 }
}

describe.each(hosts)('people on $name', (host) => {
  const desk = useDesk(host)
  const openForum = () => seedForum(desk().database, forum2023, { now: desk().clock.now, isExample: true })
  const families = (list: { items: { family: string }[] }) => list.items.map((person) => person.family)

  test('a person is added with organisations, the main one first, and saved on the revision read', async () => {
    const { client } = desk()
    const cas = await client.partners.create(organisationForm({ name: 'Centrum Przykładowe' }))
    const wzor = await client.partners.create(organisationForm())
    const form = personForm({
      organisationIds: [wzor.id, cas.id],
      email: 'zenon@example.org',
      mayModerate: true,
    })
    const created = await client.people.create(form)
    expect(created).toMatchObject({ ...form, revision: 1, appearances: [] })
    expect(created.organisations.map((it) => it.name)).toEqual(['Fundacja Wzorcowa', 'Centrum Przykładowe'])
    expect(await client.people.create(form)).toEqual(created)
    expect(await refusal(client.people.create({ ...form, given: 'Inny' }))).toMatchObject({
      status: 409,
      data: { current: created },
    })

    const change = {
      ...withoutId(form),
      organisationIds: [cas.id],
      personId: form.id,
      revision: 1,
      updateComing: false,
    }
    const saved = await client.people.putDetails(change)
    expect(saved.organisationIds).toEqual([cas.id])
    expect(await client.people.putDetails(change)).toEqual(saved)
    expect(await refusal(client.people.putDetails({ ...change, family: 'Inny' }))).toMatchObject({
      status: 409,
      data: { current: saved },
    })
    expect(
      await refusal(client.people.putDetails({ ...change, revision: 2, organisationIds: [newId()] })),
    ).toMatchObject(refused(['organisationIds', 0], 'organisation-unknown'))

    await client.people.putDetails({ ...change, revision: 2, family: 'Odnaleziony' })
    expect(families(await client.guests.list({ q: 'odnaleziony' }))).toEqual(['Odnaleziony'])
    const found = await client.people.similar({ given: form.given, family: 'Odnalezony' })
    expect(found.items).toMatchObject([{ id: form.id, reasons: ['spelling'] }])
  })

  test('Mateusz Eichner spoke and was a guest at one forum, and is one person', async () => {
    await openForum()
    const { client } = desk()
    const { items } = await client.guests.list({ q: 'eichner' })
    expect(items).toMatchObject([{ given: 'Mateusz', appearances: 2, upcoming: 0, lastDay: '2023-12-12' }])
    const eichner = await client.people.get({ personId: items[0]?.id ?? '' })
    expect(eichner.appearances.map((place) => [place.itemKind, place.role])).toEqual([
      ['talk', 'speaker'],
      ['panel', 'panelist'],
    ])
  })

  test('moderators are those who moderated or may; their view counts moderated panels only', async () => {
    await openForum()
    const { client } = desk()
    expect(families(await client.moderators.list({}))).toEqual([
      'Frączkiewicz-Wronka',
      'Wronka-Pośpiech',
      'Zasada-Chorab',
    ])
    await client.people.create(personForm({ family: 'Ączek', mayModerate: true }))
    const { items } = await client.moderators.list({})
    expect(items.map((person) => [person.family, person.appearances])).toEqual([
      ['Ączek', 0],
      ['Frączkiewicz-Wronka', 1],
      ['Wronka-Pośpiech', 1],
      ['Zasada-Chorab', 1],
    ])
    expect(families(await client.moderators.list({ sort: 'appearances', limit: 1 }))).toEqual(['Ączek'])
  })

  test('guests are sorted by appearances and filtered by role, event and organisation', async () => {
    const eventId = await openForum()
    const { client } = desk()
    await client.people.create(personForm())
    expect(families(await client.guests.list({ sort: '-appearances', limit: 1 }))).toEqual(['Eichner'])
    expect(families(await client.guests.list({ sort: 'appearances', limit: 1 }))).toEqual(['Testowy'])
    expect((await client.guests.list({ eventId })).total).toBe(14)
    expect(families(await client.guests.list({ role: 'speaker', sort: 'family' }))).toEqual([
      'Bańczyk',
      'Duży',
      'Eichner',
      'Jarząbek',
      'Rybka',
    ])
    const organisationId = exampleId('forum-2023/organisation/csr')
    expect(families(await client.guests.list({ organisationId }))).toEqual(['Eichner', 'Rybka'])
    expect(families(await client.guests.list({ q: 'sekretarz MIKOLOWA' }))).toEqual(['Jarząbek'])
  })

  test('every order of the directory pages through everybody once', async () => {
    await openForum()
    const { client } = desk()
    for (const sort of [
      'family',
      '-family',
      'organisation',
      '-organisation',
      'appearances',
      '-appearances',
    ] as const) {
      const seen: string[] = []
      let cursor: string | null | undefined
      while (cursor !== null) {
        const page = await client.guests.list({ sort, limit: 4, ...(cursor === undefined ? {} : { cursor }) })
        seen.push(...page.items.map((person) => person.id))
        cursor = page.nextCursor
      }
      expect([seen.length, new Set(seen).size], sort).toEqual([14, 14])
    }
  })

  test('„Martyna Wronka Pośpiech” is shown to be there already, with her hyphen', async () => {
    await openForum()
    const { client } = desk()
    const { items } = await client.people.similar({ given: 'Martyna', family: 'Wronka Pośpiech' })
    expect(items).toMatchObject([{ family: 'Wronka-Pośpiech', titleBefore: 'dr', reasons: ['punctuation'] }])
    expect((await client.people.similar({ given: 'Zenon', family: 'Testowy' })).items).toEqual([])
  })

  test('a whole paste is compared in one call, each row with those similar to it', async () => {
    await openForum()
    const { client } = desk()
    const { items } = await client.people.similarMany({
      people: [
        { given: 'Zenon', family: 'Testowy' },
        { given: 'Martyna', family: 'Wronka Pośpiech' },
      ],
    })
    expect(items).toMatchObject([[], [{ family: 'Wronka-Pośpiech', reasons: ['punctuation'] }]])
  })

  test('pasted people come in together, and an organisation that several name is added once', async () => {
    const { client } = desk()
    const known = await client.partners.create(organisationForm({ name: 'Fundacja Łąka', shortName: 'FŁ' }))
    const people = [
      pasted('Anna', 'Pierwsza', 'fundacja laka'),
      pasted('Jan', 'Drugi', 'FŁ'),
      pasted('Ewa', 'Trzecia', 'Nowa Spółdzielnia'),
      pasted('Piotr', 'Czwarty', 'NOWA SPÓŁDZIELNIA'),
      pasted('Olga', 'Piąta'),
    ]
    const answer = { created: 5, organisationsCreated: 1 }
    expect(await client.people.createMany({ people })).toEqual(answer)
    expect(await client.people.createMany({ people })).toEqual(answer)
    expect((await client.partners.list({})).total).toBe(2)
    expect(families(await client.guests.list({ organisationId: known.id, sort: 'family' }))).toEqual([
      'Drugi',
      'Pierwsza',
    ])
    const [first, ...rest] = people
    const changed = client.people.createMany({
      people: [{ ...pasted('Inna', 'Osoba'), id: first?.id ?? '' }, ...rest],
    })
    expect((await refusal(changed)).status).toBe(409)
  })

  test('of a paste with one row that cannot be taken nothing is taken', async () => {
    const { client, database } = desk()
    const known = await client.people.create(personForm())
    const before = await countRows(database)
    const people = [
      pasted('Anna', 'Pierwsza', 'Nowa Spółdzielnia'),
      { ...pasted('Jan', 'Drugi'), id: known.id },
    ]
    expect(await refusal(client.people.createMany({ people }))).toMatchObject({ status: 422 })
    expect(
      await refusal(
        client.people.createMany({ people: [pasted('Anna', 'Pierwsza'), pasted('', 'Bez imienia')] }),
      ),
    ).toMatchObject(refused(['people', 1, 'given'], 'too_small'))
    expect(await countRows(database)).toEqual(before)
  })

  test('text is kept as typed, trimmed and in one normal form; what no page can show is refused', async () => {
    const { client, send } = desk()
    const person = await client.people.create(
      personForm({ family: `  ${'Żółć'.normalize('NFD')} `, bio: 'Pierwszy wiersz\nDrugi' }),
    )
    expect(person).toMatchObject({ family: 'Żółć', bio: 'Pierwszy wiersz\nDrugi' })
    for (const family of ['a\u0000b', '\ud800', 'dwa\nwiersze', ' ', 'ą'.repeat(101)]) {
      const form = { ...personForm(), family }
      expect(await send('POST', '/people', form), JSON.stringify(family)).toMatchObject({ status: 422 })
    }
  })
})
