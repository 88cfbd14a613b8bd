import { describe, expect, test } from 'vitest'
import { eventForm, itemForm, organisationForm, personForm, place } from './forms.ts'
import { hosts } from './hosts.ts'
import { planForum } from './planForum.ts'
import { countRows, refusal, useDesk, type Desk } from './useDesk.ts'

/** Saves until it was done on the newest revision, as somebody does who is shown the conflict; counts the refusals. */
const saveUntilDone = async (save: () => Promise<unknown>) => {
  for (let refusals = 0; ; refusals += 1) {
    const answer = await refusal(save()).catch(() => null)
    if (!answer) return refusals
    expect(answer).toMatchObject({ status: 409, code: 'CONFLICT' })
  }
}

const addTag = async ({ client }: Desk, personId: string, tag: string) => {
  const person = await client.people.get({ personId })
  const {
    given,
    family,
    titleBefore,
    titleAfter,
    position,
    organisationIds,
    vocative,
    email,
    phone,
    bio,
    mayModerate,
    sharesEmail,
    dataSource,
  } = person
  const kept = {
    given,
    family,
    titleBefore,
    titleAfter,
    position,
    organisationIds,
    vocative,
    email,
    phone,
    bio,
    mayModerate,
    sharesEmail,
    dataSource,
  }
  const notes = `${person.notes} ${tag}`
  return client.people.putDetails({
    ...kept,
    notes,
    personId,
    revision: person.revision,
    updateComing: false,
  })
}

describe.each(hosts)('many at once on $name', (host) => {
  const desk = useDesk(host)

  test('twenty editors saving ten times each on five records lose nothing', async () => {
    const { client } = desk()
    const people = await Promise.all(Array.from({ length: 5 }, () => client.people.create(personForm())))
    const edit = async (editor: number) => {
      let refusals = 0
      for (let round = 0; round < 10; round += 1) {
        const personId = people[(editor + round) % people.length]?.id ?? ''
        refusals += await saveUntilDone(() => addTag(desk(), personId, `${editor}-${round}`))
      }
      return refusals
    }
    const refusals = await Promise.all(Array.from({ length: 20 }, (_, editor) => edit(editor)))
    expect(refusals.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0)
    const saved = await Promise.all(people.map((person) => client.people.get({ personId: person.id })))
    const tags = saved.flatMap((person) => person.notes.split(' ').filter(Boolean))
    expect([tags.length, new Set(tags).size]).toEqual([200, 200])
    expect(saved.map((person) => person.revision)).toEqual([41, 41, 41, 41, 41])
  })

  test('the same creation sent twice at once makes one record; two different ones under one id make one and a refusal', async () => {
    const { client, database } = desk()
    const form = eventForm()
    const [one, two] = await Promise.all([client.events.create(form), client.events.create(form)])
    expect(one).toEqual(two)
    const organisation = organisationForm()
    const answers = await Promise.allSettled([
      client.partners.create(organisation),
      client.partners.create({ ...organisation, name: 'Stowarzyszenie Próba' }),
    ])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await countRows(database)).toMatchObject({ event: 1, organisation: 1, creation: 2 })
  })

  test('two moderators chosen at once leave one, and two items added at once both stand in the programme', async () => {
    const { client } = desk()
    const { event, panel, anna, jan } = await planForum(desk())
    const choose = (personId: string) =>
      client.panels.putLineup({
        panelId: panel.id,
        lineupRevision: 1,
        people: [place(personId, 'moderator')],
      })
    const answers = await Promise.allSettled([choose(anna.id), choose(jan.id)])
    expect(answers.map((answer) => answer.status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect((await client.panels.get({ panelId: panel.id })).people).toHaveLength(1)

    const add = () => client.programmeItems.create({ ...itemForm(), eventId: event.id, kind: 'talk' })
    await Promise.all([add(), add(), add(), add()])
    const { items, programmeRevision } = await client.programmeItems.list({ eventId: event.id })
    expect([items.length, programmeRevision]).toEqual([5, 6])
  })
})
