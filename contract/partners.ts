import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  email,
  id,
  instant,
  listInput,
  listOf,
  longText,
  nothing,
  requiredText,
  revision,
  text,
  webAddress,
} from './base.ts'

export const partnerRole = z.enum([
  'organiser',
  'co-organiser',
  'strategic-partner',
  'partner',
  'honorary-patron',
  'media-patron',
  'sponsor',
  'funder',
])

/** Why partners of one role stand in the order they do; shown to them. */
export const orderRule = z.enum(['agreed', 'alphabetical'])

const isUnique = (values: string[]) => new Set(values).size === values.length

/** The name in the cases that documents need. Empty while nobody has given the form; never guessed. */
export const caseForms = z.object({
  genitive: text(300),
  dative: text(300),
  accusative: text(300),
  instrumental: text(300),
  locative: text(300),
})

export const contact = z.object({ id, name: requiredText(200), position: text(200), email, phone: text(40) })

/** The fields of an organisation's card. Identifiers are digits only, checked by the rules in `domain/identifiers.ts`. */
export const organisationDetails = z.object({
  name: requiredText(300),
  shortName: text(60),
  ...caseForms.shape,
  nip: text(20),
  regon: text(20),
  krs: text(20),
  website: webAddress,
  address: text(300),
  notes: longText(4000),
  contacts: z.array(contact).max(30),
})

export const partnerRolePlace = z.object({ role: partnerRole, order: z.int().min(1).max(1000), orderRule })

export const organisation = z.object({
  ...organisationDetails.shape,
  id,
  /** Whether the partner itself said that the case forms are right; any change of the name or a form asks anew. */
  areFormsConfirmed: z.boolean(),
  isExample: z.boolean(),
  revision,
  createdAt: instant,
  updatedAt: instant,
  /** The roles through the years, newest first. */
  events: z.array(
    z.object({
      eventPartnerId: id,
      eventId: id,
      eventName: z.string(),
      startsOn: date,
      endsOn: date,
      roles: z.array(partnerRole),
    }),
  ),
  people: z.array(
    z.object({
      id,
      given: z.string(),
      family: z.string(),
      titleBefore: z.string(),
      titleAfter: z.string(),
      position: z.string(),
    }),
  ),
})

export const organisationListItem = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  isExample: z.boolean(),
  /** Whether a role at an event needs a case form of the name that nobody has given yet. */
  lacksCaseForms: z.boolean(),
  roles: z.array(partnerRole),
  events: z.int(),
  people: z.int(),
})

/** How an organisation wants to be shown at an event: with its logo, by name only, or not at all. */
export const presence = z.enum(['logo', 'name', 'none'])

/**
 * An honorary patronage: how many days before the event its office wants to be asked, when it was asked, and what it
 * answered. `reportDays`: days after the event until its report is due; null where none is asked for.
 */
export const patronage = z.object({
  leadDays: z.int().min(0).max(365),
  appliedOn: date.nullable(),
  answeredOn: date.nullable(),
  isGranted: z.boolean(),
  wording: text(300),
  reportDays: z.int().min(0).max(365).nullable(),
  removesLogo: z.boolean(),
})

/** What staff keep of an organisation at one event besides its roles. Logos are ids of the organisation's own logos. */
export const eventPartnerDetails = z.object({
  presence,
  colourLogoId: id.nullable(),
  whiteLogoId: id.nullable(),
  blackLogoId: id.nullable(),
  patronage: patronage.nullable(),
})

/** An organisation at one event, named as it is printed there. */
export const eventPartner = z.object({
  id,
  eventId: id,
  organisationId: id,
  name: z.string(),
  shortName: z.string(),
  ...caseForms.shape,
  areFormsConfirmed: z.boolean(),
  ...eventPartnerDetails.shape,
  roles: z.array(partnerRolePlace),
})

export const eventPartnerList = z.object({
  eventId: id,
  partnersRevision: revision,
  partners: z.array(eventPartner),
})

export const eventPartnerInput = z.object({
  id,
  organisationId: id,
  roles: z
    .array(partnerRolePlace)
    .min(1)
    .max(8)
    .refine((places) => isUnique(places.map((place) => place.role)), { error: 'role-twice' }),
})

export const similarOrganisation = z.object({
  id,
  name: z.string(),
  shortName: z.string(),
  reasons: z.array(z.string()),
})

const organisationToCompare = z.object({ name: text(300), nip: text(20).optional() })

const organisationId = z.object({ organisationId: id })

export const partners = {
  list: base
    .route({ method: 'GET', path: '/partners', tags: ['partners'] })
    .input(
      listInput.extend({
        eventId: id.optional(),
        role: partnerRole.optional(),
        status: z.enum(['without-case-forms', 'without-contact']).optional(),
        sort: z.enum(['name', '-name', 'events', '-events']).optional(),
      }),
    )
    .output(listOf(organisationListItem)),
  get: base
    .route({ method: 'GET', path: '/partners/{organisationId}', tags: ['partners'] })
    .input(organisationId)
    .output(organisation),
  create: base
    .route({ method: 'POST', path: '/partners', successStatus: 201, tags: ['partners'] })
    .errors(conflictWith(organisation))
    .input(organisationDetails.extend({ id }))
    .output(organisation),
  createMany: base
    .route({ method: 'POST', path: '/partners/batch', successStatus: 201, tags: ['partners'] })
    .errors(conflictWith(z.null()))
    .input(z.object({ organisations: z.array(organisationDetails.extend({ id })).min(1).max(1000) }))
    .output(z.object({ created: z.int() })),
  putDetails: base
    .route({ method: 'PUT', path: '/partners/{organisationId}/details', tags: ['partners'] })
    .errors(conflictWith(organisation))
    /** `updateComing`: also print the new name at events that are still to come. */
    .input(organisationDetails.extend({ organisationId: id, revision, updateComing: z.boolean() }))
    .output(organisation),
  remove: base
    .route({ method: 'DELETE', path: '/partners/{organisationId}', tags: ['partners'] })
    .input(organisationId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/partners/{organisationId}/restore', tags: ['partners'] })
    .input(organisationId)
    .output(organisation),
  similar: base
    .route({ method: 'GET', path: '/similar-partners', tags: ['partners'] })
    .input(organisationToCompare)
    .output(z.object({ items: z.array(similarOrganisation) })),
  /** The same for pasted rows; reads only. `items[n]` are those similar to `organisations[n]`, the likeliest first. */
  similarMany: base
    .route({ method: 'POST', path: '/similar-partners', tags: ['partners'] })
    .input(z.object({ organisations: z.array(organisationToCompare).max(100) }))
    .output(z.object({ items: z.array(z.array(similarOrganisation)) })),
}

export const eventPartners = {
  list: base
    .route({ method: 'GET', path: '/events/{eventId}/partners', tags: ['partners'] })
    .input(z.object({ eventId: id }))
    .output(eventPartnerList),
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/partners', tags: ['partners'] })
    .errors(conflictWith(eventPartnerList))
    .input(
      z.object({
        eventId: id,
        partnersRevision: revision,
        partners: z
          .array(eventPartnerInput)
          .max(200)
          .refine((list) => isUnique(list.map((partner) => partner.organisationId)), {
            error: 'organisation-twice',
          })
          .refine((list) => isUnique(list.map((partner) => partner.id)), { error: 'id-twice' }),
      }),
    )
    .output(eventPartnerList),
  get: base
    .route({ method: 'GET', path: '/event-partners/{eventPartnerId}', tags: ['partners'] })
    .input(z.object({ eventPartnerId: id }))
    .output(eventPartner),
  /** How a partner is shown at the event; `before` is what was read, 409 when it is another by now. */
  putDetails: base
    .route({ method: 'PUT', path: '/event-partners/{eventPartnerId}/details', tags: ['partners'] })
    .errors(conflictWith(eventPartner))
    .input(eventPartnerDetails.extend({ eventPartnerId: id, before: eventPartnerDetails }))
    .output(eventPartner),
}

export type PartnerRole = z.infer<typeof partnerRole>
export type OrderRule = z.infer<typeof orderRule>
export type CaseForms = z.infer<typeof caseForms>
export type OrganisationDetails = z.infer<typeof organisationDetails>
export type Organisation = z.infer<typeof organisation>
export type OrganisationListItem = z.infer<typeof organisationListItem>
export type Presence = z.infer<typeof presence>
export type Patronage = z.infer<typeof patronage>
export type EventPartnerDetails = z.infer<typeof eventPartnerDetails>
export type EventPartner = z.infer<typeof eventPartner>
export type EventPartnerList = z.infer<typeof eventPartnerList>
export type SimilarOrganisation = z.infer<typeof similarOrganisation>
