import type { LogoVariant } from '#contract/marks.ts'
import { changePresentations } from '#server/api/presentation.ts'
import { comingEvents, comingPartners } from '#server/api/organisationRecord.ts'
import type { Work } from '#server/history/commit.ts'
import { newestLogos } from './logoRecord.ts'

const columns = {
  colour: 'colourLogoId',
  white: 'whiteLogoId',
  black: 'blackLogoId',
} as const satisfies Record<LogoVariant, string>

type Organisation = { organisationId: string; variant: LogoVariant; day: string }

/** Shows a logo at every event of its organisation that is still to come; those that are over keep theirs. */
export const chooseLogo = async (
  work: Work,
  { organisationId, variant, day }: Organisation,
  logoId: string,
) => {
  const { change } = work
  await changePresentations(work, await comingEvents(change, organisationId, day), () =>
    change
      .updateTable('event_partner')
      .set({ [columns[variant]]: logoId })
      .where('id', 'in', comingPartners(change, organisationId, day))
      .execute(),
  )
}

/** Shows the newest other logo of the variant, or none, at the coming events that showed one which is taken away. */
export const leaveLogo = async (
  work: Work,
  { organisationId, variant, day }: Organisation,
  logoId: string,
) => {
  const { change } = work
  const column = columns[variant]
  const newest = (await newestLogos(change, [organisationId]))(organisationId)
  await changePresentations(work, await comingEvents(change, organisationId, day), () =>
    change
      .updateTable('event_partner')
      .set({ [column]: newest[column] })
      .where('id', 'in', comingPartners(change, organisationId, day))
      .where(column, '=', logoId)
      .execute(),
  )
}
