import { describe, expect, test } from 'vitest'
import { readConfig } from '#server/config.ts'
import { startServer } from '#tests/setup/startServer.ts'

const https = 'https://forum.example.org'

test('without any variable the server answers this machine only, and letters wait', () => {
  expect(readConfig({})).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: undefined,
    dataDir: './data',
    databaseUrl: undefined,
    smtp: undefined,
    hasExample: true,
    isVerbose: false,
  })
  expect(readConfig({ PUBLIC_URL: '', SMTP_URL: '', PORT: '' })).toEqual(readConfig({}))
})

test('what is set is used', () => {
  const config = readConfig({
    HOST: '0.0.0.0',
    PUBLIC_URL: `${https}/`,
    TRUSTED_PROXIES: '10.0.0.0/8',
    SMTP_URL: 'smtps://user:secret@mail.example.org',
    MAIL_FROM: 'Forum <forum@example.org>',
    LOG_LEVEL: 'debug',
  })
  expect(config).toMatchObject({
    host: '0.0.0.0',
    publicUrl: https,
    smtp: { url: 'smtps://user:secret@mail.example.org', from: 'Forum <forum@example.org>' },
    isVerbose: true,
  })
  expect(config.trustedProxies.check('10.9.8.7')).toBe(true)
})

describe('a setting that cannot be used is said in a sentence', () => {
  test.each([
    ['open to others without an address', { HOST: '0.0.0.0' }, 'HOST=0.0.0.0'],
    ['open to others without HTTPS', { HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost' }, 'HOST=0.0.0.0'],
    ['an address without HTTPS', { PUBLIC_URL: 'http://forum.example.org' }, 'must begin with https:'],
    ['an address below a folder', { PUBLIC_URL: `${https}/forum` }, 'more than a host'],
    ['an address of something else', { PUBLIC_URL: 'ftp://forum.example.org' }, 'PUBLIC_URL'],
    ['a proxy by name', { TRUSTED_PROXIES: 'proxy' }, 'TRUSTED_PROXIES'],
    ['a mail server of another kind', { SMTP_URL: 'https://u:secret@mail', MAIL_FROM: 'a@b' }, 'SMTP_URL'],
    ['letters from nobody', { SMTP_URL: 'smtp://u:secret@mail' }, 'MAIL_FROM'],
    ['letters from a name', { SMTP_URL: 'smtp://u:secret@mail', MAIL_FROM: 'Forum' }, 'MAIL_FROM'],
    ['a header more in the sender', { MAIL_FROM: 'Forum\nBcc: x@y.example <a@b.example>' }, 'MAIL_FROM'],
    ['another level of the log', { LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%s', (_, variables, sentence) => {
    const read = () => readConfig(variables)
    expect(read).toThrow(sentence)
    expect(read).not.toThrow('secret')
  })
})

test('a server that others could reach does not start without HTTPS', async () => {
  await expect(startServer({ HOST: '0.0.0.0' })).rejects.toThrow('HOST=0.0.0.0')
})
