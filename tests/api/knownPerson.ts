import { newId } from '#domain/id.ts'
import { eventForm, itemForm, organisationForm, personForm, place, withoutId } from './forms.ts'
import type { Desk } from './useDesk.ts'

let known = 0

/** Values that stand nowhere else, other ones for each person. */
export const newCanaries = () => {
  known += 1
  const mark = `kanarek${known}k`
  return {
    given: `Imie${mark}`,
    family: `Nazwisko${mark}`,
    titleBefore: `prof${mark}`,
    titleAfter: `mba${mark}`,
    position: `Stanowisko${mark}`,
    vocative: `Pani${mark}`,
    email: `mail${mark}@example.org`,
    phone: `telefon${mark}`,
    bio: `Biogram${mark}`,
    notes: `Notatki${mark}`,
    dataSource: `Zrodlo${mark}`,
  }
}

/** What of somebody a held event printed, and keeps. */
export const printed = ['given', 'family', 'titleBefore', 'titleAfter', 'position']

type Client = Desk['client']

/** What was sent, answered and said about a coming panel, with the person's words in it. */
const signedOff = async (
  client: Client,
  person: Client,
  { event, panel }: { event: { id: string }; panel: { id: string } },
  { bio }: { bio: string },
) => {
  const panelId = panel.id
  const { people } = await client.panels.get({ panelId })
  const appearanceIds = people.flatMap(({ id, role }) => (role === 'moderator' ? [] : [id]))
  const asked = { eventId: event.id, panelIds: [panelId], appearanceIds, deadline: '2027-09-01' }
  await client.requests.create({ ...asked, id: newId(), delivery: 'outbox' })
  await person.review.look({ panelId, version: 1 })
  const said = { panelId, id: newId(), version: 1, answer: 'changes-requested' as const }
  await person.review.decide({ ...said, comment: `Uwagi ${bio}`, aboutPersonId: null })
  await person.review.comment({ panelId, id: newId(), text: `Wiadomość ${bio}` })
  const proposed = {
    kind: 'person' as const,
    name: 'Osoba Próbna',
    position: '',
    organisation: '',
    reach: '',
  }
  await person.review.propose({ panelId, id: newId(), details: { ...proposed, reason: bio } })
}

/** Somebody who stood at a held event, stands at a coming one, and holds a link that was opened. */
export const knownPerson = async ({ client, as }: Desk) => {
  const canaries = newCanaries()
  const organisation = await client.partners.create(organisationForm())
  const person = await client.people.create(personForm({ ...canaries, organisationIds: [organisation.id] }))
  const other = await client.people.create(personForm({ family: 'Zostający' }))
  const standsAt = async (day: string) => {
    const event = await client.events.create(eventForm({ startsOn: day, endsOn: day }))
    const panel = await client.panels.create({ ...itemForm({ day }), eventId: event.id })
    const people = [place(person.id, 'moderator'), place(other.id)]
    await client.panels.putLineup({ panelId: panel.id, lineupRevision: 1, people })
    return { event, panel }
  }
  const held = await standsAt('2026-10-12')
  const coming = await standsAt('2027-10-12')
  const { url } = await client.reviewLinks.create({
    id: newId(),
    eventId: coming.event.id,
    reviewer: { kind: 'person', id: person.id },
    delivery: 'hand',
    replaceEarlier: false,
  })
  const token = url?.split('#t=')[1] ?? ''
  const opened = await as(null).send('POST', '/links/open', { token })
  await signedOff(client, as(opened.token ?? '').client, coming, canaries)
  await client.people.putDetails({
    ...withoutId(
      personForm({ ...canaries, bio: `${canaries.bio} dłuższy`, organisationIds: [organisation.id] }),
    ),
    personId: person.id,
    revision: 1,
    updateComing: true,
  })
  return { canaries, person, other, held, coming, token, session: opened.token ?? '' }
}
