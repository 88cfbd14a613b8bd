import type { Mail } from '#server/mail.ts'

/** A mail server that says nothing for so long, in milliseconds, is taken to be away. */
const patience = { connectionTimeout: 30_000, greetingTimeout: 30_000, socketTimeout: 60_000 }

/** What a calendar file asks of the program that reads it (RFC 5546): to enter something, or to take it back. */
const methodOf = (calendar: string) => /^METHOD:(?<method>[A-Z]+)/mu.exec(calendar)?.groups?.['method']

/** Sends by SMTP: `smtps://user:password@host` or `smtp://host:587`; `from` is the sender's address. */
export const smtpMail = ({ url, from }: { url: string; from: string }): Mail => {
  // Loads with the first letter, not as the server starts.
  const open = async () => (await import('nodemailer')).createTransport({ url, ...patience }, { from })
  let transport: ReturnType<typeof open> | undefined
  return {
    send: async ({ to, subject, text, messageId, calendar = '' }) => {
      transport ??= open()
      await (
        await transport
      ).sendMail({
        to,
        subject,
        text,
        ...(messageId === undefined ? {} : { messageId }),
        ...(calendar === ''
          ? {}
          : {
              icalEvent: {
                method: methodOf(calendar) ?? 'PUBLISH',
                filename: 'wydarzenie.ics',
                content: calendar,
              },
            }),
      })
    },
  }
}
