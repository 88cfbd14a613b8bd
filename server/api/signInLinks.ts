import { signInLetter } from '#domain/signInLetter.ts'
import { emailKey } from '#server/session/emailKey.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { signInLinkLimits } from '#server/session/limits.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { api, tooMany, type Context } from './base.ts'

/** Counts a link asked for an address, on the staff or not; answers in how many seconds another may be asked for. */
export const countLink = ({ database, clock }: Context, email: string) =>
  countAttempt(database, 'linksPerAddress', emailKey(email), clock())

/** Mails a sign-in link to the user with this address, if there is one. */
export const sendSignInLink = async ({ database, mail, clock, publicUrl }: Context, email: string) => {
  if (mail === null) return
  const user = await database
    .selectFrom('user_account')
    .select(['id', 'email'])
    .where('emailKey', '=', emailKey(email))
    .where('disabledAt', 'is', null)
    .executeTakeFirst()
  if (!user) return
  const { token } = await issueSignInLink(database, {
    userId: user.id,
    lasts: signInLinkLimits.mailed,
    now: clock(),
    replacesEarlier: false,
  })
  await mail.send(signInLetter({ to: user.email, url: `${publicUrl()}/link#t=${token}` }))
}

export const signInLinks = {
  ask: api.signInLinks.ask.handler(async ({ input, context }) => {
    const { database, address, clock } = context
    const seconds = await countAttempt(database, 'linksPerClient', address, clock())
    if (seconds > 0) throw tooMany(seconds)
    // Before anybody is looked for: the limit is the same for an address that nobody has.
    const wait = await countLink(context, input.email)
    if (wait > 0) throw tooMany(wait)
    context.afterwards(() => sendSignInLink(context, input.email))
    return {}
  }),
}
