import { createTransport } from 'nodemailer'
import type { Mail } from '#server/mail.ts'

/** Sends by SMTP: `smtps://user:password@host` or `smtp://host:587`; `from` is the sender's address. */
export const smtpMail = ({ url, from }: { url: string; from: string }): Mail => {
  const transport = createTransport(url, { from })
  return {
    send: async (letter) => {
      await transport.sendMail(letter)
    },
  }
}
