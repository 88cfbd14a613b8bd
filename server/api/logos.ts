import { readOrganisation } from './organisationRecord.ts'
import { commit } from '#server/history/commit.ts'
import { prepareLogo } from '#server/logos/addLogo.ts'
import { putLogoDetails, removeLogo, restoreLogo } from '#server/logos/changeLogo.ts'
import { readLogos } from '#server/logos/logoRecord.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { api, notFound } from './base.ts'
import { savedAnswer } from './fileAnswer.ts'

export const logos = {
  list: api.logos.list.handler(async ({ input: { organisationId }, context: { database } }) => {
    await readOrganisation(database, organisationId)
    return { items: await readLogos(database, organisationId) }
  }),

  create: api.logos.create.handler(async ({ input, context, errors }) => {
    const logo = await prepareLogo(context, input)
    return commit(context, (work) =>
      logo.add(work, input.organisationId, {
        isChosen: input.updateComing,
        conflict: (current) => errors.CONFLICT({ data: { current } }),
      }),
    )
  }),

  putDetails: api.logos.putDetails.handler(({ input, context, errors }) =>
    commit(context, (work) =>
      putLogoDetails(work, input, (current) => errors.CONFLICT({ data: { current } })),
    ),
  ),

  remove: api.logos.remove.handler(({ input, context }) =>
    commit(context, async (work) => {
      await removeLogo(context, work, input.logoId)
      return {}
    }),
  ),

  restore: api.logos.restore.handler(({ input, context }) =>
    commit(context, (work) => restoreLogo(work, input.logoId)),
  ),

  original: api.logos.original.handler(async ({ input: { logoId }, context }) => {
    const logo = await context.database
      .selectFrom('logo')
      .select(['originalSha256', 'fileName'])
      .where('id', '=', logoId)
      .executeTakeFirst()
    if (!logo) throw notFound()
    const file = (await readMedia(context.database, [logo.originalSha256])).get(logo.originalSha256)
    if (!file) throw notFound()
    // What was uploaded is nothing that a browser should try to show, whatever it says it is.
    const type = 'application/octet-stream'
    return savedAnswer(context, new File([new Uint8Array(file.bytes)], logo.fileName || 'logo', { type }))
  }),
}
