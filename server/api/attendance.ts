import {
  attendanceAsStored,
  attendanceFields,
  isSameAttendance,
  writeAttendance,
} from '#server/attendance/writeAttendance.ts'
import { readAttendance } from '#server/attendance/readAttendance.ts'
import { commit } from '#server/history/commit.ts'
import { eventPartEntry } from '#server/history/entries.ts'
import { api } from './base.ts'
import { saveOnRevision } from './saveOnRevision.ts'

export const attendance = {
  get: api.attendance.get.handler(({ input, context }) => readAttendance(context.database, input.eventId)),

  put: api.attendance.put.handler(({ input, context, errors }) => {
    const { eventId, attendanceRevision: revision, ...form } = input
    const details = attendanceAsStored(form)
    return commit(context, ({ change, record }) =>
      saveOnRevision({
        claim: () =>
          change
            .updateTable('event')
            .set({ attendanceRevision: revision + 1 })
            .where('id', '=', eventId)
            .where('attendanceRevision', '=', revision)
            .where('removedAt', 'is', null)
            .executeTakeFirst(),
        write: async () => writeAttendance(change, await readAttendance(change, eventId), details),
        read: () => readAttendance(change, eventId),
        isSame: (current) => isSameAttendance(current, details),
        conflict: (current) => errors.CONFLICT({ data: { current } }),
        record: (before, after) =>
          record(
            eventPartEntry(eventId, {
              before: attendanceFields(before),
              after: attendanceFields(after),
              revision,
            }),
          ),
      }),
    )
  }),
}
