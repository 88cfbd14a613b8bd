import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { useDesk, type Desk } from './useDesk.ts'

/** A coming event with a panel on which a person stands. */
const standing = async ({ client }: Desk, personId: string) => {
  const event = await client.events.create(eventForm())
  const panel = await client.panels.create({ ...itemForm(), eventId: event.id })
  const people = [place(personId)]
  await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
  return { eventId: event.id, panelId: panel.id, people }
}

describe.each(hosts)('a new name that coming events print, taken back on $name', (host) => {
  const desk = useDesk(host)

  /** Takes back the last change of a thing itself, not what followed from it elsewhere. */
  const takeBack = async (entity: 'person' | 'organisation', entityId: string) => {
    const { items } = await desk().client.history.list({ entity, entityId, limit: 1 })
    await desk().client.history.undo({ entryId: items[0]?.id ?? 0 })
  }

  test('is taken back there too, but for a card that was changed for one event since', async () => {
    const { client } = desk()
    const person = await client.people.create(personForm({ given: 'Anna', family: 'Wzór' }))
    const first = await standing(desk(), person.id)
    const second = await standing(desk(), person.id)
    const greeting = {
      id: newId(),
      personId: person.id,
      card: {
        given: 'Anna',
        family: 'Wzór',
        titleBefore: '',
        titleAfter: '',
        position: '',
        organisation: '',
      },
      pronunciation: '',
      note: '',
      presence: 'unknown' as const,
      substitute: '',
    }
    await client.greetings.put({ eventId: first.eventId, greetingsRevision: 1, greetings: [greeting] })
    const renamed = { ...withoutId(personForm({ given: 'Anna', family: 'Wzorzec' })), personId: person.id }
    await client.people.putDetails({ ...renamed, revision: 1, updateComing: true })
    const { lineupRevision, people } = await client.panels.get({ panelId: second.panelId })
    const own = people.map(({ id, personId, role, card }) => ({
      id,
      personId,
      role,
      card: { ...card, position: 'gość wieczoru' },
    }))
    await client.panels.putLineup({ panelId: second.panelId, lineupRevision, people: own })

    await takeBack('person', person.id)
    const familyAt = async (panelId: string) => (await client.panels.get({ panelId })).people[0]?.card.family
    expect(await client.people.get({ personId: person.id })).toMatchObject({ family: 'Wzór' })
    expect(await familyAt(first.panelId)).toBe('Wzór')
    expect(await familyAt(second.panelId)).toBe('Wzorzec')
    const { greetings } = await client.greetings.get({ eventId: first.eventId })
    expect(greetings.map(({ card }) => card.family)).toEqual(['Wzór'])
    // Made again, it is made again there too.
    await takeBack('person', person.id)
    expect([await familyAt(first.panelId), await familyAt(second.panelId)]).toEqual(['Wzorzec', 'Wzorzec'])
  })

  test('of a partner is taken back there too, but where they are called otherwise', async () => {
    const { client } = desk()
    const form = organisationForm({ name: 'Fundacja Wzór', genitive: 'Fundacji Wzór' })
    const { id: organisationId } = await client.partners.create(form)
    const takesPart = async () => {
      const { id: eventId } = await client.events.create(eventForm())
      const roles = [{ role: 'partner' as const, order: 1, orderRule: 'agreed' as const }]
      const partners = [{ id: newId(), organisationId, roles }]
      await client.eventPartners.put({ eventId, partnersRevision: 1, partners })
      return eventId
    }
    const save = async (name: string, updateComing: boolean) => {
      const { revision } = await client.partners.get({ organisationId })
      const details = withoutId(organisationForm({ name, genitive: `${name} (dop.)` }))
      await client.partners.putDetails({ organisationId, revision, updateComing, ...details })
    }
    const named = async (eventId: string) =>
      (await client.eventPartners.list({ eventId })).partners.map(({ name, genitive }) => [name, genitive])
    const earlier = await takesPart()
    await save('Fundacja Próba', false)
    const later = await takesPart()
    await save('Fundacja Makieta', false)
    expect(await named(later)).toEqual([['Fundacja Próba', 'Fundacja Próba (dop.)']])
    await takeBack('organisation', organisationId)
    expect([await named(earlier), await named(later)]).toEqual([
      [['Fundacja Wzór', 'Fundacji Wzór']],
      [['Fundacja Próba', 'Fundacja Próba (dop.)']],
    ])
    await save('Fundacja Nowa', true)
    expect([await named(earlier), await named(later)]).toEqual([
      [['Fundacja Nowa', 'Fundacja Nowa (dop.)']],
      [['Fundacja Nowa', 'Fundacja Nowa (dop.)']],
    ])
    await takeBack('organisation', organisationId)
    expect([await named(earlier), await named(later)]).toEqual([
      [['Fundacja Próba', 'Fundacja Próba (dop.)']],
      [['Fundacja Próba', 'Fundacja Próba (dop.)']],
    ])
  })
})
