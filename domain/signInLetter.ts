import type { LinkLetter } from '#contract/reviewLinks.ts'
import { letterText } from './letterText.ts'

/** The letter with a link that signs somebody of the staff in: once, within ten minutes. */
export const signInLetter = ({ to, url }: { to: string; url: string }): LinkLetter => ({
  to,
  subject: 'Link do zalogowania w Mównicy',
  text: letterText([
    ['Dzień dobry,'],
    ['oto link do zalogowania w Mównicy:', url],
    ['Link działa przez 10 minut i tylko raz.'],
    [
      'Jeśli prośba o link nie wyszła od Państwa, wystarczy pominąć tę wiadomość: konto pozostaje bezpieczne.',
    ],
  ]),
})
