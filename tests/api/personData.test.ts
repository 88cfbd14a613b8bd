import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { tablesOfPerson } from '#server/api/personData.ts'
import type { Database } from '#server/database/database.ts'
import { verifyHistory } from '#server/history/verifyHistory.ts'
import { eventForm, itemForm, personForm, place, withoutId } from './forms.ts'
import { hosts } from './hosts.ts'
import { knownPerson, newCanaries, printed } from './knownPerson.ts'
import { openDesk, refusal, useDesk } from './useDesk.ts'

/**
 * The tables that hold nothing about the people of the directory, with all of their columns: whoever adds a table or a
 * column decides whether it is a person's, which `tablesOfPerson` then says, or not.
 */
const aboutNobody: Readonly<Record<string, string>> = {
  event:
    'attendanceRevision attendanceTotal closesAt createdAt description endsOn expectedPeople graceMinutes greetingsRevision id isExample name opensAt partnersRevision planningRevision programmeRevision removedAt revision search sortKey startsOn state timeZone updatedAt venueAccess venueAddress venueName',
  attendance_sector: 'eventId people position sector',
  publication: 'eventId revision slug updatedAt withdrawnAt',
  // What was published is the event's; a picture of it is looked at by people, and taken away by hand.
  published_work:
    'createdAt eventId id kind mediaSha256 note place printRun publishedOn removedAt revision title updatedAt',
  release_print: 'copies createdAt createdById eventId id materialId note printedOn releaseId removedAt what',
  room: 'capacity eventId id name position',
  event_funding: 'eventId position projectId',
  funding_project:
    'acronym agreementDate agreementNumber beneficiary createdAt endsOn euAmount fund id institution institutionEmail isExample notes noticeDays programme removedAt revision ruleSet search sortKey startsOn title totalValue updatedAt',
  funding_strip:
    'alt createdAt flag height id isSample layout originalSha256 projectId removedAt sha256 type variant width',
  logo: 'alt createdAt createdById createdByKind fileName height id ink organisationId originalSha256 removedAt revision sha256 type validUntil variant width',
  material: 'createdAt dueOn eventId format id kind name options removedAt revision updatedAt',
  // Pictures; what a proof prints of people is read from the proof itself.
  media: 'bytes createdAt sha256 size type',
  // What partners were asked and answered is an organisation's.
  message_proof: 'coversHash eventPartnerId messageId proofId',
  overruling: 'at byId id key materialId proofId reason',
  proof_decision:
    'actorId actorKind answer at channel comment coversHash eventId eventPartnerId id materialId note pin proofId proofNumber seq way',
  proof_partner: 'coversHash eventPartnerId facts name organisationId places position proofId',
  proof_request:
    'askedAt askedById contactId coversHash deadline eventId eventPartnerId id materialId messageId proofId proofNumber seq',
  programme_item:
    'abstract createdAt day durationMinutes eventId facts id isReady isToBeConfirmed kind lineupRevision lineupState openProposals ownerId position removedAt revision roomId search sortKey start title updatedAt',
  organisation:
    'accusative address createdAt dative formsConfirmedAt genitive id instrumental isExample krs locative name nip notes regon removedAt revision search shortName sortKey updatedAt website',
  // Contacts are an organisation's, and go with it.
  contact: 'email id jobTitle name organisationId phone position',
  event_partner:
    'accusative areFormsConfirmed blackLogoId colourLogoId dative eventId genitive id instrumental locative name organisationId patronage position presence removedAt shortName whiteLogoId',
  event_partner_role: 'eventPartnerId orderRule position role rolePlace',
  user_account: 'disabledAt email emailKey id lastSeenAt name revision role sortKey',
  settings:
    'contactEmail contactName contactPhone id informationClause lineupDeadlineDays mailSignature ownOrganisationId partnerDeadlineDays passkeyRevision passkeyRoles reminderDays remindersGoThemselves revision',
  message_template: 'kind revision subject text',
  sign_in_link: 'createdAt expiresAt id tokenHash usedAt userId',
  // The staff's own; people of the directory have none.
  passkey: 'counter createdAt credentialId id isBackedUp lastUsedAt name publicKey revision userId',
  passkey_challenge: 'challenge expiresAt sessionId',
  // The key is a hash with nobody's name in it.
  attempt: 'count key since',
  history_head: 'hash id seq',
  // Only that somebody was erased, and when; there is nobody left to export it for.
  erased_person: 'erasedAt id',
}

const columnsOf = async (database: Database) => {
  const tables = (await database.introspection.getTables()).filter((table) => !table.isView)
  return Object.fromEntries(
    tables.map(({ name, columns }) => [
      name,
      columns
        .map((column) => column.name)
        .toSorted()
        .join(' '),
    ]),
  )
}

/** Where in the whole database a text stands: `table.column`. */
const findText = async (database: Database, text: string) => {
  const found: string[] = []
  for (const [table, columns] of Object.entries(await columnsOf(database))) {
    for (const column of columns.split(' ')) {
      const { rows } = await sql<{ count: number }>`
        select count(*) as count from ${sql.table(table)}
        where lower(cast(${sql.ref(column)} as text)) like ${`%${text.toLowerCase()}%`}`.execute(database)
      if (Number(rows[0]?.count) > 0) found.push(`${table}.${column}`)
    }
  }
  return found
}

describe.each(hosts)('a person’s data on $name', (host) => {
  const desk = useDesk(host)

  test('every table is known to hold something about a person, or nothing at all', async () => {
    const columns = await columnsOf(desk().database)
    const others = Object.keys(columns).filter(
      (table) => !tablesOfPerson.some((known) => known === table) && !table.startsWith('kysely_migration'),
    )
    expect(Object.fromEntries(others.map((table) => [table, columns[table]]))).toEqual(aboutNobody)
    expect(tablesOfPerson.filter((table) => columns[table] === undefined)).toEqual([])
  })

  test('the export holds every place where the person stands, and no secret', async () => {
    const { client, database } = desk()
    const { canaries, person, other, token, session } = await knownPerson(desk())
    const { tables, personId } = await client.people.exportData({ personId: person.id })
    expect(personId).toBe(person.id)
    const text = JSON.stringify(tables)
    for (const canary of Object.values(canaries)) expect(text).toContain(canary)
    expect(tables.flatMap(({ table, rows }) => (rows.length === 0 ? [table] : []))).toEqual([
      'proof',
      'article',
      'availability',
      'conflict_decision',
      'reminder',
      'release',
      'announced_place',
      'message_release',
      'greeting',
      'attendance_presence',
    ])
    const sizes = Object.fromEntries(tables.map(({ table, rows }) => [table, rows.length]))
    expect(sizes).toMatchObject({
      person: 1,
      affiliation: 1,
      appearance: 2,
      review_link: 1,
      session: 1,
      creation: 1,
    })
    // Where something of theirs stands, a table of the export stands for it.
    const where = [...(await findText(database, canaries.family)), ...(await findText(database, person.id))]
    const found = new Set(where.map((place) => place.split('.')[0] ?? ''))
    expect([...found].filter((table) => !tablesOfPerson.some((known) => known === table))).toEqual([])
    for (const secret of [token, session, other.id, 'Zostający', 'tokenHash'])
      expect(text).not.toContain(secret)
  })

  test('erasing leaves nothing but what a held event printed', async () => {
    const { client, database } = desk()
    const { canaries, person, held, coming } = await knownPerson(desk())
    await client.people.erase({ personId: person.id })
    for (const [field, canary] of Object.entries(canaries)) {
      const found = await findText(database, canary)
      const kept = printed.includes(field)
        ? [`appearance.${field === 'position' ? 'printedPosition' : field}`]
        : []
      expect([field, found]).toEqual([field, kept])
    }
    const [then] = (await client.panels.get({ panelId: held.panel.id })).people
    expect(then?.card).toMatchObject({ given: canaries.given, family: canaries.family })
    const now = await client.panels.get({ panelId: coming.panel.id })
    expect(now.people.map(({ card }) => card.family)).toEqual(['Zostający'])
    expect(await verifyHistory(database)).toMatchObject({
      problem: null,
      entries: expect.any(Number) as unknown,
    })
    expect((await verifyHistory(database)).erasedValues).toBeGreaterThan(10)
  })

  test('what is done to a held programme afterwards writes nothing of the person anew', async () => {
    const { client, database } = desk()
    const { canaries, person, other, held } = await knownPerson(desk())
    await client.people.erase({ personId: person.id })
    const people = [place(other.id)]
    await client.panels.putLineup({ panelId: held.panel.id, lineupRevision: 2, people })
    expect(await findText(database, canaries.family)).toEqual([])
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
  })

  test('places that were taken back before they were printed go too, and open line-ups are stale', async () => {
    const { client, clock, database } = desk()
    const { person, coming, other } = await knownPerson(desk())
    await client.people.erase({ personId: other.id })
    const people = [place(person.id, 'moderator')]
    const stale = client.panels.putLineup({ panelId: coming.panel.id, lineupRevision: 2, people: [] })
    expect((await refusal(stale)).status).toBe(409)
    await client.panels.putLineup({ panelId: coming.panel.id, lineupRevision: 3, people })
    await client.people.remove({ personId: person.id })
    // The event is held without them, and only then they ask to be erased.
    clock.now = '2027-12-01T10:00:00.000Z'
    await client.people.erase({ personId: person.id })
    const cards = await database
      .selectFrom('appearance')
      .select('id')
      .where('personId', '=', person.id)
      .execute()
    expect(cards).toHaveLength(1)
  })

  test('links and sessions end, nobody brings the person back, and a second time does nothing', async () => {
    const { client, as, database } = desk()
    const { person, token, session } = await knownPerson(desk())
    expect((await as(session).send('GET', '/review')).status).toBe(200)
    await client.people.erase({ personId: person.id })
    expect((await as(session).send('GET', '/review')).status).toBe(401)
    expect((await as(null).send('POST', '/links/open', { token })).status).toBe(410)
    const personId = person.id
    const { entries } = await verifyHistory(database)
    await client.people.erase({ personId })
    expect(await verifyHistory(database)).toMatchObject({ entries, problem: null })
    const calls = [
      () => client.people.restore({ personId }),
      () => client.people.get({ personId }),
      () => client.people.exportData({ personId }),
      () => client.people.erase({ personId: newId() }),
    ]
    for (const call of calls) expect(await refusal(call())).toMatchObject({ status: 404 })
  })

  test('sixty exports an hour', async () => {
    const { client, clock } = desk()
    const { id: personId } = await client.people.create(personForm())
    for (let n = 0; n < 60; n += 1) await client.people.exportData({ personId })
    const { status, data } = await refusal(client.people.exportData({ personId }))
    expect([status, data]).toEqual([429, { retryAfterSeconds: 3600 }])
    clock.now = '2027-01-15T11:00:00.000Z'
    expect(await client.people.exportData({ personId })).toMatchObject({ personId })
  })
})

describe('erasing while somebody works', () => {
  test('of whoever is erased while they are put on line-ups no place and no value stays', async () => {
    const postgres = hosts.find((it) => it.name === 'PostgreSQL')
    if (!postgres) throw new Error('There is no PostgreSQL among the hosts')
    const desk = await openDesk(postgres)
    const { client, database } = desk
    const { family } = newCanaries()
    for (let round = 0; round < 15; round += 1) {
      const person = await client.people.create(personForm({ family }))
      const event = await client.events.create(eventForm())
      const panels = await Promise.all(
        [1, 2, 3].map(() => client.panels.create({ ...itemForm(), eventId: event.id })),
      )
      await Promise.allSettled([
        ...panels.map(({ id }) =>
          client.panels.putLineup({ panelId: id, lineupRevision: 1, people: [place(person.id)] }),
        ),
        client.events.duplicate({
          eventId: event.id,
          id: newId(),
          name: 'Forum Drugie',
          startsOn: '2028-10-12',
          parts: ['programme', 'lineups'],
        }),
        client.people.putDetails({
          ...withoutId(personForm({ family, position: 'prezes' })),
          personId: person.id,
          revision: 1,
          updateComing: true,
        }),
        client.people.erase({ personId: person.id }),
      ])
      expect(await findText(database, family)).toEqual([])
    }
    expect(desk.reported).toEqual([])
    expect(await verifyHistory(database)).toMatchObject({ problem: null })
    await desk.close()
  })
})
