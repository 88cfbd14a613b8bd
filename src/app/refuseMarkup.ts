declare global {
  interface Window {
    /** Absent in browsers that do not know Trusted Types yet, and in TypeScript's own list. */
    trustedTypes?: {
      createPolicy: (name: 'default', rules: { createHTML: (text: string) => string }) => unknown
    }
  }
}

/**
 * The page's only policy of Trusted Types, which the server asks for: text may become the content of a style element, as
 * Mantine writes it, but neither markup nor a script, whoever puts it where the browser would read it as such.
 */
export const refuseMarkup = () => {
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (/[<&]/u.test(text)) throw new TypeError('Text is not shown as markup here')
      return text
    },
  })
}
