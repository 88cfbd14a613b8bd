import type { EventDetails } from '#contract/events.ts'
import type { PartnerRole } from '#contract/partners.ts'
import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import { newId } from '#domain/id.ts'
import { eventColumns } from '#server/api/events.ts'
import { itemColumns } from '#server/api/items.ts'
import { cardColumns } from '#server/api/lineup.ts'
import { organisationColumns } from '#server/api/organisationColumns.ts'
import { writeContacts } from '#server/api/organisationRecord.ts'
import { personColumns } from '#server/api/personColumns.ts'
import type { Change, Database } from '#server/database/database.ts'
import type { Flag } from '#server/database/schema.ts'
import { insertRelease } from '#server/releases/insertRelease.ts'
import { publish } from '#server/releases/publish.ts'
import { prepare } from '#server/releases/readPreparation.ts'
import { exampleId } from './exampleId.ts'
import type { ForumFunding, ForumLogo, ForumMaterial } from './forumMarks.ts'
import { seedFunding, seedLogos, seedMaterials } from './seedMarks.ts'

/** A whole forum as plain data; `key` names a record inside it. */
export type Forum = {
  key: string
  event: EventDetails
  organisations: readonly {
    key: string
    name: string
    short?: string
    role?: PartnerRole
    genitive?: string
    accusative?: string
    instrumental?: string
    locative?: string
    /** Whether the partner itself said that the case forms are right. */
    areFormsConfirmed?: boolean
    contact?: { name: string; position: string; email: string; phone: string }
    logos?: readonly ForumLogo[]
  }[]
  people: readonly {
    key: string
    title?: string
    given: string
    family: string
    position?: string
    organisations?: string[]
    email?: string
  }[]
  items: readonly {
    kind: ItemKind
    title: string
    start?: string
    durationMinutes?: number
    abstract?: string
    people: [key: string, role: AppearanceRole][]
    facts?: { label: string; value: string }[]
  }[]
  funding?: ForumFunding
  materials: readonly ForumMaterial[]
  /** Its programme as the first release; nobody is told of it. */
  release?: { name: string; slug: string; reason: string }
  /** How many people came, and from which sectors, whose numbers nobody knows. */
  attendance?: { total: number; sectors: readonly string[] }
}

type Fresh = { isExample: Flag; revision: number; createdAt: string; updatedAt: string; removedAt: null }
type Seed = { change: Change; forum: Forum; id: (key: string) => string; fresh: Fresh }

type Marks = { now: string; isExample: boolean }

/**
 * Writes a forum into the database and answers its event's id. Ids follow from the keys, so that a link or a test can
 * name a record. What is marked as an example goes away in one step in the settings.
 */
export const seedForum = (database: Database, forum: Forum, marks: Marks) =>
  database.transaction().execute((change) => writeForum(change, forum, marks))

/** The same as a part of a larger change. */
export const writeForum = async (change: Change, forum: Forum, { now, isExample }: Marks) => {
  const id = (key: string) => exampleId(`${forum.key}/${key}`)
  const fresh: Fresh = {
    isExample: isExample ? 1 : 0,
    revision: 1,
    createdAt: now,
    updatedAt: now,
    removedAt: null,
  }
  const seed = { change, forum, id, fresh }
  await change
    .insertInto('event')
    .values({
      id: id('event'),
      ...eventColumns(forum.event),
      ...fresh,
      attendanceTotal: forum.attendance?.total ?? null,
      state: 'planning',
      programmeRevision: 1,
      partnersRevision: 1,
    })
    .execute()
  await seedOrganisations(seed)
  await seedPeople(seed)
  await seedProgramme(seed)
  if (forum.funding) await seedFunding(seed, forum.funding)
  await seedMaterials(seed, forum.materials)
  if (forum.release) await seedRelease(seed, forum.release)
  for (const [index, sector] of (forum.attendance?.sectors ?? []).entries()) {
    const row = { eventId: id('event'), sector, people: null, position: index + 1 }
    await change.insertInto('attendance_sector').values(row).execute()
  }
  return id('event')
}

/** By the same functions that staff release with; the reason stands for all that nobody signed or confirmed. */
const seedRelease = async (
  { change, id, fresh: { createdAt: now } }: Seed,
  { name, slug, reason }: { name: string; slug: string; reason: string },
) => {
  const eventId = id('event')
  const { preparation, content, standings } = await prepare(change, eventId, new Date(now))
  const { number, gate, publication } = preparation
  const made = { id: newId(Date.parse(now)), number, name, content, gate, reason, standings }
  await insertRelease(change, { ...made, createdById: null, now })
  await publish(change, { eventId, slug, publication, now })
}

const seedOrganisations = async (seed: Seed) => {
  const { change, forum, id, fresh } = seed
  const places = new Map<PartnerRole, number>()
  for (const {
    key,
    name,
    short: shortName = '',
    role,
    contact,
    logos = [],
    ...forms
  } of forum.organisations) {
    const {
      genitive = '',
      accusative = '',
      instrumental = '',
      locative = '',
      areFormsConfirmed = false,
    } = forms
    const printed = { name, shortName, genitive, dative: '', accusative, instrumental, locative }
    const organisationId = id(`organisation/${key}`)
    const rest = { nip: '', regon: '', krs: '', website: '', address: '', notes: '' }
    await change
      .insertInto('organisation')
      .values({
        id: organisationId,
        ...organisationColumns({ ...printed, ...rest }),
        formsConfirmedAt: areFormsConfirmed ? fresh.createdAt : '',
        ...fresh,
      })
      .execute()
    const shownLogos = await seedLogos(seed, { key, organisationId, logos })
    if (contact) await writeContacts(change, organisationId, [{ id: id(`contact/${key}`), ...contact }])
    if (!role) continue
    const rolePlace = (places.get(role) ?? 0) + 1
    places.set(role, rolePlace)
    const eventPartnerId = id(`partner/${key}`)
    const position = [...places.values()].reduce((sum, count) => sum + count, 0)
    await change
      .insertInto('event_partner')
      .values({
        id: eventPartnerId,
        eventId: id('event'),
        organisationId,
        ...printed,
        areFormsConfirmed: areFormsConfirmed ? 1 : 0,
        ...shownLogos,
        position,
        removedAt: null,
      })
      .execute()
    await change
      .insertInto('event_partner_role')
      .values({ eventPartnerId, role, position: 1, rolePlace, orderRule: 'agreed' })
      .execute()
  }
}

const cardOf = (forum: Forum, key: string) => {
  const person = forum.people.find((it) => it.key === key)
  if (!person) throw new Error(`Nobody in the forum has the key ${key}`)
  const names = (person.organisations ?? []).map(
    (it) => forum.organisations.find((organisation) => organisation.key === it)?.name ?? '',
  )
  const { given, family, title = '', position = '' } = person
  return { given, family, titleBefore: title, titleAfter: '', position, organisation: names.join(', ') }
}

const seedPeople = async ({ change, forum, id, fresh }: Seed) => {
  for (const { key, organisations = [], email = '' } of forum.people) {
    const details = {
      ...cardOf(forum, key),
      vocative: '',
      email,
      phone: '',
      bio: '',
      notes: '',
      mayModerate: false,
      sharesEmail: false,
      dataSource: '',
    }
    const personId = id(`person/${key}`)
    await change
      .insertInto('person')
      .values({ id: personId, ...personColumns(details), ...fresh })
      .execute()
    for (const [index, organisation] of organisations.entries()) {
      const organisationId = id(`organisation/${organisation}`)
      await change
        .insertInto('affiliation')
        .values({ personId, organisationId, position: index + 1 })
        .execute()
    }
  }
}

const seedProgramme = async ({ change, forum, id, fresh }: Seed) => {
  const { isExample: _, ...stamps } = fresh
  for (const [index, item] of forum.items.entries()) {
    const { kind, title, people, facts = [], start = null, durationMinutes = null, abstract = '' } = item
    const itemId = id(`item/${index + 1}`)
    const columns = itemColumns({
      title,
      day: forum.event.startsOn,
      facts,
      start,
      durationMinutes,
      abstract,
      roomId: null,
      ownerId: null,
    })
    await change
      .insertInto('programme_item')
      .values({
        id: itemId,
        eventId: id('event'),
        kind,
        ...columns,
        position: index + 1,
        lineupRevision: 1,
        ...stamps,
      })
      .execute()
    for (const [place, [key, role]] of people.entries()) {
      const personId = id(`person/${key}`)
      await change
        .insertInto('appearance')
        .values({
          id: id(`place/${index + 1}/${key}`),
          itemId,
          personId,
          role,
          position: place + 1,
          removedAt: null,
          ...cardColumns(cardOf(forum, key)),
        })
        .execute()
    }
  }
}
