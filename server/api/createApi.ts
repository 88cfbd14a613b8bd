import { OpenAPIHandler } from '@orpc/openapi/fetch'
import type { Ports } from './base.ts'
import { docsAnswer } from './docs.ts'
import { toAnswer } from './errors.ts'
import { openApiDocument } from './openapi.ts'
import { router } from './router.ts'

type Host = Ports & {
  /** Told of what no rule foresaw; the caller only learns that something went wrong. */
  report: (error: unknown) => void
}

const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })

/** The whole HTTP API under `/api`, over whatever the host hands in. Answers every request, never throws. */
export const createApi = ({ report, ...ports }: Host) => {
  const handler = new OpenAPIHandler(router, {
    clientInterceptors: [
      async (options) => {
        try {
          return await options.next()
        } catch (error) {
          throw toAnswer(error, report)
        }
      },
    ],
  })
  let document: Promise<unknown> | undefined

  return async (request: Request) => {
    const { pathname } = new URL(request.url)
    if (request.method === 'GET' && (pathname === '/api/openapi.json' || pathname === '/api/docs')) {
      document ??= openApiDocument()
      if (pathname === '/api/openapi.json') return json(await document)
      return docsAnswer(await document)
    }
    const { matched, response } = await handler.handle(request, { prefix: '/api', context: ports })
    return matched
      ? response
      : json({ defined: false, code: 'NOT_FOUND', status: 404, message: 'Not Found' }, 404)
  }
}
