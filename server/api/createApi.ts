import { OpenAPIHandler } from '@orpc/openapi/fetch'
import { z } from 'zod'
import { contract } from '#contract/index.ts'
import { browserName } from '#server/session/browserName.ts'
import { checkPermissions } from '#server/session/checkPermissions.ts'
import { readPrincipal } from '#server/session/readPrincipal.ts'
import type { CarriedSession, SessionCarrier } from '#server/session/sessionCarrier.ts'
import type { Ports, RequestContext } from './base.ts'
import { docsAnswer } from './docs.ts'
import { toAnswer } from './errors.ts'
import { router } from './router.ts'

type Host = Ports & { sessions: SessionCarrier }

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

const tooManyAnswer = z.object({ data: z.object({ retryAfterSeconds: z.int() }) })

/** Says in its header too when to come back after one try too many. */
const withRetryAfter = async (response: Response) => {
  if (response.status !== 429) return response
  const { data } = tooManyAnswer.parse(await response.clone().json())
  response.headers.set('retry-after', String(data.retryAfterSeconds))
  return response
}

/** The answer with a body that is made as it goes out, whose length nobody knows yet. */
const withBody = (answer: Response, body: ReadableStream<Uint8Array> | undefined) => {
  if (body === undefined || !answer.ok) return answer
  const streamed = new Response(body, answer)
  streamed.headers.delete('content-length')
  return streamed
}

/** How long after an answer the work begins that its time must not tell of, in milliseconds. */
const pause = 50

/** The whole HTTP API under `/api`, over whatever the host hands in. Answers every request, never throws. */
export const createApi = ({ sessions, ...ports }: Host) => {
  checkPermissions(contract)
  const handler = new OpenAPIHandler(router, {
    clientInterceptors: [
      async (options) => {
        try {
          return await options.next()
        } catch (error) {
          throw toAnswer(error, ports.report)
        }
      },
    ],
  })
  let document: Promise<unknown> | undefined

  /** `from.address` is the client's, as far as the host can tell. */
  return async (request: Request, from: { address: string }) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'GET' && (pathname === '/api/openapi.json' || pathname === '/api/docs')) {
      // Loads with whoever asks for it first, not as the server starts.
      document ??= import('./openapi.ts').then(({ openApiDocument }) => openApiDocument())
      if (pathname === '/api/openapi.json') return json(await document)
      return docsAnswer(await document)
    }
    try {
      const token = sessions.tokenOf(request)
      let carried: CarriedSession | null | undefined
      const headers = new Map<string, string>()
      let body: ReadableStream<Uint8Array> | undefined
      const context: RequestContext = {
        ...ports,
        principal: await readPrincipal(ports.database, token, ports.clock()),
        askAgain: () => readPrincipal(ports.database, token, ports.clock(), { isUse: false }),
        address: from.address,
        browser: browserName(request.headers.get('user-agent') ?? ''),
        tab: (request.headers.get('x-tab') ?? '').slice(0, 60),
        carrySession: (value) => {
          carried = value
        },
        answerWith: (said) => {
          for (const [name, value] of Object.entries(said)) headers.set(name, value)
        },
        answerBody: (stream) => {
          body = stream
        },
        afterwards: (work) => {
          setTimeout(() => void work().catch(ports.report), pause)
        },
      }
      const { matched, response } = await handler.handle(request, { prefix: '/api', context })
      if (!matched) return json({ defined: false, code: 'NOT_FOUND', status: 404, message: 'Not Found' }, 404)
      const answer = withBody(await withRetryAfter(response), body)
      if (answer.ok) for (const [name, value] of headers) answer.headers.set(name, value)
      return carried === undefined ? answer : sessions.carry(answer, carried, request)
    } catch (error) {
      const { status, code, message } = toAnswer(error, ports.report)
      return json({ defined: false, code, status, message }, status)
    }
  }
}
