import { z } from 'zod'
import {
  base,
  conflictWith,
  date,
  formDate,
  formFlag,
  formFraction,
  id,
  instant,
  listInput,
  listOf,
  longText,
  nothing,
  requiredText,
  revision,
  text,
} from './base.ts'

/** SHA-256 of a stored file's bytes, hex: its address under `/media`. */
export const mediaHash = z.string().regex(/^[0-9a-f]{64}$/u)

const fraction = z.number().min(0).max(1)

/** A rectangle within a picture, in fractions of its width and height from the top left corner. */
export const area = z.object({ x: fraction, y: fraction, width: fraction, height: fraction })

const formArea = z.object({
  x: formFraction,
  y: formFraction,
  width: formFraction,
  height: formFraction,
})

/** A stored picture that was found harmless: `width` and `height` in pixels of a PNG, in user units of an SVG. */
export const picture = z.object({
  sha256: mediaHash,
  type: z.enum(['image/svg+xml', 'image/png']),
  width: z.number().positive(),
  height: z.number().positive(),
})

/**
 * Where the marks of a logo are, measured once when it is uploaded. `box`: its trimmed bounds; `density`: the part of
 * the box that is inked, weighted by contrast to the paper it is made for.
 */
export const ink = z.object({ box: area, density: fraction })

export const logoVariant = z.enum(['colour', 'white', 'black'])

/** A logo as it was accepted on upload; it is never changed, a new file is a new logo. */
export const logo = z.object({
  id,
  organisationId: id,
  variant: logoVariant,
  picture,
  ink,
  /** What is said to those who do not see it. */
  alt: z.string(),
  validUntil: date.nullable(),
  fileName: z.string(),
  createdAt: instant,
  createdBy: z.string(),
  revision,
})

export const logoDetails = z.object({ alt: requiredText(300), validUntil: date.nullable() })

/** What a new logo comes with, beside its file. */
export const logoUpload = logoDetails.extend({ validUntil: formDate, variant: logoVariant })

/** The largest upload, in bytes; `domain/svg` and the hosts' readers have narrower limits for each kind. */
export const largestUpload = 2 * 1024 * 1024
export const upload = z.file().max(largestUpload)

/** Why an uploaded picture will not do; the words, with what to do about it, are the interface's. */
export const uploadRefusalCode = z.enum([
  'empty-file',
  /** values: kilobytes, most */
  'too-large',
  /** values: found */
  'file-type',
  'unreadable',
  /** values: millions, that it may have */
  'too-many-pixels',
  /** More than fifty times as long as high, or the other way round. */
  'too-elongated',
  'svg-encoding',
  /** values: line */
  'svg-not-xml',
  'svg-entities',
  /** values: element */
  'svg-active',
  'svg-text',
  'svg-picture',
  /** values: effect */
  'svg-effect',
  'svg-outside',
  'svg-loop',
  /** values: most */
  'svg-too-complex',
  'svg-no-size',
  'svg-differs',
  'picture-empty',
  /** values: pixels, needed */
  'too-small',
  /** values: variant */
  'logo-invisible',
  'logo-not-transparent',
  'logo-not-white',
  'logo-not-black',
  'flag-not-found',
  'not-pdf',
])

export const uploadRefusal = z.object({
  code: uploadRefusalCode,
  values: z.record(z.string(), z.union([z.string(), z.number()])),
})

export const ruleSet = z.enum(['2014-2020', '2021-2027'])
export const stripVariant = z.enum(['colour', 'achromatic'])
export const stripLayout = z.enum(['horizontal', 'vertical'])

/** One official file with all signs in a row: placed as it is, never assembled, recoloured, cropped or stretched. */
export const strip = z.object({
  id,
  variant: stripVariant,
  layout: stripLayout,
  picture,
  alt: z.string(),
  /** Where the flag of the European Union is in it: everything is measured by it. */
  flag: area,
  /** Plainly marked WZÓR, to be replaced by the official file. */
  isSample: z.boolean(),
})

/** An amount of złoty as decimal text with two places, „26997227.40”; empty while unknown. */
export const amount = text(20).refine((value) => value === '' || /^\d{1,14}(?:\.\d{2})$/u.test(value), {
  error: 'amount',
})

export const fundingProjectDetails = z.object({
  /** The title as in the agreement; the project's poster takes 150 characters. */
  title: requiredText(150),
  acronym: text(60),
  ruleSet,
  /** „Fundusze Europejskie dla Śląskiego 2021–2027”. */
  programme: text(200),
  /** „Europejski Fundusz Społeczny Plus”. */
  fund: text(200),
  agreementNumber: text(100),
  agreementDate: date.nullable(),
  beneficiary: text(300),
  totalValue: amount,
  euAmount: amount,
  startsOn: date.nullable(),
  endsOn: date.nullable(),
  institution: text(300),
  institutionEmail: text(254),
  /** How many days before an event the institution is told of it. */
  noticeDays: z.int().min(0).max(365),
  notes: longText(4000),
})

export const fundingProject = fundingProjectDetails.extend({
  id,
  isExample: z.boolean(),
  strips: z.array(strip),
  events: z.array(z.object({ eventId: id, eventName: z.string(), startsOn: date })),
  revision,
})

const organisationId = z.object({ organisationId: id })
const logoId = z.object({ logoId: id })
const projectId = z.object({ projectId: id })

export const logos = {
  /** The logos of an organisation that are in use, newest first within a variant. */
  list: base
    .route({ method: 'GET', path: '/partners/{organisationId}/logos', tags: ['partners'] })
    .input(organisationId)
    .output(z.object({ items: z.array(logo) })),
  /** `updateComing`: also show it at events that are still to come. 422 with what to mend when the file will not do. */
  create: base
    .route({
      method: 'POST',
      path: '/partners/{organisationId}/logos',
      successStatus: 201,
      tags: ['partners'],
    })
    .errors(conflictWith(logo))
    .input(logoUpload.extend({ organisationId: id, id, updateComing: formFlag, file: upload }))
    .output(logo),
  putDetails: base
    .route({ method: 'PUT', path: '/logos/{logoId}/details', tags: ['partners'] })
    .errors(conflictWith(logo))
    .input(logoDetails.extend({ logoId: id, revision }))
    .output(logo),
  remove: base
    .route({ method: 'DELETE', path: '/logos/{logoId}', tags: ['partners'] })
    .input(logoId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/logos/{logoId}/restore', tags: ['partners'] })
    .input(logoId)
    .output(logo),
  /** The file as it was uploaded, for staff, to be saved and never shown. */
  original: base
    .route({ method: 'GET', path: '/logos/{logoId}/original', tags: ['partners'] })
    .input(logoId)
    .output(z.file()),
}

export const media = {
  /** A stored picture by its hash, for whoever may see something that shows it. */
  get: base
    .route({ method: 'GET', path: '/media/{sha256}', tags: ['materials'] })
    .input(z.object({ sha256: mediaHash }))
    .output(z.file()),
}

export const fundingProjects = {
  list: base
    .route({ method: 'GET', path: '/funding-projects', tags: ['funding'] })
    .input(listInput)
    .output(listOf(fundingProject)),
  get: base
    .route({ method: 'GET', path: '/funding-projects/{projectId}', tags: ['funding'] })
    .input(projectId)
    .output(fundingProject),
  create: base
    .route({ method: 'POST', path: '/funding-projects', successStatus: 201, tags: ['funding'] })
    .errors(conflictWith(fundingProject))
    .input(fundingProjectDetails.extend({ id }))
    .output(fundingProject),
  putDetails: base
    .route({ method: 'PUT', path: '/funding-projects/{projectId}/details', tags: ['funding'] })
    .errors(conflictWith(fundingProject))
    .input(fundingProjectDetails.extend({ projectId: id, revision }))
    .output(fundingProject),
  remove: base
    .route({ method: 'DELETE', path: '/funding-projects/{projectId}', tags: ['funding'] })
    .input(projectId)
    .output(nothing),
  restore: base
    .route({ method: 'POST', path: '/funding-projects/{projectId}/restore', tags: ['funding'] })
    .input(projectId)
    .output(fundingProject),
  /** Puts the official file of a variant and layout in the place of the one before. `flag` null: found by its colour. */
  addStrip: base
    .route({
      method: 'POST',
      path: '/funding-projects/{projectId}/strips',
      successStatus: 201,
      tags: ['funding'],
    })
    .errors(conflictWith(strip))
    .input(
      z.object({
        projectId: id,
        id,
        variant: stripVariant,
        layout: stripLayout,
        alt: requiredText(300),
        flag: formArea.nullable().default(null),
        file: upload,
      }),
    )
    .output(strip),
  removeStrip: base
    .route({ method: 'DELETE', path: '/funding-projects/{projectId}/strips/{stripId}', tags: ['funding'] })
    .input(z.object({ projectId: id, stripId: id }))
    .output(nothing),
  ofEvent: base
    .route({ method: 'GET', path: '/events/{eventId}/funding', tags: ['funding'] })
    .input(z.object({ eventId: id }))
    .output(z.object({ eventId: id, projects: z.array(fundingProject) })),
  /** Which projects pay for the event, the first leading; `before` are those that were read. */
  putOfEvent: base
    .route({ method: 'PUT', path: '/events/{eventId}/funding', tags: ['funding'] })
    .errors(conflictWith(z.object({ eventId: id, projects: z.array(fundingProject) })))
    .input(z.object({ eventId: id, before: z.array(id).max(10), projectIds: z.array(id).max(10) }))
    .output(z.object({ eventId: id, projects: z.array(fundingProject) })),
}

export type Area = z.infer<typeof area>
export type Ink = z.infer<typeof ink>
export type LogoVariant = z.infer<typeof logoVariant>
export type Logo = z.infer<typeof logo>
export type LogoDetails = z.infer<typeof logoDetails>
export type UploadRefusalCode = z.infer<typeof uploadRefusalCode>
export type UploadRefusal = z.infer<typeof uploadRefusal>
export type RuleSet = z.infer<typeof ruleSet>
export type StripVariant = z.infer<typeof stripVariant>
export type StripLayout = z.infer<typeof stripLayout>
export type Strip = z.infer<typeof strip>
export type FundingProject = z.infer<typeof fundingProject>
export type FundingProjectDetails = z.infer<typeof fundingProjectDetails>
