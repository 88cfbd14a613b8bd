import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { organisationForm, personForm, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { refusal, refused, useDesk } from './useDesk.ts'

describe.each(hosts)('settings on $name', (host) => {
  const desk = useDesk(host)

  test('name the own organisation, and are saved on the revision read', async () => {
    const { client } = desk()
    const own = await client.partners.create(organisationForm())
    const details = {
      ownOrganisationId: own.id,
      mailSignature: 'Z poważaniem\nBiuro',
      contactName: 'Olga Planująca',
      contactPhone: '32 000 00 00',
      contactEmail: 'forum@example.org',
      informationClause: '',
      lineupDeadlineDays: 10,
      partnerDeadlineDays: 20,
      reminderDays: [5, -2],
      remindersGoThemselves: true,
    }
    expect(await client.settings.get()).toMatchObject({
      ownOrganisationId: null,
      hasExample: false,
      revision: 1,
    })
    const saved = await client.settings.put({ ...details, revision: 1 })
    expect(saved).toEqual({
      ...details,
      ownOrganisationName: 'Fundacja Wzorcowa',
      hasExample: false,
      revision: 2,
    })
    expect(await client.settings.put({ ...details, revision: 1 })).toEqual(saved)
    expect(await refusal(client.settings.put({ ...details, mailSignature: '', revision: 1 }))).toMatchObject({
      status: 409,
      data: { current: saved },
    })
    expect(
      await refusal(client.settings.put({ ...details, ownOrganisationId: newId(), revision: 2 })),
    ).toMatchObject(refused(['ownOrganisationId'], 'organisation-unknown'))
  })

  test('staff are added and changed', async () => {
    const { client } = desk()
    const form = { id: newId(), name: 'Olga Planująca', email: 'olga@example.org', role: 'planner' as const }
    const created = await client.users.create(form)
    expect(created).toEqual({ ...form, isDisabled: false, lastSeenAt: null, revision: 1 })
    expect(await client.users.create(form)).toEqual(created)
    expect((await refusal(client.users.create({ ...form, role: 'viewer' }))).status).toBe(409)
    await client.users.create({ id: newId(), name: 'Łucja Administrująca', email: '', role: 'administrator' })
    await client.users.create({ id: newId(), name: 'Lena Przeglądająca', email: '', role: 'viewer' })
    expect((await client.users.list()).items.map((user) => user.name)).toEqual([
      'Lena Przeglądająca',
      'Łucja Administrująca',
      'Olga Planująca',
      'Osoba Próbna (administrator)',
    ])
    const change = { ...withoutId(form), role: 'administrator' as const, userId: form.id, revision: 1 }
    const saved = await client.users.putDetails(change)
    expect(await client.users.putDetails(change)).toEqual(saved)
    expect(await refusal(client.users.putDetails({ ...change, name: 'Inna' }))).toMatchObject({
      status: 409,
      data: { current: saved },
    })
    expect((await refusal(client.users.putDetails({ ...change, userId: newId() }))).status).toBe(404)
  })

  test('the example goes in one step, without what is the organiser’s own, and comes back', async () => {
    const { client, database, clock } = desk()
    await seedForum(database, forum2023, { now: clock.now, isExample: true })
    const own = await seedForum(database, forum2027, { now: clock.now, isExample: false })
    const totals = async () => [
      (await client.events.list({})).total,
      (await client.panels.list({})).total,
      (await client.guests.list({})).total,
      (await client.partners.list({})).total,
      (await client.settings.get()).hasExample,
    ]
    const before = await totals()
    const others = [forum2027.people.length, forum2027.organisations.length]
    expect(before).toEqual([2, 6, 14 + (others[0] ?? 0), 12 + (others[1] ?? 0), true])
    await client.settings.removeExample()
    expect(await totals()).toEqual([1, 3, ...others, false])
    expect((await client.events.list({})).items[0]?.id).toBe(own)
    await client.settings.restoreExample()
    expect(await totals()).toEqual(before)
  })

  test('somebody of one’s own who belongs to an organisation of the example is listed without it while it is gone', async () => {
    const { client, database, clock } = desk()
    await seedForum(database, forum2023, { now: clock.now, isExample: true })
    const organisationIds = [exampleId('forum-2023/organisation/rops')]
    const form = personForm({ family: 'Aaczyńska', organisationIds })
    await client.people.create(form)
    const listed = async () =>
      (await client.guests.list({})).items.find(({ id }) => id === form.id)?.organisation
    const before = await listed()
    expect(before).toMatch(/./u)
    await client.settings.removeExample()
    expect(await listed()).toBe('')
    await client.settings.restoreExample()
    expect(await listed()).toBe(before)
  })

  test('what was removed from the example on its own before stays removed when the example comes back', async () => {
    const { client, database, clock } = desk()
    await seedForum(database, forum2023, { now: clock.now, isExample: true })
    await client.people.remove({ personId: exampleId('forum-2023/person/ignalski') })
    clock.now = '2027-01-15T11:00:00.000Z'
    await client.settings.removeExample()
    await client.settings.restoreExample()
    expect((await client.guests.list({})).total).toBe(13)
  })
})

describe.each(hosts)('search on $name', (host) => {
  const desk = useDesk(host)

  test('finds events, panels, people and organisations by their words, whatever the diacritics', async () => {
    const { client, database, clock } = desk()
    await seedForum(database, forum2023, { now: clock.now, isExample: true })
    const found = async (q: string) =>
      (await client.search.list({ q })).items.map((hit) => `${hit.kind}: ${hit.name}`)
    expect(await found('wspolpracy miedzysektorowej')).toEqual(['event: Forum Współpracy Międzysektorowej'])
    expect(await found('fraczkiewicz wronka')).toEqual(['person: prof. Aldona Frączkiewicz-Wronka'])
    expect(await found('deinstytucjonalizacja')).toHaveLength(1)
    expect(await found('FRES')).toEqual(['organisation: Fundacja Rozwoju Ekonomii Społecznej'])
    expect(await found('%')).toEqual([])
    expect(await found('   ')).toEqual([])
    expect(await found(' – ')).toEqual([])
    expect((await client.search.list({ q: 'eichner' })).items).toMatchObject([
      { detail: 'Centrum Społecznego Rozwoju', day: null },
    ])
    await client.settings.removeExample()
    expect(await found('forum')).toEqual([])
  })
})
