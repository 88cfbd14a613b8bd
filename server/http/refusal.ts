/** Why a request does not reach the API, in the API's own form of an error. */
export type Refusal = { status: 400 | 403 | 405 | 413 | 415 | 421; code: string; message: string }

export const badRequest = (message: string): Refusal => ({ status: 400, code: 'BAD_REQUEST', message })

/** An error as the API answers it; `data` is what its code says more. */
export const errorAnswer = (
  { status, code, message }: { status: number; code: string; message: string },
  data?: Record<string, string>,
) =>
  new Response(JSON.stringify({ defined: false, code, status, message, ...(data && { data }) }), {
    status,
    headers: { 'content-type': 'application/json' },
  })
