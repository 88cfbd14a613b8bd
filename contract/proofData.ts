import { z } from 'zod'
import { appearanceRole } from './appearanceRole.ts'
import { date, id, text, time } from './base.ts'
import { amount, area, ink, picture, ruleSet, stripLayout, stripVariant } from './marks.ts'
import { caseForms, partnerRolePlace } from './partners.ts'
import { itemKind } from './programme.ts'

export const materialKind = z.enum([
  'poster',
  'invitation',
  'web-banner',
  'roll-up',
  'programme-header',
  'certificate',
  'social-post',
])

/** Sizes that a kind comes in; `domain/materials/formats.ts` has them in hundredths of a millimetre. */
export const materialFormat = z.enum([
  'A3',
  'A2',
  'B1',
  'A4',
  'A5',
  'DL',
  'roll-up-85',
  'banner-1200',
  'header-A4',
  'square-1080',
  'story-1080',
])

/** What staff choose about a material; they do not draw. */
export const materialOptions = z.object({
  stripVariant,
  stripLayout,
  /** Which ground it is printed on: a dark one takes the white logos. */
  ground: z.enum(['white', 'dark']),
  /** A line under the title, or empty. */
  lead: text(200),
  showsPanels: z.boolean(),
  showsPeople: z.boolean(),
  /** Whether partners stand as „Partnerzy: …” above the logos too. */
  showsRoleLines: z.boolean(),
  /** Printed without colour because no colour technique is to be had; the strip is then achromatic. */
  isBlackOnly: z.boolean(),
  /** „#FunduszeUE”, other words for the net, or empty. */
  hashtag: text(60),
})

const printedPerson = z.object({
  personId: id,
  /** Titles and name as printed. */
  name: z.string(),
  role: appearanceRole,
  position: z.string(),
  organisation: z.string(),
  /** Whether their own confirmation, or their signature as moderator, stands. */
  isConfirmed: z.boolean(),
})

/** A partner as a proof shows them; `showsAs` follows what they asked for, `logo` is null where there is none to show. */
export const proofPartner = z.object({
  eventPartnerId: id,
  organisationId: id,
  name: z.string(),
  shortName: z.string(),
  ...caseForms.shape,
  areFormsConfirmed: z.boolean(),
  roles: z.array(partnerRolePlace),
  showsAs: z.enum(['logo', 'name']),
  logo: z
    .object({
      picture,
      ink,
      alt: z.string(),
      variant: z.enum(['colour', 'white', 'black']),
      validUntil: date.nullable(),
    })
    .nullable(),
})

const proofFunding = z.object({
  projectId: id,
  title: z.string(),
  ruleSet,
  programme: z.string(),
  fund: z.string(),
  beneficiary: z.string(),
  totalValue: amount,
  euAmount: amount,
  agreementDate: date.nullable(),
  /** The official file of the chosen variant and layout; null when the project has none. */
  strip: z
    .object({
      picture,
      alt: z.string(),
      flag: area,
      variant: stripVariant,
      layout: stripLayout,
      isSample: z.boolean(),
    })
    .nullable(),
})

/**
 * Everything that a composed proof shows, and nothing else: `compose` makes the same drawing of it anywhere. Partners
 * stand in the order of the event, those who take no part are not among them.
 */
export const proofData = z.object({
  form: z.literal(1),
  material: z.object({
    kind: materialKind,
    format: materialFormat,
    name: z.string(),
    options: materialOptions,
  }),
  event: z.object({
    id,
    name: z.string(),
    startsOn: date,
    endsOn: date,
    venueName: z.string(),
    venueAddress: z.string(),
  }),
  programme: z.array(
    z.object({
      itemId: id,
      kind: itemKind,
      title: z.string(),
      day: date,
      start: time.nullable(),
      durationMinutes: z.int().nullable(),
      room: z.string().nullable(),
      people: z.array(printedPerson),
    }),
  ),
  partners: z.array(proofPartner),
  funding: z.array(proofFunding),
})

/** How bad it is that a rule is broken: `error` blocks clearing, `ask` is for a human to say. */
export const severity = z.enum(['error', 'warning', 'ask'])

/**
 * A rule that a proof breaks, or asks a human about. `rule` is a code of `domain/marks/ruleSets.ts`, which knows its
 * source; `about` the partner (event partner's id) or project it is about; `values` what was measured, for the sentence.
 */
export const finding = z.object({
  rule: z.string(),
  severity,
  about: id.nullable(),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What of a proof concerns one partner: their acceptance is bound to the hash of this, without how many bear a role (`of`). */
export const partnerFacts = z.object({
  form: z.literal(1),
  eventPartnerId: id,
  name: z.string(),
  /** The forms of the name that are printed beside it, as „Fundacją Wzorcową”. */
  forms: z.array(z.string()),
  showsAs: z.enum(['logo', 'name', 'file']),
  roles: z.array(z.object({ role: partnerRolePlace.shape.role, order: z.int(), of: z.int() })),
  /** The hash of the logo that is shown, or of the whole picture of a file made elsewhere. */
  logo: z.string().nullable(),
  /** Organisation ids of the neighbours in the strip. */
  before: id.nullable(),
  after: id.nullable(),
  /** Height of the logo in per cent of the EU flag's height, rounded to 5; null without a strip or a logo. */
  size: z.int().nullable(),
})

export type MaterialKind = z.infer<typeof materialKind>
export type MaterialFormat = z.infer<typeof materialFormat>
export type MaterialOptions = z.infer<typeof materialOptions>
export type ProofData = z.infer<typeof proofData>
export type ProofPartner = z.infer<typeof proofPartner>
export type Severity = z.infer<typeof severity>
export type Finding = z.infer<typeof finding>
export type PartnerFacts = z.infer<typeof partnerFacts>
