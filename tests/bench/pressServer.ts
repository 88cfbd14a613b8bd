import { Agent, request } from 'node:http'
import { person } from '#contract/people.ts'
import { largeId } from '#server/example/largeId.ts'
import { withoutIds } from '#server/http/logLines.ts'
import { detailCases, listCases } from './serverCases.ts'

const connections = 8
const warmUpMs = 3000
const measuredMs = 15_000

type Asked = { method: 'GET' | 'PUT'; path: string; body?: string }
export type Ask = (asked: Asked) => Promise<string>

/** Requests over connections that stay open, as browsers keep them; each answers its whole text and throws when it is no 200. */
export const openClient = (url: string, cookie: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const ask: Ask = ({ method, path, body }) =>
    new Promise<string>((resolve, reject) => {
      const headers = {
        cookie,
        origin: url,
        'sec-fetch-site': 'same-origin',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      }
      const outgoing = request(`${url}${path}`, { agent, method, headers }, (incoming) => {
        const chunks: Buffer[] = []
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
        incoming.once('end', () => {
          const text = Buffer.concat(chunks).toString()
          if (incoming.statusCode === 200) resolve(text)
          else reject(new Error(`${method} ${path} answered ${incoming.statusCode}: ${text}`))
        })
        incoming.once('error', reject)
      })
      outgoing.once('error', reject)
      outgoing.end(body)
    })
  return { ask, close: () => agent.destroy() }
}

/** First pages of lists, each with every order, filter and search that it has. */
const lists = Object.entries(listCases).flatMap(([list, queries]) =>
  queries.map((query) => `/api/${list}?limit=60${query && `&${query}`}`),
)
/** What is opened from them, and what else a screen asks for. */
const details = detailCases.map((path) => `/api/${path}`)

/**
 * One worker's endless mix: a list and something opened from it, twice, then a save of a person of its own; so of every five requests
 * four read. Each worker goes through lists and details in an order of its own.
 */
const mixOf = async (worker: number, ask: Ask) => {
  const path = `/api/people/${largeId('person', 100 + worker)}`
  const known = person.parse(JSON.parse(await ask({ method: 'GET', path })))
  let { revision } = known
  let turn = 0
  return (): Asked => {
    turn += 1
    if (turn % 5 !== 0) {
      const from = turn % 5 === 1 || turn % 5 === 3 ? lists : details
      return { method: 'GET', path: from[(Math.floor(turn / 2.5) * 7 + worker * 13) % from.length] ?? '' }
    }
    const body = JSON.stringify({ ...known, notes: `Notatka ${turn}`, revision, updateComing: false })
    revision += 1
    return { method: 'PUT', path: `${path}/details`, body }
  }
}

/** What a request is for: its method and its path without ids, and by what it orders and filters. */
const kindOf = ({ method, path }: Asked) => {
  const { pathname, searchParams } = new URL(path, 'http://localhost')
  const asked = [...searchParams.keys()].filter((name) => name !== 'limit')
  return `${method} ${withoutIds(pathname)}${asked.length > 0 ? ` by ${asked.join(', ')}` : ''}`
}

/**
 * Keeps every connection busy with the mixed load for a while. Answers how many requests a second were answered, their times in
 * milliseconds by kind, and one answer of each address. `known` answers what the mix begins with, where the server cannot.
 */
export const press = async (ask: Ask, known = ask) => {
  const times = new Map<string, number[]>()
  const answers = new Map<string, string>()
  const mixes = await Promise.all(Array.from({ length: connections }, (_, index) => mixOf(index, known)))
  const begun = performance.now()
  await Promise.all(
    mixes.map(async (next) => {
      for (;;) {
        const start = performance.now()
        if (start - begun > warmUpMs + measuredMs) return
        const asked = next()
        const text = await ask(asked)
        answers.set(`${asked.method} ${asked.path}`, text)
        if (start - begun < warmUpMs) continue
        const kind = kindOf(asked)
        const known = times.get(kind)
        if (known) known.push(performance.now() - start)
        else times.set(kind, [performance.now() - start])
      }
    }),
  )
  const count = [...times.values()].flat().length
  return { rate: count / (measuredMs / 1000), times, answers }
}

/** Recorded answers in a server's place, for a mix to begin with. */
export const replay =
  (answers: ReadonlyMap<string, string>): Ask =>
  ({ method, path }) =>
    Promise.resolve(answers.get(`${method} ${path}`) ?? answers.get(`PUT ${path}/details`) ?? '')

/** What a server says of itself under `/metrics`: seconds of computing, bytes of memory, statements. */
export const readMetrics = async (ask: Ask) => {
  const text = await ask({ method: 'GET', path: '/metrics' })
  const read = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}(?:\\{[^}]*\\})? (\\S+)`, 'gmu'))].reduce(
      (sum, [, value]) => sum + Number(value),
      0,
    )
  return {
    seconds: read('process_cpu_seconds_total'),
    resident: read('process_resident_memory_bytes'),
    queries: read('mownica_query_seconds_count'),
    requests: read('mownica_request_seconds_count'),
  }
}
