import { sortKey } from '#domain/polish.ts'
import type { Database } from '#server/database/database.ts'
import { emailKey } from '#server/session/emailKey.ts'

/** The first values of the settings, there from the first start on; answers whether this was it. */
export const seedSettings = async (database: Database) => {
  const { numInsertedOrUpdatedRows } = await database
    .insertInto('settings')
    .values({
      id: 'settings',
      ownOrganisationId: null,
      mailSignature: '',
      contactName: '',
      contactPhone: '',
      contactEmail: '',
      informationClause: '',
      lineupDeadlineDays: 14,
      partnerDeadlineDays: 21,
      reminderDays: '[7,3,1,-1]',
      remindersGoThemselves: 0,
      revision: 1,
    })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows === 1n
}

type StaffMember = { id: string; name: string; role: 'administrator' | 'planner' | 'viewer'; email: string }

/** Adds people of the staff. */
export const seedStaff = (database: Database, staff: StaffMember[]) =>
  database
    .insertInto('user_account')
    .values(
      staff.map((user) => ({
        ...user,
        emailKey: emailKey(user.email),
        sortKey: sortKey(user.name),
        disabledAt: null,
        lastSeenAt: null,
        revision: 1,
      })),
    )
    .execute()
