import { z } from 'zod'
import { appearanceRole } from './appearanceRole.ts'
import { date, id, time } from './base.ts'
import { partnerRolePlace } from './partners.ts'
import { itemKind, printedCard } from './programme.ts'

/** An item as the later of two releases calls it, or the earlier one where it is gone. */
const item = z.object({ itemId: id, itemKind, title: z.string() })

/** When and where an item takes place; `room` by its name. What is still to be agreed is null. */
const place = z.object({
  day: date,
  start: time.nullable(),
  durationMinutes: z.int().nullable(),
  room: z.string().nullable(),
})

/** Somebody on an item; `name` as printed. */
const person = z.object({ item, personId: id, name: z.string() })
const named = z.object({ name: z.string() })
const organisation = named.extend({ organisationId: id })
const ofKind = <Kind extends string>(...kinds: [Kind, ...Kind[]]) => z.object({ kind: z.enum(kinds) })
const fromTo = <Value extends z.ZodType>(value: Value) => ({ from: value, to: value })

/**
 * One thing in which two releases of an event differ, or the last one and the programme as it stands. `item-back`: it was
 * called off and takes place after all.
 */
export const releaseChange = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('event'),
    field: z.enum([
      'name',
      'startsOn',
      'endsOn',
      'timeZone',
      'venueName',
      'venueAddress',
      'venueAccess',
      'description',
    ]),
    ...fromTo(z.string()),
  }),
  z.object({ kind: z.literal('event-cancelled'), isCancelled: z.boolean() }),
  ofKind('room-added', 'room-removed').extend({ roomId: id, ...named.shape }),
  z.object({ kind: z.literal('room-renamed'), roomId: id, ...fromTo(z.string()) }),
  z.object({
    kind: z.literal('room-capacity'),
    roomId: id,
    ...named.shape,
    ...fromTo(z.int().nullable()),
  }),
  ofKind('item-added', 'item-back', 'item-removed').extend({ item, place }),
  z.object({ kind: z.literal('item-moved'), item, ...fromTo(place) }),
  z.object({ kind: z.literal('item-title'), item, ...fromTo(z.string()) }),
  z.object({ kind: z.literal('item-abstract'), item, ...fromTo(z.string()) }),
  z.object({ kind: z.literal('item-kind'), item, ...fromTo(itemKind) }),
  z.object({ kind: z.literal('item-mark'), item, isToBeConfirmed: z.boolean() }),
  z.object({ kind: z.literal('item-facts'), item }),
  ofKind('person-added', 'person-removed').extend({ ...person.shape, role: appearanceRole }),
  z.object({
    kind: z.literal('moderator-replaced'),
    ...person.shape,
    previousPersonId: id,
    previousName: z.string(),
  }),
  z.object({ kind: z.literal('person-role'), ...person.shape, ...fromTo(appearanceRole) }),
  z.object({ kind: z.literal('person-card'), ...person.shape, ...fromTo(printedCard) }),
  z.object({ kind: z.literal('person-confirmed'), ...person.shape, isConfirmed: z.boolean() }),
  /** `names`: the fewest that were moved. */
  z.object({ kind: z.literal('people-order'), item, names: z.array(z.string()) }),
  ofKind('partner-added', 'partner-removed', 'partner-forms').extend(organisation.shape),
  z.object({ kind: z.literal('partner-renamed'), organisationId: id, ...fromTo(z.string()) }),
  z.object({
    kind: z.literal('partner-roles'),
    ...organisation.shape,
    ...fromTo(z.array(partnerRolePlace)),
  }),
  ofKind('funding-added', 'funding-removed', 'funding-changed').extend({ projectId: id, title: z.string() }),
  ofKind('rooms-order', 'items-order', 'partners-order', 'funding-order'),
])

export type ReleaseChange = z.infer<typeof releaseChange>
export type ReleasedPlace = z.infer<typeof place>
