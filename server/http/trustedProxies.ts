import { BlockList, isIP } from 'node:net'

const range = /^([^/]+)(?:\/(\d{1,3}))?$/u

/** Reads addresses and ranges (`10.0.0.1, 10.1.0.0/16, fd00::/8`). Throws a sentence that names the first that is neither. */
export const trustedProxies = (text: string) => {
  const list = new BlockList()
  const entries = text
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')
  for (const entry of entries) {
    const [, address = '', bits] = range.exec(entry) ?? []
    const version = isIP(address)
    const prefix = Number(bits ?? (version === 6 ? 128 : 32))
    if (version === 0 || prefix > (version === 6 ? 128 : 32)) {
      throw new Error(`TRUSTED_PROXIES: ${entry} is neither an address nor a range such as 10.0.0.0/8.`)
    }
    list.addSubnet(address, prefix, version === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
