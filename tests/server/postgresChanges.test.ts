import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { createApi } from '#server/api/createApi.ts'
import { openPostgres } from '#server/database/postgres.ts'
import { postgresChanges } from '#server/database/postgresChanges.ts'
import { seedSettings, seedStaff } from '#server/example/seedSettings.ts'
import { serverImages } from '#server/images/serverImages.ts'
import { cookieSessions, sessionCookie } from '#server/session/cookieSessions.ts'
import { lastingSession } from '#tests/setup/lastingSession.ts'

const name = `test_${crypto.randomUUID().replaceAll('-', '')}`
const url = () => `${inject('postgresUrl')}/${name}`

const onServer = async (statement: string) => {
  const client = new pg.Client(`${inject('postgresUrl')}/postgres`)
  await client.connect()
  await client.query(statement)
  await client.end()
}

/** One of the server's processes on the common database. */
const startProcess = async () => {
  const database = await openPostgres(url())
  const reported: unknown[] = []
  const report = (error: unknown) => reported.push(error)
  const { changes, listen, stop } = postgresChanges(url(), report)
  await listen()
  const clock = () => new Date()
  const publicUrl = () => 'http://localhost'
  const answer = createApi({
    database,
    clock,
    sessions: cookieSessions,
    changes,
    images: serverImages,
    backups: null,
    mail: null,
    publicUrl,
    report,
  })
  const send = (token: string, method: string, path: string, body?: object) =>
    answer(
      new Request(`http://localhost/api${path}`, {
        method,
        headers: {
          cookie: `${sessionCookie}=${token}`,
          'content-type': 'application/json',
          'x-tab': 'ta karta',
        },
        ...(body ? { body: JSON.stringify(body) } : {}),
      }),
      { address: '192.0.2.1' },
    )
  const end = async () => {
    await stop()
    await database.destroy()
  }
  return { database, reported, send, end }
}

/** What a stream of changes has said so far, and whether it has ended. */
const listenTo = (response: Response) => {
  const heard = { text: '', isOver: false }
  const read = async () => {
    const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
      heard.text += next.value
    heard.isOver = true
  }
  void read()
  return heard
}

let one: Awaited<ReturnType<typeof startProcess>>
let other: Awaited<ReturnType<typeof startProcess>>
const administrator = { id: newId(), token: '' }
beforeAll(async () => {
  await onServer(`create database ${name}`)
  one = await startProcess()
  other = await startProcess()
  await seedSettings(one.database)
  const { id } = administrator
  await seedStaff(one.database, [{ id, name: 'Osoba Próbna', role: 'administrator', email: '' }])
  administrator.token = await lastingSession(one.database, id)
})
afterAll(async () => {
  await Promise.all([one.end(), other.end()])
  await onServer(`drop database ${name} with (force)`)
})

const addUser = async () => {
  const user = { id: newId(), name: 'Osoba Próbna', email: '', role: 'viewer' }
  expect((await one.send(administrator.token, 'POST', '/users', user)).status).toBe(201)
  return { ...user, token: await lastingSession(one.database, user.id) }
}

test('a change made by one process is told by the other within a second', async () => {
  const viewer = await addUser()
  const heard = listenTo(await other.send(viewer.token, 'GET', '/changes'))
  const user = await addUser()
  const said = JSON.stringify({ entity: 'user', id: user.id, tab: 'ta karta' })
  await expect.poll(() => heard.text, { timeout: 1000, interval: 20 }).toContain(`data: ${said}`)
})

test('a user disabled by one process is shut out by the other at once, and hears nothing more', async () => {
  const viewer = await addUser()
  const heard = listenTo(await other.send(viewer.token, 'GET', '/changes'))
  const state = { revision: 1, isDisabled: true }
  const disabled = await one.send(administrator.token, 'PUT', `/users/${viewer.id}/state`, state)
  expect(disabled.status).toBe(200)
  expect((await other.send(viewer.token, 'GET', '/events')).status).toBe(401)
  await expect.poll(() => heard.isOver, { timeout: 1000, interval: 20 }).toBe(true)
})

test('a process that lost the database’s connection takes it up again, and ends its streams to be asked anew', async () => {
  const viewer = await addUser()
  const missed = listenTo(await other.send(viewer.token, 'GET', '/changes'))
  await onServer(
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and query like 'listen %'`,
  )
  await expect.poll(() => missed.isOver, { timeout: 5000, interval: 20 }).toBe(true)
  const heard = listenTo(await other.send(viewer.token, 'GET', '/changes'))
  const user = await addUser()
  await expect.poll(() => heard.text, { timeout: 1000, interval: 20 }).toContain(user.id)
  // One connection took the place of the lost one: everything is said once.
  expect(heard.text.split(user.id)).toHaveLength(2)
  expect([one.reported, other.reported]).toEqual([[], []])
})

test('what cannot be read stops nobody: whoever listened is asked to read again', async () => {
  const viewer = await addUser()
  for (const payload of ['', 'no JSON', '[{"entity":"something new","id":"1","tab":"","eventId":null}]']) {
    const heard = listenTo(await other.send(viewer.token, 'GET', '/changes'))
    await sql`select pg_notify('mownica_changes', ${payload})`.execute(one.database)
    await expect.poll(() => heard.isOver, { timeout: 1000, interval: 20 }).toBe(true)
  }
})
