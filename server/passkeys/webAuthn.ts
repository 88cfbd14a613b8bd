import { z } from 'zod'
import type { Assertion, Enrolment, EnrolOptions, SignInOptions } from '#contract/passkeys.ts'
import { challengeLasts } from '#server/session/limits.ts'

// What our passkeys are: discoverable, so that nobody types whose they are, and opened by a finger, a face or a PIN each
// time. How an authenticator's answer is read and checked is the library's, which is read when the first one comes.

const library = () => import('@simplewebauthn/server')
const helpers = () => import('@simplewebauthn/server/helpers')

/** Reads the library ahead, while somebody looks for their phone; what fails then fails again when it is wanted. */
const readAhead = () => void Promise.all([library(), helpers()]).catch(() => undefined)

/** EdDSA, ES256 and RS256: what authenticators have. */
const algorithms = [-8, -7, -257]

/** A key belongs to the host of the address that people use, and to no other. */
const relyingParty = (publicUrl: string) => ({ id: new URL(publicUrl).hostname, name: 'Mównica' })

/** A text as authenticators keep it. */
const bytesOf = (text: string) =>
  btoa(String.fromCodePoint(...new TextEncoder().encode(text)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

type Owner = { userId: string; name: string; email: string }

export const enrolOptionsFor = (
  { userId, name, email }: Owner,
  held: readonly string[],
  { challenge, publicUrl }: { challenge: string; publicUrl: string },
): EnrolOptions => {
  readAhead()
  return {
    rp: relyingParty(publicUrl),
    user: { id: bytesOf(userId), name: email || name, displayName: name },
    challenge,
    pubKeyCredParams: algorithms.map((alg) => ({ type: 'public-key', alg })),
    timeout: challengeLasts,
    excludeCredentials: held.map((id) => ({ type: 'public-key', id })),
    authenticatorSelection: {
      residentKey: 'required',
      requireResidentKey: true,
      userVerification: 'required',
    },
    attestation: 'none',
  }
}

export const signInOptionsFor = (challenge: string, publicUrl: string): SignInOptions => {
  readAhead()
  return {
    challenge,
    rpId: relyingParty(publicUrl).id,
    timeout: challengeLasts,
    userVerification: 'required',
  }
}

const clientData = z.object({ challenge: z.string() })

/** The challenge that an answer says it is for; empty when it says none. */
export const challengeOf = (clientDataJSON: string) => {
  try {
    const text = atob(clientDataJSON.replaceAll('-', '+').replaceAll('_', '/'))
    return clientData.safeParse(JSON.parse(text)).data?.challenge ?? ''
  } catch {
    return ''
  }
}

/** What is kept of a key. */
export type Kept = { credentialId: string; publicKey: string; counter: number; isBackedUp: boolean }

type Expected = { challenge: string; publicUrl: string }

const expectations = ({ challenge, publicUrl }: Expected) => ({
  expectedChallenge: challenge,
  expectedOrigin: publicUrl,
  expectedRPID: relyingParty(publicUrl).id,
  requireUserVerification: true,
})

/** What an authenticator's new key is; null when its answer is not what was asked for. */
export const checkEnrolment = async (credential: Enrolment, expected: Expected): Promise<Kept | null> => {
  const { verifyRegistrationResponse } = await library()
  const { decodeAttestationObject, isoBase64URL } = await helpers()
  try {
    const attestation = decodeAttestationObject(isoBase64URL.toBuffer(credential.response.attestationObject))
    // None was asked for. Checking a certificate could make the server call the addresses that it names.
    if (attestation.get('attStmt').get('x5c') !== undefined) return null
    if (!['none', 'packed'].includes(attestation.get('fmt'))) return null
    const { clientDataJSON, attestationObject } = credential.response
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: {
        ...credential,
        response: { clientDataJSON, attestationObject },
        clientExtensionResults: {},
      },
      supportedAlgorithmIDs: algorithms,
      ...expectations(expected),
    })
    if (!verified) return null
    const { id, publicKey, counter } = registrationInfo.credential
    return {
      credentialId: id,
      publicKey: isoBase64URL.fromBuffer(publicKey),
      counter,
      isBackedUp: registrationInfo.credentialBackedUp,
    }
  } catch {
    // The library says by throwing what is wrong with an answer.
    return null
  }
}

/** What a key says of itself now; null when the answer was not made by it, for us, and by its owner's finger or PIN. */
export const checkAssertion = async (
  credential: Assertion,
  kept: Kept & { userId: string },
  expected: Expected,
) => {
  if (credential.response.userHandle !== bytesOf(kept.userId)) return null
  const { verifyAuthenticationResponse } = await library()
  const { isoBase64URL } = await helpers()
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...credential, clientExtensionResults: {} },
      credential: {
        id: kept.credentialId,
        publicKey: isoBase64URL.toBuffer(kept.publicKey),
        counter: kept.counter,
      },
      ...expectations(expected),
    })
    if (!verified) return null
    return { counter: authenticationInfo.newCounter, isBackedUp: authenticationInfo.credentialBackedUp }
  } catch {
    // Here too: a counter that went back among the reasons.
    return null
  }
}
