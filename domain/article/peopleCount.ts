import { pluralForm } from '#domain/polish.ts'

/** „70 osób”: after „zgromadziło”, so in the accusative. */
export const peopleCount = (total: number): string =>
  `${total} ${{ one: 'osobę', few: 'osoby', many: 'osób' }[pluralForm(total)]}`
