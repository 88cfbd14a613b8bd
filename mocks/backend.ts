import { http } from 'msw/http'
import { material } from '#contract/materials.ts'
import { canonicalHash } from '#domain/canonical.ts'
import { createApi } from '#server/api/createApi.ts'
import { localChanges } from '#server/changes.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedLarge } from '#server/example/seedLarge.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import type { Letter } from '#server/mail.ts'
import { browserImages } from './browserImages.ts'
import { memoryBackups } from './memoryBackups.ts'
import { openMemory } from './memoryDatabase.ts'
import { mockStaff, signIn, type MockRole } from './signIn.ts'
import { variableSessions } from './variableSessions.ts'

/** `asked`: the forums; those of the first made-up panel are asked about it, and its partners about the poster. */
export type Seed = 'forums' | 'asked' | 'large' | 'empty'

type Options = {
  seed?: Seed
  clock?: () => Date
  /** Who is signed in; null: nobody. */
  as?: MockRole | null
  /** Whether letters can be sent; those that are go into `letters`. */
  sendsMail?: boolean
  /** Whether copies of the database are kept; otherwise that is for whoever runs PostgreSQL. */
  keepsBackups?: boolean
}

/** The whole mock: the server's own API over a seeded database in memory. */
export const mockBackend = async ({
  seed = 'forums',
  clock = () => new Date(),
  as = 'administrator',
  sendsMail = true,
  keepsBackups = true,
}: Options = {}) => {
  const { database, copy } = await openMemory()
  const now = clock().toISOString()
  await seedSettings(database)
  await database
    .updateTable('settings')
    .set({ contactName: 'Olga Planująca', contactPhone: '32 000 00 00', contactEmail: 'forum@example.org' })
    .execute()
  await seedStaff(database, [...mockStaff])
  if (seed !== 'empty') {
    await seedForum(database, forum2023, { now, isExample: true })
    await seedForum(database, forum2027, { now, isExample: false })
  }
  if (seed === 'large') await seedLarge(database, { now, ownerIds: mockStaff.map((member) => member.id) })

  const sessions = variableSessions()
  const signInAs = async (role: MockRole | null) =>
    sessions.hold(role === null ? null : await signIn(database, role, clock()))
  const letters: Letter[] = []
  const send = (letter: Letter) => {
    letters.push(letter)
    return Promise.resolve()
  }
  const answer = createApi({
    database,
    clock,
    sessions,
    changes: localChanges(),
    images: browserImages,
    backups: keepsBackups ? memoryBackups({ copy, clock }) : null,
    mail: sendsMail ? { send } : null,
    publicUrl: () => globalThis.location.origin,
    report: globalThis.reportError,
  })
  const api = (request: Request) => answer(request, { address: 'this tab' })
  if (seed === 'asked') {
    await signInAs('planner')
    await askFirstPanel(api)
    await askPartners(api)
  }
  await signInAs(as)
  return {
    database,
    api,
    sessions,
    signInAs,
    letters,
    handlers: [http.all('/api/*', ({ request }) => api(request))],
  }
}

type Api = (request: Request) => Promise<Response>

/** One request to the API as whoever is signed in; answers what it said, and throws when it refused. */
const ask = async (api: Api, method: 'GET' | 'POST', path: string, body?: unknown): Promise<unknown> => {
  const withBody =
    body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const url = `${globalThis.location.origin}/api${path}`
  const response = await api(new Request(url, { method, ...withBody }))
  if (!response.ok) throw new Error(`Asking was refused: ${await response.text()}`)
  return response.json()
}

const idOf = (key: string) => exampleId(`forum-2027/${key}`)

/** Sends the made-up forum's first panel to its moderator and asks its guests, until a week before the forum. */
const askFirstPanel = (api: Api) =>
  ask(api, 'POST', `/events/${idOf('event')}/requests`, {
    id: idOf('request/1'),
    panelIds: [idOf('item/2')],
    appearanceIds: [idOf('place/2/probny'), idOf('place/2/wzorcowa')],
    deadline: '2027-10-05',
    delivery: 'outbox',
  })

/** Makes a proof of the made-up forum's poster and asks its partners about it, until three weeks before the forum. */
const askPartners = async (api: Api) => {
  const proofId = idOf('proof/1')
  const { draft } = material.parse(await ask(api, 'GET', `/materials/${idOf('material/poster')}`))
  await ask(api, 'POST', `/materials/${idOf('material/poster')}/proofs`, {
    id: proofId,
    hash: await canonicalHash(draft),
    note: '',
  })
  await ask(api, 'POST', `/proofs/${proofId}/send`, {
    id: idOf('proof-request/1'),
    deadline: '2027-09-21',
    recipients: ['wzor', 'proba', 'przyklad'].map((key) => ({
      eventPartnerId: idOf(`partner/${key}`),
      contactId: idOf(`contact/${key}`),
    })),
    delivery: 'outbox',
  })
}
