/** The nonce of this page's answer, without which a style element is not applied; the server puts it on the first script. */
export const styleNonce = () => document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
