import { proofData } from '#contract/proofData.ts'
import { eraseFromArticleHistory, readArticlesOf } from '#server/article/personArticles.ts'
import type { Change, Database } from '#server/database/database.ts'
import { hold } from '#server/database/hold.ts'
import { erasePersonPlanning, readPersonPlanning } from '#server/conflicts/personPlanning.ts'
import {
  eraseGreetings,
  erasePresences,
  readPersonAtEvents,
  tablesAtEvents,
} from '#server/greetings/personAtEvents.ts'
import type { Work } from '#server/history/commit.ts'
import { personEntry } from '#server/history/entries.ts'
import { erasePersonReleases, readPersonReleases, tablesOfReleases } from '#server/releases/personReleases.ts'
import {
  erasePersonSignOffs,
  readPersonSignOffs,
  tablesOfSignOffs,
} from '#server/sign-offs/personSignOffs.ts'
import { notFound } from './base.ts'
import { changeLineups } from './lineup.ts'
import { comingItems, comingPlaces, raiseComingLineups } from './personRecord.ts'

type Value = string | number | null
type Row = Record<string, Value>

/** Where each table keeps something about a person; a test reads the schema and fails for a table that is not named here. */
export const tablesOfPerson = [
  'person',
  'affiliation',
  'appearance',
  'review_link',
  'session',
  'history',
  'history_value',
  'creation',
  'proof',
  'article',
  'availability',
  'conflict_decision',
  ...tablesOfSignOffs,
  ...tablesOfReleases,
  ...tablesAtEvents,
] as const

/** Everything that is kept about one person, table by table; secrets' hashes are not theirs to have. NOT_FOUND when erased. */
export const readPersonData = async (database: Database, personId: string) => {
  const person = await database.selectFrom('person').selectAll().where('id', '=', personId).executeTakeFirst()
  const isErased = await database
    .selectFrom('erased_person')
    .select('id')
    .where('id', '=', personId)
    .executeTakeFirst()
  if (!person || isErased) throw notFound()
  const affiliation = await database
    .selectFrom('affiliation')
    .innerJoin('organisation', 'organisation.id', 'affiliation.organisationId')
    .select(['organisationId', 'organisation.name', 'affiliation.position'])
    .where('personId', '=', personId)
    .orderBy('affiliation.position')
    .execute()
  const appearance = await database
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .innerJoin('event', 'event.id', 'programme_item.eventId')
    .selectAll('appearance')
    .select(['programme_item.title as itemTitle', 'event.name as eventName'])
    .where('personId', '=', personId)
    .orderBy('programme_item.day')
    .orderBy('appearance.id')
    .execute()
  const links = await database
    .selectFrom('review_link')
    .select([
      'id',
      'eventId',
      'createdAt',
      'mailedAt',
      'openings',
      'lastOpenedAt',
      'renewalAskedAt',
      'revokedAt',
    ])
    .where('personId', '=', personId)
    .orderBy('createdAt')
    .execute()
  const linkIds = ['', ...links.map((link) => link.id)]
  const session = await database
    .selectFrom('session')
    .select(['id', 'linkId', 'createdAt', 'lastSeenAt', 'expiresAt', 'browser'])
    .where('linkId', 'in', linkIds)
    .orderBy('createdAt')
    .execute()
  const history = await database
    .selectFrom('history')
    .select(['seq', 'at', 'actorKind', 'operation', 'entity', 'entityId', 'eventId'])
    .where((where) =>
      where.or([
        where.and([where('entity', '=', 'person'), where('entityId', '=', personId)]),
        where('actorId', 'in', linkIds),
        // What their places in line-ups did to programmes.
        where('seq', 'in', (its) =>
          its.selectFrom('history_value').select('seq').where('personId', '=', personId),
        ),
      ]),
    )
    .orderBy('seq')
    .execute()
  const values = await database
    .selectFrom('history_value')
    .select(['seq', 'field', 'before', 'after'])
    .where('personId', '=', personId)
    .orderBy('seq')
    .orderBy('field')
    .execute()
  const creation = await database
    .selectFrom('creation')
    .select(['id', 'createdAt'])
    .where('id', '=', personId)
    .execute()
  const rows: Record<(typeof tablesOfPerson)[number], Row[]> = {
    person: [person],
    affiliation,
    appearance,
    review_link: links,
    session,
    history,
    history_value: values,
    creation,
    proof: await readProofsOf(database, personId),
    article: await readArticlesOf(database, personId),
    ...(await readPersonPlanning(database, personId)),
    ...(await readPersonSignOffs(database, personId)),
    ...(await readPersonReleases(database, personId)),
    ...(await readPersonAtEvents(database, personId)),
  }
  return tablesOfPerson.map((table) => ({ table, rows: rows[table] }))
}

/** The proofs of materials that print a person, each with what it prints of them. */
const readProofsOf = async (database: Database, personId: string): Promise<Row[]> => {
  const proofs = await database
    .selectFrom('proof')
    .innerJoin('material', 'material.id', 'proof.materialId')
    .select(['proof.id', 'material.name as materialName', 'number', 'data', 'proof.createdAt'])
    .where('data', 'like', `%"personId":"${personId}"%`)
    .orderBy('proof.createdAt')
    .orderBy('proof.id')
    .execute()
  return proofs.flatMap(({ data, ...proof }) =>
    proofData.parse(JSON.parse(data ?? 'null')).programme.flatMap(({ title, people }) =>
      people
        .filter((person) => person.personId === personId)
        .map(({ name, position, organisation }) => ({
          ...proof,
          itemTitle: title,
          name,
          position,
          organisation,
        })),
    ),
  )
}

const blank = {
  given: '',
  family: '',
  titleBefore: '',
  titleAfter: '',
  position: '',
  organisation: '',
  organisationKey: '',
  vocative: '',
  email: '',
  phone: '',
  bio: '',
  notes: '',
  dataSource: '',
  sortKey: '',
  search: '',
  searchPairs: 0,
}

/**
 * Erases a person for good: card, addresses, notes, places at coming events, links, sessions, and their values in the
 * history, whose chain stays whole; nothing happens to somebody erased before. What a held event's programme printed
 * stays as its evidence (RODO, art. 17(3)), and so does what was released or what a proof shows, to which partners' acceptances
 * are bound.
 */
export const erasePerson = async (work: Work, personId: string, day: string, now: string) => {
  const { change } = work
  await hold(change, 'person', [personId], 'to-change')
  const { numInsertedOrUpdatedRows } = await change
    .insertInto('erased_person')
    .values({ id: personId, erasedAt: now })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return
  const names = await readNames(change, personId)
  const { email = '' } =
    (await change.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst()) ?? {}
  const { numUpdatedRows } = await change
    .updateTable('person')
    .set((set) => ({
      ...blank,
      mayModerate: 0,
      sharesEmail: 0,
      // The example comes back whole or not at all; nobody erased comes back with it.
      isExample: 0,
      revision: set('revision', '+', 1),
      updatedAt: now,
      removedAt: now,
    }))
    .where('id', '=', personId)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) throw notFound()
  await eraseGreetings(work, personId)
  await changeLineups(work, await comingItems(change, personId, day), () =>
    erasePlaces(change, personId, day),
  )
  await erasePersonSignOffs(work, personId, { names, email })
  await erasePersonPlanning(change, personId)
  await erasePersonReleases(change, personId)
  await erasePresences(change, personId)
  await change.deleteFrom('affiliation').where('personId', '=', personId).execute()
  await eraseLinks(change, personId)
  // A hash of what somebody typed about them would still tell those who guess it.
  await change.updateTable('creation').set({ bodyHash: '' }).where('id', '=', personId).execute()
  await change.deleteFrom('history_value').where('personId', '=', personId).execute()
  await eraseFromArticleHistory(change, names)
  work.record(personEntry(personId, { before: { isErased: false }, after: { isErased: true } }))
  work.tell({ entity: 'session', id: personId })
}

/** How a person is or was printed, given and family name. */
const readNames = async (change: Change, personId: string) => {
  const now = await change
    .selectFrom('person')
    .select(['given', 'family'])
    .where('id', '=', personId)
    .execute()
  const printed = await change
    .selectFrom('appearance')
    .select(['given', 'family'])
    .where('personId', '=', personId)
    .execute()
  return [...new Set([...now, ...printed].map(({ given, family }) => `${given} ${family}`))]
}

/** Places at coming events, and those that were taken back and so never printed. */
const erasePlaces = async (change: Change, personId: string, day: string) => {
  await raiseComingLineups(change, personId, day)
  await change
    .deleteFrom('appearance')
    .where('id', 'in', comingPlaces(change, personId, day))
    .execute()
  await change
    .deleteFrom('appearance')
    .where('personId', '=', personId)
    .where('removedAt', 'is not', null)
    .execute()
}

const eraseLinks = async (change: Change, personId: string) => {
  const links = change.selectFrom('review_link').select('id').where('personId', '=', personId)
  await change.deleteFrom('session').where('linkId', 'in', links).execute()
  await change.deleteFrom('review_link').where('personId', '=', personId).execute()
}
