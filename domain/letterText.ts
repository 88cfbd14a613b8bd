import type { OrganiserContact } from '#contract/session.ts'
import { bindShortWords } from './polish.ts'

/**
 * The plain text of a letter out of its paragraphs, each a list of lines; an empty paragraph is left out. Short words
 * are bound to the next one.
 */
export const letterText = (paragraphs: readonly (readonly string[])[]): string =>
  paragraphs
    .filter((lines) => lines.length > 0)
    .map((lines) => bindShortWords(lines.join('\n')))
    .join('\n\n')

/** „Szanowna Pani Prezes,” where the form of address is known; the neutral „Dzień dobry,” where it is not. */
export const greeting = (vocative: string): string =>
  `${vocative.replace(/[\s,.!]+$/u, '') || 'Dzień dobry'},`

/** What stands under a letter: the signature of the settings, or else who writes. */
export const signatureLines = (signature: string, contact: OrganiserContact): string[] => {
  if (signature !== '') return signature.split('\n')
  const writer = [contact.name, contact.organisation].filter(Boolean)
  return writer.length === 0 ? [] : ['Z poważaniem', ...writer]
}

/** Whom to ask, under a sentence that says so; nothing where nobody is known. */
export const contactLines = ({ name, phone, email }: OrganiserContact): string[] => {
  const ways = [name, phone === '' ? '' : `tel. ${phone}`, email].filter(Boolean)
  return ways.length === 0 ? [] : ['Pytania i poprawki prosimy kierować do organizatora:', ways.join(', ')]
}
