/** What no page or answer of ours needs from the device. */
const permissions = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'usb']
  .map((feature) => `${feature}=()`)
  .join(', ')

/** Headers of everything that is read afresh: never kept, never guessed at, never part of another site's page. */
const headers = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': permissions,
}

/**
 * The application runs scripts from its own files only, and none of them can make markup out of text: the page's default
 * policy refuses it (`src/app/refuseMarkup.ts`). Style elements need the nonce, which Mantine is given; `script-src` has
 * none, so that reading the nonce allows no script.
 */
const pagePolicy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** Headers of the application's page; `nonce` is new for each answer. */
export const pageHeaders = (nonce: string) => ({ ...headers, 'content-security-policy': pagePolicy(nonce) })

/** What an answer that shows nothing may load: nothing. */
export const emptyPolicy = "default-src 'none'; frame-ancestors 'none'"

/** Headers of every answer of the API. */
export const apiHeaders = { ...headers, vary: 'accept-encoding' }

/** Headers of the built files, which are the same for everybody. */
export const assetHeaders = {
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  vary: 'accept-encoding',
}

/** Asks browsers to come by HTTPS only, for a year; sent where the public address is one of HTTPS. */
export const strictTransport = 'max-age=31536000; includeSubDomains'
