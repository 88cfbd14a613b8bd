import { z } from 'zod'
import { room } from '#contract/events.ts'

/** What the form of an event's rooms holds. */
export const roomsSchema = z.object({ rooms: z.array(room).max(100) })
