import { afterAll, beforeAll, expect, test } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { z } from 'zod'
import { newId } from '#domain/id.ts'
import { eventForm, itemForm, personForm, place } from '#tests/api/forms.ts'
import { secretOf } from '#tests/api/letIn.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { asStaff } from './asStaff.ts'

const received: string[] = []
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData: (stream, _, done) => {
    let letter = ''
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => {
      letter += part
    })
    stream.on('end', () => {
      received.push(letter)
      done()
    })
  },
})
let smtpUrl = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve))
  const address = mailServer.server.address()
  smtpUrl = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise<void>((resolve) => mailServer.close(resolve)))

const messageList = z.object({
  items: z.array(z.object({ id: z.string(), state: z.string(), attempts: z.int() })),
})

test('a letter that staff send at once reaches the mail server, with a link that leads to its page', async () => {
  const environment = { SMTP_URL: smtpUrl, MAIL_FROM: 'Forum Próbne <forum@example.org>' }
  await using server = await startServer(environment)
  const ask = asStaff(server.url, await server.signIn())
  const post = async (path: string, body: object, method = 'POST') => {
    const response = await ask(path, { method, body })
    expect([200, 201], await response.clone().text()).toContain(response.status)
  }
  const event = eventForm({ startsOn: '2099-10-12', endsOn: '2099-10-12' })
  const panel = itemForm({ day: '2099-10-12' })
  const person = personForm({ email: 'osoba@example.org' })
  await post('/events', event)
  await post('/panels', { ...panel, eventId: event.id })
  await post('/people', person)
  const people = [place(person.id, 'moderator')]
  await post(`/panels/${panel.id}/lineup`, { lineupRevision: 1, people }, 'PUT')
  const asking = { id: newId(), panelIds: [panel.id], appearanceIds: [], deadline: '2099-09-01' }
  await post(`/events/${event.id}/requests`, { ...asking, delivery: 'now' })
  const letter = async () =>
    messageList.parse(await (await ask(`/messages?eventId=${event.id}`)).json()).items[0]
  await expect.poll(letter, { timeout: 10_000 }).toMatchObject({ state: 'sent', attempts: 1 })
  expect(received).toHaveLength(1)
  expect(received[0]).toContain(`Message-ID: <${(await letter())?.id}@localhost>`)
  expect(received[0]).toContain('To: osoba@example.org')
  // Quoted-printable parts a long line and writes `=` by its number.
  const said = received[0]?.replaceAll('=\r\n', '').replaceAll('=3D', '=')
  const link = { token: secretOf(said) }
  const look = await fetch(`${server.url}/api/links/look`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', origin: server.url },
    body: JSON.stringify(link),
  })
  expect(await look.json()).toMatchObject({ kind: 'review', name: 'Zenon Testowy' })
})
