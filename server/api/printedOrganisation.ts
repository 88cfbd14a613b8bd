import type { CaseForms } from '#contract/partners.ts'
import type { Change } from '#server/database/database.ts'
import type { Work } from '#server/history/commit.ts'
import { changePartners } from './eventPartners.ts'
import { comingEvents, comingPartners } from './organisationRecord.ts'
import { sameFields } from './sameFields.ts'

type Forms = CaseForms & { name: string }

const formsOf = ({ name, genitive, dative, accusative, instrumental, locative }: Forms): Forms => ({
  name,
  genitive,
  dative,
  accusative,
  instrumental,
  locative,
})

/** Asks the partner anew whether its case forms are right, where the name or a form is about to become another. */
export const unconfirmForms = async (change: Change, organisationId: string, wanted: Forms) => {
  const stored = await change
    .selectFrom('organisation')
    .select(['name', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'])
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  if (sameFields(stored, formsOf(wanted))) return
  await change
    .updateTable('organisation')
    .set({ formsConfirmedAt: '' })
    .where('id', '=', organisationId)
    .execute()
}

type Printed = Forms & { shortName: string }

/**
 * Prints an organisation's name and forms, with whether they are confirmed, wherever it is a partner of a coming event;
 * `insteadOf`: only where it is printed by that name and those forms.
 */
export const printAnew = async (
  work: Work,
  organisationId: string,
  { day, insteadOf = null }: { day: string; insteadOf?: Printed | null },
) => {
  const { change } = work
  const { shortName, formsConfirmedAt, ...card } = await change
    .selectFrom('organisation')
    .select(['name', 'shortName', 'genitive', 'dative', 'accusative', 'instrumental', 'locative'])
    .select('formsConfirmedAt')
    .where('id', '=', organisationId)
    .executeTakeFirstOrThrow()
  const areFormsConfirmed = formsConfirmedAt === '' ? (0 as const) : (1 as const)
  await changePartners(work, await comingEvents(change, organisationId, day), () =>
    change
      .updateTable('event_partner')
      .set({ ...formsOf(card), shortName, areFormsConfirmed })
      .where('id', 'in', comingPartners(change, organisationId, day))
      .where((where) =>
        where.and(insteadOf === null ? {} : { ...formsOf(insteadOf), shortName: insteadOf.shortName }),
      )
      .execute(),
  )
}
