import { signInLetter } from '#domain/signInLetter.ts'
import { countAttempt } from '#server/session/attempts.ts'
import { signInLinkLimits } from '#server/session/limits.ts'
import { issueSignInLink } from '#server/session/signInLink.ts'
import { api, tooMany, type Context } from './base.ts'
import { emailKey } from './users.ts'

/** Mails a sign-in link to the user with this address, if there is one, at most so often an hour. */
export const sendSignInLink = async (context: Context, email: string) => {
  const { database, mail, clock, publicUrl } = context
  // Counted for every address alike, so that the limit says nothing of who is on the staff.
  const seconds = await countAttempt(database, 'linksPerAddress', emailKey(email), clock())
  if (seconds > 0 || mail === null) return
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
    // After the answer: how long it takes must not tell whether the address is known.
    sendSignInLink(context, input.email).catch(context.report)
    return {}
  }),
}
