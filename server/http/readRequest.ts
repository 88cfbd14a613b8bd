import type { IncomingMessage } from 'node:http'

/** Two megabytes: a thousand pasted people fit. */
const largestBody = 2 * 1024 * 1024
const deepest = 20

export type Refusal = { status: 400 | 413 | 415 | 421; code: string }

const methodsWithBody = ['POST', 'PUT', 'PATCH', 'DELETE']

const isTooDeep = (text: string) => {
  let depth = 0
  let isQuoted = false
  for (let index = 0; index < text.length; index += 1) {
    const sign = text[index]
    if (isQuoted) {
      if (sign === '\\') index += 1
      else if (sign === '"') isQuoted = false
    } else if (sign === '"') isQuoted = true
    else if (sign === '{' || sign === '[') depth += 1
    else if (sign === '}' || sign === ']') depth -= 1
    if (depth > deepest) return true
  }
  return false
}

/**
 * Turns Node's request into the standard one, or says why not: a body that is not JSON (415), too large (413) or too
 * deep (400), or an address that is not this server's (421, which also stops DNS rebinding).
 */
export const readRequest = async (
  incoming: IncomingMessage,
  hosts: readonly string[],
): Promise<Request | Refusal> => {
  const host = incoming.headers.host ?? ''
  if (!hosts.includes(host)) return { status: 421, code: 'MISDIRECTED_REQUEST' }
  const method = incoming.method ?? 'GET'
  let url: URL
  try {
    url = new URL(incoming.url ?? '/', `http://${host}`)
  } catch {
    return { status: 400, code: 'BAD_REQUEST' }
  }
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  if (!methodsWithBody.includes(method)) return new Request(url, { method, headers })

  const chunks: Buffer[] = []
  const stream: AsyncIterable<Buffer> = incoming
  let size = 0
  for await (const chunk of stream) {
    size += chunk.length
    if (size > largestBody) return { status: 413, code: 'PAYLOAD_TOO_LARGE' }
    chunks.push(chunk)
  }
  if (size === 0) return new Request(url, { method, headers })
  if (!/^application\/json\s*(?:;|$)/iu.test(headers.get('content-type') ?? '')) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE' }
  }
  const body = Buffer.concat(chunks).toString('utf8')
  if (isTooDeep(body)) return { status: 400, code: 'BAD_REQUEST' }
  return new Request(url, { method, headers, body })
}
