import { api, notFound } from './base.ts'
import { savedAnswer } from './fileAnswer.ts'

export const backups = {
  list: api.backups.list.handler(async ({ context }) => ({
    areKept: context.backups !== null,
    items: (await context.backups?.list()) ?? [],
  })),

  create: api.backups.create.handler(async ({ context }) => {
    if (context.backups === null) throw notFound()
    return context.backups.make()
  }),

  get: api.backups.get.handler(async ({ input: { name }, context }) => {
    const file = await context.backups?.open(name)
    if (!file) throw notFound()
    return savedAnswer(context, file)
  }),
}
