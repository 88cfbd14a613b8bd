import { type BlockList, isIP } from 'node:net'

/** An IPv4 address that came through an IPv6 socket, as plain IPv4. */
const plain = (address: string) => address.trim().replace(/^::ffff:(?=\d+\.)/iu, '')

const isTrusted = (address: string, trusted: BlockList) =>
  trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')

/** The first 64 bits of an IPv6 address: what one line is given, and so what one caller can change at will. */
const network = (address: string) => {
  const [before = '', after] = new URL(`http://[${address.replace(/%.*$/u, '')}]`).hostname
    .slice(1, -1)
    .split('::')
  const groups = before.split(':').filter(Boolean)
  const rest = after === undefined ? [] : after.split(':').filter(Boolean)
  const zeros = Array.from({ length: 8 - groups.length - rest.length }, () => '0')
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(':')}::/64`
}

/**
 * Who is asking, for rate limits: an IPv4 address, or the network of an IPv6 one. What proxies say in `X-Forwarded-For`
 * counts from the right and only as long as the one who says it is trusted: what stands further left anybody can write
 * (ASVS 5.0.0, 15.3.4).
 */
export const clientAddress = (peer: string, forwardedFor: string, trusted: BlockList) => {
  let client = plain(peer)
  for (const named of forwardedFor.split(',').toReversed().map(plain)) {
    if (isIP(client) === 0 || !isTrusted(client, trusted) || isIP(named) === 0) break
    client = named
  }
  return isIP(client) === 6 ? network(client) : client
}
