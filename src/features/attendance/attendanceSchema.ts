import { z } from 'zod'
import { attendanceDetails } from '#contract/attendance.ts'
import { type AttendanceValues, attendanceOfValues, placeField } from './attendanceValues.ts'

/** The contract's schema over what the form holds; what it refuses in a mark lands on that place's field. */
export const attendanceSchema = z.custom<AttendanceValues>().transform((values, context) => {
  const details = attendanceOfValues(values)
  const result = attendanceDetails.safeParse(details)
  if (result.success) return result.data
  for (const issue of result.error.issues) {
    const [list, index, ...rest] = issue.path
    const mark = list === 'presences' ? details.presences[Number(index)] : undefined
    const path = mark === undefined ? issue.path : [placeField(mark.appearanceId), ...rest]
    context.addIssue({ ...issue, path: path.filter((step) => typeof step !== 'symbol') })
  }
  return z.NEVER
})
