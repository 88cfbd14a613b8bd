import { OpenAPIHandler } from '@orpc/openapi/fetch'
import type { Ports } from './base.ts'
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
      async ({ next }) => {
        try {
          return await next()
        } catch (error) {
          throw toAnswer(error, report)
        }
      },
    ],
  })
  let document: Promise<unknown> | undefined

  return async (request: Request) => {
    if (request.method === 'GET' && new URL(request.url).pathname === '/api/openapi.json') {
      document ??= openApiDocument()
      return json(await document)
    }
    const { matched, response } = await handler.handle(request, { prefix: '/api', context: ports })
    return matched
      ? response
      : json({ defined: false, code: 'NOT_FOUND', status: 404, message: 'Not Found' }, 404)
  }
}
