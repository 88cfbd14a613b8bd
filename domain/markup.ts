/** Text that is markup already; whatever is not is escaped where it is put in. */
export type Markup = { readonly markup: string }

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Characters that XML 1.0 cannot hold in any way, and HTML refuses: controls, lone surrogates, U+FFFE and U+FFFF. */
const impossible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replaceAll('\r\n', '\n')
    .replaceAll('\r', '\n')
    .replaceAll(impossible, '')
    .replaceAll(/[&<>"']/gu, (sign) => escapes[sign] ?? '')

type Part = string | number | null | Markup | readonly Markup[]

const written = (part: Part): string => {
  if (part === null) return ''
  if (typeof part === 'string' || typeof part === 'number') return escaped(String(part))
  return 'markup' in part ? part.markup : part.map(({ markup }) => markup).join('')
}

/**
 * Writes HTML or XML: whatever is put into the template as text is escaped, in an element as in an attribute between quotes; only
 * what was written by `markup` itself stays as it is, and null is nothing.
 */
export const markup = (template: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: template.reduce((text, piece, index) => `${text}${written(parts[index - 1] ?? null)}${piece}`),
})

/** Nothing, where there is nothing to write. */
export const noMarkup: Markup = { markup: '' }
