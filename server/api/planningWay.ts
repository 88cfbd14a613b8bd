import { call } from '@orpc/server'
import { z } from 'zod'
import { planningDetails } from '#contract/planning.ts'
import { readPlanning } from '#server/conflicts/readPlanning.ts'
import type { Fields } from '#server/history/entry.ts'
import { planningFields } from '#server/history/fields.ts'
import type { RequestContext } from './base.ts'
import { planningRules } from './planning.ts'

/** Somebody's or something's hours, out of the fields `roomHours.ID`. */
const hoursIn = (list: string, fields: Fields) =>
  Object.entries(fields)
    .filter(([field, value]) => field.startsWith(`${list}.`) && value !== null)
    .map(([field, value]) => ({
      id: field.slice(list.length + 1),
      ...z.object({ intervals: z.unknown() }).parse(value),
    }))

/** How an event's planning rules are saved with other values, to take a change of them back. */
export const planningWay = {
  read: async (context: RequestContext, eventId: string) => {
    const planning = await readPlanning(context.database, eventId)
    const save = (fields: Fields) => {
      const rules = planningDetails.parse({
        ...fields,
        rooms: hoursIn('roomHours', fields).map(({ id: roomId, intervals }) => ({ roomId, intervals })),
        people: hoursIn('personHours', fields).map(({ id: personId, intervals }) => ({
          personId,
          intervals,
        })),
      })
      const input = { ...rules, eventId, planningRevision: planning.planningRevision }
      return call(planningRules.put, input, { context, path: ['planningRules', 'put'] })
    }
    return { fields: planningFields(planning), save }
  },
}
