import type { ReleaseContent } from '#contract/releaseContent.ts'
import { openMemoryDatabase } from '#mocks/memoryDatabase.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import { seedForum } from '#server/example/seedForum.ts'
import { seedSettings } from '#server/example/seedSettings.ts'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { createProgrammePages } from '#server/public/programmePages.ts'
import { insertRelease, publishAs } from '#tests/setup/insertRelease.ts'

/** The made-up forum with rooms, a workshop that was called off, a panel to be confirmed and one in the night of 31 October. */
const filled = (content: ReleaseContent): ReleaseContent => {
  const [roomId, other] = ['01900000-0000-7000-8000-00000000000a', '01900000-0000-7000-8000-00000000000b']
  const workshop = content.items.slice(0, 1).map((item) => ({
    ...item,
    itemId: '01900000-0000-7000-8000-000000000009',
    kind: 'workshop' as const,
    title: 'Warsztat: klauzule społeczne',
    start: '12:30',
  }))
  const items = content.items.map((item, index) => ({
    ...item,
    roomId: index < 2 ? roomId : index === 2 ? other : null,
    isToBeConfirmed: index === 2,
    abstract:
      index === 1 ? 'O tym, jak i z kim gmina zleca zadania.\n\nPo wystąpieniach pytania z sali.' : '',
  }))
  const night = { ...workshop[0], itemId: '01900000-0000-7000-8000-000000000008', title: 'Noc pytań' }
  return {
    ...content,
    event: { ...content.event, endsOn: '2027-10-31', description: 'Wstęp wolny, z zapisami.' },
    rooms: [
      { roomId, name: 'Sala A', capacity: 80 },
      { roomId: other, name: 'Sala kameralna', capacity: null },
    ],
    items: [
      ...items,
      ...workshop.map((item) => ({
        ...item,
        ...night,
        day: '2027-10-30',
        start: '23:00',
        durationMinutes: 300,
      })),
    ],
    cancelled: workshop,
  }
}

/**
 * The public pages of the forum of 2023 (`/program/forum-2023`) and of the made-up one (`/program/forum-2027`), behind the
 * server's own door on a port of their own.
 */
export const servePublicForums = async () => {
  const database = await openMemoryDatabase()
  await seedSettings(database)
  for (const forum of [forum2023, forum2027]) {
    const { release: _own, ...unreleased } = forum
    const eventId = await seedForum(database, unreleased, {
      now: '2027-01-01T00:00:00.000Z',
      isExample: false,
    })
    const { content } = await insertRelease(database, eventId)
    if (forum === forum2027) await insertRelease(database, eventId, { content: filled(content) })
    await publishAs(database, eventId, forum.key)
  }
  // As if the office had uploaded the official files in the place of the samples.
  await database.updateTable('funding_strip').set({ isSample: 0 }).execute()
  let origin = ''
  const server = await listen({
    host: '127.0.0.1',
    port: 0,
    api: () => Promise.resolve(new Response('{}')),
    site: (_, outgoing) => outgoing.writeHead(404).end(),
    programmePages: createProgrammePages({ database, publicUrl: () => origin }),
    log: createLog(() => undefined),
  })
  origin = `http://localhost:${server.port}`
  const stop = async () => {
    await server.stop()
    await database.destroy()
  }
  return { origin, port: server.port, database, stop }
}
