import { z } from 'zod'
import { base, conflictWith, id, instant, nothing, requiredText, revision } from './base.ts'
import { session } from './session.ts'
import { userRole } from './settings.ts'

/** What goes to an authenticator and comes from it: bytes as base64url, which is never longer than this. */
const bytes = (max: number) => z.string().max(max)

const passkeyName = requiredText(60)

/** One key of one's own, kept by a phone, a computer, a password manager or a security key. */
export const passkey = z.object({
  id,
  name: passkeyName,
  createdAt: instant,
  lastUsedAt: instant.nullable(),
  /** Whether it is kept somewhere else too, so that it outlives the device. */
  isBackedUp: z.boolean(),
  /** Whether the present session was opened by it. */
  isCurrent: z.boolean(),
  revision,
})

const credentialKind = z.literal('public-key')

/** What the browser hands to an authenticator that is to make a key (WebAuthn level 3, 5.4). */
export const enrolOptions = z.object({
  rp: z.object({ id: z.string(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ type: credentialKind, alg: z.int() })),
  timeout: z.int(),
  excludeCredentials: z.array(z.object({ type: credentialKind, id: z.string() })),
  authenticatorSelection: z.object({
    residentKey: z.literal('required'),
    requireResidentKey: z.literal(true),
    userVerification: z.literal('required'),
  }),
  attestation: z.literal('none'),
})

/** What the browser hands to authenticators that may hold a key of ours; whose it is, the key says. */
export const signInOptions = z.object({
  challenge: z.string(),
  rpId: z.string(),
  timeout: z.int(),
  userVerification: z.literal('required'),
})

const credential = { id: bytes(1400), rawId: bytes(1400), type: credentialKind }

/** What an authenticator answered when it made a key. */
export const enrolment = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4000),
    attestationObject: bytes(16_000),
  }),
})

/** What an authenticator answered with a key that it holds. */
export const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(4000),
    authenticatorData: bytes(4000),
    signature: bytes(4000),
    userHandle: bytes(100).default(''),
  }),
})

/** Which roles come in by a passkey only, and how many passkeys each of the staff has. */
export const passkeyRequirement = z.object({
  roles: z.array(userRole),
  holders: z.array(z.object({ userId: id, passkeys: z.int() })),
  revision,
})

const passkeyId = z.object({ passkeyId: id })

export const passkeys = {
  /** One's own. */
  list: base
    .route({ method: 'GET', path: '/passkeys', tags: ['session'] })
    .output(z.object({ items: z.array(passkey) })),
  /** Begins an enrolment: its challenge holds for some minutes, for this session, once. */
  enrolOptions: base
    .route({ method: 'POST', path: '/passkeys/enrol-options', tags: ['session'] })
    .output(enrolOptions),
  /** Keeps a new key. A session that was let in for nothing else goes on as one opened by it. */
  enrol: base
    .route({ method: 'POST', path: '/passkeys', successStatus: 201, tags: ['session'] })
    .errors(conflictWith(passkey))
    .input(z.object({ id, name: passkeyName, credential: enrolment }))
    .output(passkey),
  rename: base
    .route({ method: 'PUT', path: '/passkeys/{passkeyId}', tags: ['session'] })
    .errors(conflictWith(passkey))
    .input(z.object({ passkeyId: id, revision, name: passkeyName }))
    .output(passkey),
  /** Takes a key away; sessions that were opened by it end, but for the one that asks. */
  remove: base
    .route({ method: 'DELETE', path: '/passkeys/{passkeyId}', tags: ['session'] })
    .input(passkeyId)
    .output(nothing),
  /** Begins a sign-in: its challenge holds for some minutes, once. */
  signInOptions: base
    .route({ method: 'POST', path: '/passkeys/sign-in-options', tags: ['session'] })
    .output(signInOptions),
  /** Opens a session by a key. A key that does not open is answered alike, whatever is wrong with it. */
  signIn: base
    .route({ method: 'POST', path: '/passkeys/sign-in', tags: ['session'] })
    .input(z.object({ credential: assertion, remember: z.boolean().default(false) }))
    .output(session),
  requirement: base
    .route({ method: 'GET', path: '/settings/passkeys', tags: ['settings'] })
    .output(passkeyRequirement),
  /** Whoever requires one of their own role has to have one first. */
  putRequirement: base
    .route({ method: 'PUT', path: '/settings/passkeys', tags: ['settings'] })
    .errors(conflictWith(passkeyRequirement))
    .input(
      z.object({
        revision,
        roles: z
          .array(userRole)
          .max(3)
          .refine((list) => new Set(list).size === list.length, { error: 'role-twice' }),
      }),
    )
    .output(passkeyRequirement),
  /** Takes away all keys of somebody who lost theirs, and ends their sessions. */
  removeOfUser: base
    .route({ method: 'DELETE', path: '/users/{userId}/passkeys', tags: ['users'] })
    .input(z.object({ userId: id }))
    .output(nothing),
}

export type Passkey = z.infer<typeof passkey>
export type PasskeyRequirement = z.infer<typeof passkeyRequirement>
export type EnrolOptions = z.infer<typeof enrolOptions>
export type SignInOptions = z.infer<typeof signInOptions>
export type Enrolment = z.infer<typeof enrolment>
export type Assertion = z.infer<typeof assertion>
