/** A new session's secret, and for how many seconds the browser keeps it; null: until it is closed. */
export type CarriedSession = { token: string; keptFor: number | null }

/** How a session's secret travels: a cookie on the server, a variable in the mock. */
export type SessionCarrier = {
  tokenOf: (request: Request) => string | null
  /** Hands the secret to the browser with the answer to a request, or takes it away (null). */
  carry: (response: Response, session: CarriedSession | null, request: Request) => Response
}
