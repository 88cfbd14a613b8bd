import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '#domain/id.ts'
import { sessionCookie } from '#server/session/cookieSessions.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { ask as askServer, askRaw, json, wantsPage } from './ask.ts'

let server: Awaited<ReturnType<typeof startServer>>
let port = 0
let signedIn: Record<string, string>
beforeAll(async () => {
  server = await startServer()
  port = Number(new URL(server.url).port)
  signedIn = { cookie: `${sessionCookie}=${await server.signIn()}`, 'sec-fetch-site': 'same-origin' }
})
afterAll(() => server[Symbol.asyncDispose]())

const ask = (path: string, options: Parameters<typeof askServer>[2] = {}) => askServer(port, path, options)
const open = (path: string, headers: Record<string, string> = {}) =>
  ask(path, { headers: { ...wantsPage, ...headers } })

test('the first start has the forum of 2023, marked as an example', async () => {
  const { body } = await ask('/api/events', { headers: signedIn })
  expect(JSON.parse(body)).toMatchObject({
    total: 1,
    items: [
      {
        name: 'Forum Współpracy Międzysektorowej',
        isExample: true,
        counts: { panels: 3, people: 14, partners: 3 },
      },
    ],
  })
})

describe('an address', () => {
  test('of a screen answers the application, whatever is below it', async () => {
    for (const path of [
      '/',
      '/events',
      '/events/new',
      '/guests?q=anna',
      '/panels/018c5d2b-0000-7000-8000-000000000000',
      '/link',
      '/sign-in',
      '/review/panels/018c5d2b-0000-7000-8000-000000000000',
    ]) {
      const { status, headers } = await open(path)
      expect([path, status, headers['content-type']]).toEqual([path, 200, 'text/html; charset=utf-8'])
    }
  })

  test('of a screen answers nothing to what wants no page, such as a picture or a script', async () => {
    expect((await ask('/events/none.png', { headers: { accept: 'image/avif,*/*;q=0.8' } })).status).toBe(404)
    expect(
      (await ask('/events', { method: 'POST', headers: { ...wantsPage, ...json }, body: '{}' })).status,
    ).toBe(404)
    // The root itself is no fall-back: whoever looks whether the server is there finds it.
    expect((await ask('/')).status).toBe(200)
  })

  test.each([
    '/.env',
    '/.git/config',
    '/wp-login.php',
    '/index.html',
    '/.vite/manifest.json',
    '/assets/none.js',
    '/eventsy',
    '/%E0%A4%A',
    '/assets/../../package.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    '/..%2f..%2fpackage.json',
    '/events/../.env',
  ])('that scanners try is not found: %s', async (path) => {
    expect((await open(path)).status).toBe(404)
  })

  test.each([
    '//elsewhere.example/events',
    'http://elsewhere.example/events',
    '/\\elsewhere.example',
    '//',
    'x:y',
  ])('that is another server’s or none at all is refused: %s', async (path) => {
    const answer = await askRaw(
      port,
      `GET ${path} HTTP/1.1\r\nHost: localhost:${port}\r\nConnection: close\r\n\r\n`,
    )
    expect(answer).toMatch(/^HTTP\/1\.1 400 /u)
  })

  test.each([
    '/api/events/%E0%A4%A',
    '/api/%',
    '/api/events?cursor=%E0%A4%A&limit=%',
    '/api/people?__proto__[x]=1',
  ])('of the API that nobody can decode is refused in words of the API: %s', async (path) => {
    const { status, body } = await ask(path, { headers: signedIn })
    expect([path, Math.floor(status / 100)]).not.toEqual([path, 5])
    expect(JSON.parse(body)).toBeInstanceOf(Object)
  })

  test('of another host is refused, so that a page elsewhere cannot reach in by a name of its own', async () => {
    const headers = { ...json, host: 'evil.example' }
    expect((await ask('/api/events', { headers })).status).toBe(421)
    // Whoever sends much hears it too, and not only that the line is cut.
    const body = 'x'.repeat(20_000_000)
    expect((await ask('/api/events', { method: 'POST', headers, body })).status).toBe(421)
  })
})

test.each(['TRACE', 'PURGE', 'PROPFIND'])('a method that nobody uses here is refused: %s', async (method) => {
  expect((await ask('/api/events', { method })).status).toBe(405)
})

describe('a body', () => {
  const post = (body: string | Buffer, path = '/api/events', headers: Record<string, string> = json) =>
    ask(path, { method: 'POST', headers: { ...signedIn, ...headers }, body })

  test.each([
    'application/x-www-form-urlencoded',
    'text/plain',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('that is not JSON is refused, as a form on another page would send it: %s', async (type) => {
    expect((await post('{}', '/api/events', { 'content-type': type })).status).toBe(415)
  })

  test('may have 64 kilobytes, and two megabytes where rows are pasted', async () => {
    const large = (bytes: number) => JSON.stringify({ name: 'x'.repeat(bytes) })
    expect((await post(large(60_000))).status).toBe(422)
    expect((await post(large(70_000))).status).toBe(413)
    for (const path of [
      '/api/people/batch',
      '/api/partners/batch',
      '/api/similar-people',
      '/api/similar-partners',
    ]) {
      expect([path, (await post(large(2_000_000), path)).status]).toEqual([path, 422])
      expect([path, (await post(large(5_000_000), path)).status]).toEqual([path, 413])
    }
  })

  test('of a form that holds a whole list or a long text may be as long as the form is', async () => {
    const put = async (form: string, body: object) => {
      const path = `/api/events/${newId()}/${form}`
      const { status } = await ask(path, {
        method: 'PUT',
        headers: { ...signedIn, ...json },
        body: JSON.stringify(body),
      })
      return [form, status]
    }
    const many = <Entry>(count: number, entry: (index: number) => Entry) =>
      Array.from({ length: count }, (_, index) => entry(index))
    const card = {
      given: 'Maria Małgorzata',
      family: 'Przykładowa-Próbna',
      titleBefore: 'prof. dr hab.',
      titleAfter: '',
      position: 'prezeska zarządu',
      organisation: 'Fundacja Rozwoju Próbnego i Przykładowego',
    }
    const greetings = many(200, () => ({
      id: newId(),
      personId: newId(),
      card,
      pronunciation: '',
      note: 'gospodyni miejsca, wita się z nią na początku',
      presence: 'unknown',
      substitute: '',
    }))
    const blocks = many(5, (index) => ({ key: `own/${index}`, kind: 'paragraph', text: 'ą'.repeat(20_000) }))
    const move = { day: '2027-10-12', start: '10:00', durationMinutes: 60, roomId: newId() }
    const moves = many(1000, () => ({ itemId: newId(), revision: 1, ...move }))
    const mark = { presence: 'present', substitute: '', note: '' }
    const presences = many(5000, () => ({ appearanceId: newId(), ...mark }))
    const intervals = [{ day: '2027-10-12', from: '10:00', to: '14:00' }]
    const people = many(1000, () => ({ personId: newId(), intervals }))
    const rules = { opensAt: null, closesAt: null, graceMinutes: 5, expectedPeople: null }
    // There is no such event, and that is all that is wrong with them.
    expect([
      await put('article', { revision: 1, accepted: [], blocks }),
      await put('greetings', { greetingsRevision: 1, greetings }),
      await put('attendance', { attendanceRevision: 1, total: null, sectors: [], presences }),
      await put('planning', { planningRevision: 1, ...rules, rooms: [], people }),
      await put('programme/times', { moves }),
    ]).toEqual([
      ['article', 404],
      ['greetings', 404],
      ['attendance', 404],
      ['planning', 404],
      ['programme/times', 404],
    ])
  })

  test('nests at most 20 deep, and a list in it has at most 1,000 entries', async () => {
    const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`
    expect((await post(nested(20))).status).toBe(422)
    expect((await post(nested(21))).status).toBe(400)
    const list = (length: number) => JSON.stringify({ rooms: [Array.from({ length }, () => 1), [2]] })
    expect((await post(list(1000))).status).toBe(422)
    expect((await post(list(1001))).status).toBe(400)
    // Only who came is marked by more: everybody of a large congress.
    const marks = (length: number) => JSON.stringify({ presences: Array.from({ length }, () => 1) })
    const headers = { ...signedIn, ...json }
    const attend = (length: number) =>
      ask(`/api/events/${newId()}/attendance`, { method: 'PUT', headers, body: marks(length) })
    expect((await attend(5000)).status).toBe(422)
    expect((await attend(5001)).status).toBe(400)
    // Brackets and commas in what people write are not counted.
    expect((await post(JSON.stringify({ name: `"${'[,'.repeat(2000)}` }))).status).toBe(422)
  })

  test('that is broken is refused in words of the API', async () => {
    const broken = [
      '{"name":',
      '{"name":"x"}x',
      'null',
      '"x"',
      '[]',
      '{"__proto__":{"name":"x"}}',
      '{"revision":1e400}',
    ]
    for (const body of broken) {
      const answer = await post(body)
      expect([body, answer.status]).toEqual([body, expect.toSatisfy((it) => it === 400 || it === 422)])
      expect(answer.body).toMatch(/"code":"(?:BAD_REQUEST|UNPROCESSABLE_CONTENT)"/u)
    }
  })

  test('that is not UTF-8 is refused, not altered', async () => {
    const body = Buffer.concat([Buffer.from('{"name":"'), Buffer.from([0xb3]), Buffer.from('"}')])
    expect((await post(body)).status).toBe(400)
  })

  test('that ends before it is whole leaves the server well', async () => {
    const head = `POST /api/events HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/json\r\n`
    await askRaw(
      port,
      `${head}Connection: close\r\nContent-Length: 10\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    )
    expect((await ask('/api/events', { headers: signedIn })).status).toBe(200)
    expect(server.output()).not.toContain('"level":"error"')
  })
})

test('the head of a list starts its files with the HTML, and its first page for whoever is signed in', async () => {
  const read =
    '<link rel="preload" as="fetch" crossorigin="anonymous" href="/api/guests?limit=60&amp;q=anna&amp;sort=-family">'
  const visitor = await open('/guests?q=anna&sort=-family', { cookie: 'a=b; __Host-sid=anything' })
  expect(visitor.body).toContain(read)
  const anybody = await open('/guests?q=anna&sort=-family', { cookie: 'a=b' })
  expect(anybody.body).not.toContain(read)
  for (const { body } of [visitor, anybody]) {
    expect(body).toContain('href="/api/session"')
    expect(body).toMatch(/<link rel="modulepreload" crossorigin href="\/assets\/guests-/u)
  }
})

test('the API is described for machines and for people', async () => {
  expect((await ask('/api/openapi.json')).body).toContain('"openapi":"3.1')
  const page = await ask('/api/docs')
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.body).toContain('<code>/api/panels/{panelId}/lineup</code>')
})
