import type { Session } from '#contract/session.ts'
import { client } from './client.ts'

// What speaks to authenticators is read when somebody wants one: no page pays for it before.
const library = () => import('@simplewebauthn/browser')

/** Whether this browser knows passkeys at all. */
export const knowsPasskeys = () => typeof globalThis.PublicKeyCredential === 'function'

/** Opens a session by a passkey; whose, the key says. */
export const signInByPasskey = async (remember: boolean): Promise<Session> => {
  const { startAuthentication } = await library()
  const credential = await startAuthentication({ optionsJSON: await client.passkeys.signInOptions() })
  return client.passkeys.signIn({ credential, remember })
}

/** Makes a passkey for who is signed in; `id` is its own, made by the client. */
export const enrolPasskey = async ({ id, name }: { id: string; name: string }) => {
  const { startRegistration } = await library()
  const credential = await startRegistration({ optionsJSON: await client.passkeys.enrolOptions() })
  return client.passkeys.enrol({ id, name, credential })
}
