import { afterAll, beforeAll, expect, test } from 'vitest'
import { SMTPServer } from 'smtp-server'
import { smtpMail } from '#server/mail/smtpMail.ts'
import { readRefusal } from '#server/outbox/readRefusal.ts'

const received: { from: string; to: string[]; letter: string }[] = []
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onRcptTo: ({ address }, _, done) =>
    done(address.startsWith('nikt@') ? new Error('There is no such mailbox') : undefined),
  onData: (stream, { envelope }, done) => {
    const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address
    const to = envelope.rcptTo.map(({ address }) => address)
    let letter = ''
    stream.setEncoding('utf8')
    stream.on('data', (part: string) => {
      letter += part
    })
    stream.on('end', () => {
      received.push({ from, to, letter })
      done()
    })
  },
})
let url = ''
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.server.address()
  url = `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(() => new Promise<void>((resolve) => server.close(resolve)))

const mail = () => smtpMail({ url, from: 'Forum Próbne <forum@example.org>' })
const letter = { to: 'osoba@example.org', subject: 'Zaproszenie: Łódź', text: 'Zażółć gęślą jaźń.\n' }

test('a letter reaches the mail server with its sender, addressee, subject and Polish text', async () => {
  await mail().send(letter)
  expect(received).toMatchObject([{ from: 'forum@example.org', to: ['osoba@example.org'] }])
  const said = received[0]?.letter ?? ''
  expect(said).toContain('To: osoba@example.org')
  expect(said).toMatch(/^Content-Type: text\/plain; charset=utf-8/imu)
  expect(said).toContain('Subject: =?UTF-8?Q?Zaproszenie=3A_=C5=81=C3=B3d=C5=BA?=')
  expect(said).toContain('Content-Transfer-Encoding: base64')
  const [, body = ''] = said.split('\r\n\r\n')
  expect(Buffer.from(body, 'base64').toString('utf8').trim()).toBe('Zażółć gęślą jaźń.')
})

test('a line break in a subject begins no header of its own', async () => {
  received.length = 0
  await mail().send({ ...letter, subject: 'Zaproszenie\r\nBcc: obcy@example.org' })
  expect(received[0]?.to).toEqual(['osoba@example.org'])
  expect(received[0]?.letter).not.toMatch(/^Bcc:/mu)
})

test('a letter that the mail server does not take is no letter sent', async () => {
  await expect(mail().send({ ...letter, to: 'nikt@example.org' })).rejects.toThrow()
})

test('a letter keeps the name that it was given, and takes a calendar file along', async () => {
  received.length = 0
  const calendar = 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:CANCEL\r\nEND:VCALENDAR\r\n'
  await mail().send({ ...letter, messageId: '<list-1@example.org>', calendar })
  const said = received[0]?.letter ?? ''
  expect(said).toMatch(/^Message-ID: <list-1@example\.org>/imu)
  expect(said).toMatch(/^Content-Type: text\/calendar;[^:]*method=CANCEL/imu)
  expect(said).toContain('filename=wydarzenie.ics')
  expect(said).toMatch(/^Content-Type: text\/plain; charset=utf-8/imu)
})

test('what the mail server says against a letter is passed on in one line, and whether it is for good', async () => {
  const refused: unknown = await mail()
    .send({ ...letter, to: 'nikt@example.org' })
    .catch((error: unknown) => error)
  expect(readRefusal(refused)).toEqual({
    words: '550 There is no such mailbox',
    isForGood: true,
    mayHaveGone: false,
  })
  const away: unknown = await smtpMail({ url: 'smtp://127.0.0.1:1', from: 'forum@example.org' })
    .send(letter)
    .catch((error: unknown) => error)
  expect(readRefusal(away)).toMatchObject({ isForGood: false, mayHaveGone: false })
})
