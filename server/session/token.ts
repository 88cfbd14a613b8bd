import { textHash } from '#domain/canonical.ts'

/** A new secret for a link or a session: 256 random bits as base64url, 43 signs. */
export const newToken = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(32))
  return btoa(String.fromCodePoint(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** SHA-256 of a text as 64 hexadecimal digits: all that is kept of a secret. */
export const sha256 = textHash
