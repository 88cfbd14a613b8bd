import { expect, test } from 'vitest'
import { clientAddress } from '#server/http/clientAddress.ts'
import { createLog } from '#server/http/log.ts'
import { listen } from '#server/http/listen.ts'
import { trustedProxies } from '#server/http/trustedProxies.ts'
import { ask } from './ask.ts'

const trusted = trustedProxies('127.0.0.1, 10.1.0.0/16, fd00::/8')

test.each([
  ['nobody stands between', '198.51.100.7', '', '198.51.100.7'],
  ['somebody who is not a proxy says who they are', '198.51.100.7', '203.0.113.9', '198.51.100.7'],
  ['a proxy says for whom it asks', '127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['the caller has written more to the left', '127.0.0.1', '192.0.2.1, 203.0.113.9', '203.0.113.9'],
  ['two proxies stand in a row', '127.0.0.1', '192.0.2.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
  ['everybody is a proxy', '127.0.0.1', '10.1.0.1,10.1.0.2', '10.1.0.1'],
  ['a proxy says nothing', '127.0.0.1', '', '127.0.0.1'],
  ['a proxy passes on nonsense', '127.0.0.1', '203.0.113.9, unknown', '127.0.0.1'],
  ['the socket is one of IPv6', '::ffff:127.0.0.1', '203.0.113.9', '203.0.113.9'],
  ['the proxy has an IPv6 address', 'fd00::1', '2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['the caller changes the end of an IPv6 address', '2001:db8::5', '', '2001:db8:0:0::/64'],
])('who is asking when %s', (_, peer, forwarded, expected) => {
  expect(clientAddress(peer, forwarded, trusted)).toBe(expected)
})

test('a proxy is named by address or range, anything else is said', () => {
  for (const wrong of ['proxy.example', '10.0.0.0/33', '10.0.0/8', 'fd00::/129', '10.0.0.1/-1']) {
    expect(() => trustedProxies(`127.0.0.1, ${wrong}`)).toThrow(`TRUSTED_PROXIES: ${wrong}`)
  }
})

test('the API is told who is asking', async () => {
  const asked: string[] = []
  for (const proxies of ['', '127.0.0.1']) {
    const server = await listen({
      host: '127.0.0.1',
      port: 0,
      trustedProxies: trustedProxies(proxies),
      api: (_, { address }) => {
        asked.push(address)
        return Promise.resolve(new Response('{}'))
      },
      site: (_, outgoing) => outgoing.end(),
      log: createLog(() => undefined),
    })
    await ask(server.port, '/api/session', { headers: { 'x-forwarded-for': '203.0.113.9' } })
    await server.stop()
  }
  expect(asked).toEqual(['127.0.0.1', '203.0.113.9'])
})
