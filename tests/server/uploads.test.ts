import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { largestUpload } from '#contract/marks.ts'
import { newId } from '#domain/id.ts'
import { sessionCookie } from '#server/session/cookieSessions.ts'
import { organisationForm } from '#tests/api/forms.ts'
import { logoSvg, svgFile } from '#tests/api/proofForum.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { asStaff } from './asStaff.ts'

let server: Awaited<ReturnType<typeof startServer>>
let token: string
const { id: organisationId, ...organisation } = organisationForm({ name: 'Fundacja Wzorcowa' })

beforeAll(async () => {
  server = await startServer()
  token = await server.signIn()
  const staff = asStaff(server.url, token)
  const { status } = await staff('/partners', {
    method: 'POST',
    body: { ...organisation, id: organisationId },
  })
  expect(status).toBe(201)
})
afterAll(() => server[Symbol.asyncDispose]())

const asked = (path: string, init: RequestInit = {}) =>
  fetch(`${server.url}/api${path}`, {
    ...init,
    headers: {
      cookie: `${sessionCookie}=${token}`,
      origin: server.url,
      'sec-fetch-site': 'same-origin',
      ...(typeof init.body === 'string' ? { 'content-type': 'application/json' } : {}),
    },
  })

const logoForm = (file: File, id = newId()) => {
  const form = new FormData()
  const fields = { id, variant: 'colour', alt: 'Znak', updateComing: 'true' }
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  form.set('file', file)
  return form
}
const upload = (body: FormData | string) =>
  asked(`/partners/${organisationId}/logos`, { method: 'POST', body })

const listed = z.object({ items: z.array(z.object({ picture: z.object({ sha256: z.string() }) })) })

const harmless = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
  'cross-origin-resource-policy': 'same-origin',
}

test('a logo is shown as a picture that can do nothing, and its file as it came is only saved', async () => {
  const id = newId()
  const response = await upload(logoForm(svgFile(logoSvg('#005f73'), 'znak „żółw”.svg'), id))
  expect(response.status).toBe(201)
  const made: unknown = await response.json()
  const { items } = listed.parse(await (await asked(`/partners/${organisationId}/logos`)).json())
  const sha256 = items[0]?.picture.sha256 ?? ''
  expect(made).toMatchObject({ id, variant: 'colour', picture: { sha256 } })

  const picture = await asked(`/media/${sha256}`)
  const original = await asked(`/logos/${id}/original`)
  for (const { headers } of [picture, original]) expect(Object.fromEntries(headers)).toMatchObject(harmless)
  expect(picture.headers.get('content-disposition')).toMatch(/^inline/u)
  expect(Object.fromEntries(picture.headers)).toMatchObject({
    'content-type': 'image/svg+xml',
    'cache-control': 'private, max-age=31536000, immutable',
  })
  expect(original.headers.get('content-disposition')).toBe(
    `attachment; filename*=UTF-8''${encodeURIComponent('znak „żółw”.svg')}`,
  )
  expect(await original.text()).toBe(logoSvg('#005f73'))
})

test('a file comes in by a form only where files come in, and JSON everywhere else', async () => {
  expect((await upload(JSON.stringify({ id: newId() }))).status).toBe(415)
  const form = logoForm(svgFile(logoSvg('#005f73')))
  expect((await asked('/partners', { method: 'POST', body: form })).status).toBe(415)
})

test('a body larger than the largest file is not read', async () => {
  const huge = svgFile('x'.repeat(largestUpload + 128 * 1024))
  expect((await upload(logoForm(huge))).status).toBe(413)
})

test('nobody uploads without a session', async () => {
  const body = logoForm(svgFile(logoSvg('#005f73')))
  const headers = { origin: server.url, 'sec-fetch-site': 'same-origin' }
  const path = `${server.url}/api/partners/${organisationId}/logos`
  expect((await fetch(path, { method: 'POST', body, headers })).status).toBe(401)
})

test('the twenty-first upload of an hour is told when to come back', async () => {
  let last = await upload(logoForm(new File([], 'pusty.svg')))
  for (let count = 0; count < 20 && last.status !== 429; count += 1)
    last = await upload(logoForm(new File([], 'pusty.svg')))
  expect(last.status).toBe(429)
  expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
})
