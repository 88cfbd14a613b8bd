import { newId } from '#domain/id.ts'
import type { UserRole } from '#contract/settings.ts'
import { authenticator, type Authenticator } from './authenticator.ts'
import { signIn } from './letIn.ts'
import type { Desk } from './useDesk.ts'

type Caller = Pick<ReturnType<Desk['as']>, 'client' | 'send'>

/** Enrols a key for whoever asks; answers what was kept, and the session's new secret where it got one. */
export const enrol = async ({ client, send }: Caller, key: Authenticator, name = 'Telefon') => {
  const credential = key.enrol(await client.passkeys.enrolOptions())
  const { status, body, token } = await send('POST', '/passkeys', { id: newId(), name, credential })
  return { status, body, token: token ?? null }
}

/** Signs in with a key; answers the new session's secret, or null. */
export const signInBy = async (
  desk: Desk,
  key: Authenticator,
  { held = null, remember = false }: { held?: string | null; remember?: boolean } = {},
) => {
  const { client, send } = desk.as(held)
  const credential = key.signIn(await client.passkeys.signInOptions())
  const { status, body, token } = await send('POST', '/passkeys/sign-in', { credential, remember })
  return { status, body, token: token ?? null }
}

/** Somebody of the staff who signed in by a link, and has a passkey enrolled in that session. */
export const holder = async (desk: Desk, role: UserRole, counter = 0) => {
  const { userId } = await desk.addStaff(role)
  const token = await signIn(desk, userId)
  const key = authenticator({ counter })
  const { status } = await enrol(desk.as(token), key)
  if (status !== 201) throw new Error(`The key was not kept: ${status}`)
  return { userId, token, key }
}

/** The administrator with a key, and which roles have to come in by one. */
export const requirePasskeys = async (desk: Desk, roles: UserRole[]) => {
  const { client } = desk
  const { items } = await client.passkeys.list()
  if (items.length === 0) await enrol(desk, authenticator())
  const { revision } = await client.passkeys.requirement()
  return client.passkeys.putRequirement({ roles, revision })
}

/** What answers were given, the lowest number first. */
export const statuses = (answers: readonly { status: number }[]) =>
  answers.map(({ status }) => status).toSorted((left, right) => left - right)
