import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { EnrolOptions, SignInOptions } from '#contract/passkeys.ts'

const base64url = (bytes: Uint8Array | string) => Buffer.from(bytes).toString('base64url')
const sha256 = (bytes: Uint8Array | string) => createHash('sha256').update(bytes).digest()

/** A byte string in CBOR, in the shortest of its writings, which is the only one that counts here. */
const cborBytes = (bytes: Uint8Array) => {
  const { length } = bytes
  const head =
    length < 24 ? [0x40 + length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length % 256]
  return Buffer.concat([Buffer.from(head), bytes])
}
const cborText = (text: string) => Buffer.concat([Buffer.from([0x60 + text.length]), Buffer.from(text)])

const flags = { present: 0x01, verified: 0x04, mayBeBackedUp: 0x08, isBackedUp: 0x10, hasKey: 0x40 }

type Circumstances = {
  origin?: string
  rpId?: string
  /** Whether a finger or a PIN was asked for. */
  isVerified?: boolean
  isBackedUp?: boolean
  userHandle?: string
  /** Makes an attestation that names a certificate, as nobody asked for. */
  attests?: boolean
}

/**
 * What holds one passkey, in software: an ES256 key that signs as a phone or a security key does. It counts its uses when
 * `counter` is a number over zero; what is copied counts on from where it was copied.
 */
export const authenticator = ({ counter = 0 }: { counter?: number } = {}) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const id = randomBytes(32)
  const state = { counter, userHandle: '' }

  const clientData = (type: string, challenge: string, origin: string) =>
    JSON.stringify({ type, challenge, origin, crossOrigin: false })

  const authenticatorData = (
    rpId: string,
    { isVerified = true, isBackedUp = false }: Circumstances,
    key?: Buffer,
  ) => {
    const said =
      flags.present +
      (isVerified ? flags.verified : 0) +
      (isBackedUp ? flags.mayBeBackedUp + flags.isBackedUp : 0) +
      (key ? flags.hasKey : 0)
    const count = Buffer.alloc(4)
    count.writeUInt32BE(state.counter)
    return Buffer.concat([sha256(rpId), Buffer.from([said]), count, key ?? Buffer.alloc(0)])
  }

  const held = () => {
    const cose = Buffer.concat([
      // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21]),
      cborBytes(Buffer.from(x, 'base64url')),
      Buffer.from([0x22]),
      cborBytes(Buffer.from(y, 'base64url')),
    ])
    return Buffer.concat([Buffer.alloc(16), Buffer.from([0, id.length]), id, cose])
  }

  return {
    id: base64url(id),
    state,
    /** Makes the key that is asked for. */
    enrol: (options: EnrolOptions, circumstances: Circumstances = {}) => {
      const { origin = 'http://localhost', rpId = options.rp.id, attests = false } = circumstances
      state.userHandle = options.user.id
      const statement = attests
        ? [Buffer.from([0xa1]), cborText('x5c'), Buffer.from([0x81]), cborBytes(randomBytes(40))]
        : [Buffer.from([0xa0])]
      const attestation = Buffer.concat([
        Buffer.from([0xa3]),
        cborText('fmt'),
        cborText(attests ? 'packed' : 'none'),
        cborText('attStmt'),
        ...statement,
        cborText('authData'),
        cborBytes(authenticatorData(rpId, circumstances, held())),
      ])
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key' as const,
        response: {
          clientDataJSON: base64url(clientData('webauthn.create', options.challenge, origin)),
          attestationObject: base64url(attestation),
        },
      }
    },
    /** Signs what is asked for. */
    signIn: (options: SignInOptions, circumstances: Circumstances = {}) => {
      const {
        origin = 'http://localhost',
        rpId = options.rpId,
        userHandle = state.userHandle,
      } = circumstances
      if (state.counter > 0) state.counter += 1
      const data = authenticatorData(rpId, circumstances)
      const client = clientData('webauthn.get', options.challenge, origin)
      return {
        id: base64url(id),
        rawId: base64url(id),
        type: 'public-key' as const,
        response: {
          clientDataJSON: base64url(client),
          authenticatorData: base64url(data),
          signature: base64url(sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)),
          userHandle,
        },
      }
    },
  }
}

export type Authenticator = ReturnType<typeof authenticator>
