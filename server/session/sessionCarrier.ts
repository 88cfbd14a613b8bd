/** How a session's secret travels: a cookie on the server, a variable in the mock. */
export type SessionCarrier = {
  tokenOf: (request: Request) => string | null
  /** Hands the secret to the browser with an answer, or takes it away (null). */
  carry: (response: Response, token: string | null) => Response
}
