import { z } from 'zod'
import { base, conflictWith, date, id, listInput, listOf, nothing, revision, time } from './base.ts'
import { event } from './events.ts'
import { lineupState, signOff } from './signOffs.ts'
import { itemDetails, lineupInput, programmeItem } from './programme.ts'

/** What a panel still lacks. */
export const panelProblem = z.enum([
  'no-moderator',
  'no-guests',
  'no-owner',
  'no-time',
  'no-room',
  'outside-dates',
  'person-clash',
])

/** A panel is its programme item (the same id), shown with the event it belongs to. */
export const panel = programmeItem.extend({
  event: event.pick({
    id: true,
    name: true,
    startsOn: true,
    endsOn: true,
    timeZone: true,
    venueName: true,
    state: true,
    isExample: true,
    rooms: true,
  }),
  problems: z.array(panelProblem),
})

/** What a list of panels can be narrowed to: a gap, a state of the line-up, or something that waits for staff. */
export const panelStatus = z.enum([
  ...panelProblem.options,
  'complete',
  ...lineupState.options,
  'ready',
  'answers-to-ask',
  'answers-waiting',
  'answers-outdated',
  'answers-declined',
  'proposals',
])

export const panelListItem = z.object({
  id,
  title: z.string(),
  eventId: id,
  eventName: z.string(),
  isExample: z.boolean(),
  day: date,
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  room: z.string().nullable(),
  owner: z.string().nullable(),
  moderator: z.object({ personId: id, name: z.string() }).nullable(),
  guestCount: z.int(),
  problems: z.array(panelProblem),
  signOff,
})

const panelId = z.object({ panelId: id })

export const panels = {
  list: base
    .route({ method: 'GET', path: '/panels', tags: ['panels'] })
    .input(
      listInput.extend({
        eventId: id.optional(),
        moderatorId: id.optional(),
        ownerId: id.optional(),
        period: z.enum(['upcoming', 'past']).optional(),
        status: panelStatus.optional(),
        sort: z.enum(['day', '-day', 'title', '-title']).optional(),
      }),
    )
    .output(
      listOf(panelListItem).extend({
        /** How many there are in each state, whatever `status` asks for; those of the example are in none. */
        states: z.array(z.object({ state: lineupState, count: z.int() })),
      }),
    ),
  get: base
    .route({ method: 'GET', path: '/panels/{panelId}', tags: ['panels'] })
    .input(panelId)
    .output(panel),
  create: base
    .route({ method: 'POST', path: '/panels', successStatus: 201, tags: ['panels'] })
    .errors(conflictWith(panel))
    .input(itemDetails.extend({ id, eventId: id }))
    .output(panel),
  putDetails: base
    .route({ method: 'PUT', path: '/panels/{panelId}/details', tags: ['panels'] })
    .errors(conflictWith(panel))
    .input(itemDetails.extend({ panelId: id, revision }))
    .output(panel),
  putLineup: base
    .route({ method: 'PUT', path: '/panels/{panelId}/lineup', tags: ['panels'] })
    .errors(conflictWith(panel))
    .input(z.object({ panelId: id, lineupRevision: revision, people: lineupInput }))
    .output(panel),
  remove: base
    .route({ method: 'DELETE', path: '/panels/{panelId}', tags: ['panels'] })
    .input(panelId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/panels/{panelId}/restore', tags: ['panels'] })
    .input(panelId)
    .output(panel),
}

export type PanelStatus = z.infer<typeof panelStatus>
export type PanelProblem = z.infer<typeof panelProblem>
export type Panel = z.infer<typeof panel>
export type PanelListItem = z.infer<typeof panelListItem>
