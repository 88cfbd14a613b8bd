let token: string | undefined

/** No secret is as long. The server reads no longer text, and so answers the rest of a letter as a link that does not work. */
const longest = 200

/**
 * Takes the secret of `/link#t=…` out of the address, before anything else reads the address: from then on it is in this
 * page's memory only, and neither the history nor a copied address has it.
 */
export const takeLinkToken = () => {
  const { pathname, search, hash } = globalThis.location
  if (pathname !== '/link' || hash === '') return
  token = new URLSearchParams(hash.slice(1)).get('t')?.slice(0, longest)
  history.replaceState(history.state, '', `${pathname}${search}`)
}

/** The secret of the link that was opened, or undefined when the page was opened without one. */
export const linkToken = (): string | undefined => token

/** The secret out of a whole link as somebody pasted it, or of the secret alone. */
export const tokenIn = (pasted: string): string => {
  const text = pasted.trim()
  const [, secret] = /#t=([^\s&]+)/u.exec(text) ?? []
  return (secret ?? text).slice(0, longest)
}
