/** Why a call was answered 401: the session is over, or what was asked for needs a sign-in of the last hours, or a passkey. */
export type SignInReason = 'ended' | 'fresh' | 'passkey'

type Ask = (reason: SignInReason, isRead: boolean) => Promise<boolean>

let ask: Ask | undefined

/**
 * Hands over what happens when a call is answered 401: `answer` resolves with true when the same person is signed in
 * again and the call may be repeated, with false when it must not be; `isRead`: the call changes nothing. Answers how to stop.
 */
export const onUnauthorized = (answer: Ask) => {
  ask = answer
  return () => {
    if (ask === answer) ask = undefined
  }
}

const reasonOf = async (response: Response): Promise<SignInReason> => {
  const body: unknown = await response
    .clone()
    .json()
    .catch(() => undefined)
  const data = typeof body === 'object' && body !== null && 'data' in body ? body.data : undefined
  const reason = typeof data === 'object' && data !== null && 'reason' in data ? data.reason : undefined
  return reason === 'not-fresh' ? 'fresh' : reason === 'no-passkey' ? 'passkey' : 'ended'
}

/**
 * Sends a call. One that is answered 401 waits until the same person is signed in again and is then sent once more; what
 * somebody typed is not lost to a session that ended. When nobody signs in, or somebody else does, the 401 is the answer.
 */
export const fetchSignedIn = async (request: Request, init: RequestInit): Promise<Response> => {
  // A body can be read once only.
  const again = request.body === null ? request : request.clone()
  // `fetch` is looked up at each call: the mock replaces it after this module was read.
  const response = await globalThis.fetch(request, init)
  if (response.status !== 401 || ask === undefined) return response
  const isRead = request.method === 'GET'
  return (await ask(await reasonOf(response), isRead)) ? globalThis.fetch(again, init) : response
}
