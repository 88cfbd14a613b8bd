import { z } from 'zod'
import { base, conflictWith, date, id, instant, longText } from './base.ts'
import { itemKind } from './programme.ts'

/** `list`: each line of the text is one entry of it. Each line of a `paragraph` is a paragraph of its own. */
export const articleBlockKind = z.enum(['title', 'heading', 'paragraph', 'list'])

/** `lead`, `item/ID/people`: what a block of the draft says, so that it can be written anew; `own/ID` is staff's own. */
const blockKey = z
  .string()
  .regex(/^[a-z0-9-]+(?:\/[a-z0-9-]+)*$/u)
  .max(120)

/** One paragraph of the article as staff have it: plain text, whose facts are found in it anew each time. */
export const articleBlock = z.object({ key: blockKey, kind: articleBlockKind, text: longText(20_000) })

/** Where a fact is kept, and so where it is put right. */
export const factSource = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('event'), field: z.enum(['name', 'date', 'venue', 'description']) }),
  z.object({
    kind: z.literal('item'),
    field: z.enum(['title', 'abstract', 'figure', 'day']),
    itemId: id,
    itemKind,
  }),
  z.object({
    kind: z.literal('person'),
    field: z.enum(['name', 'position', 'organisation', 'substitute']),
    itemId: id,
    itemKind,
    personId: id,
  }),
  z.object({ kind: z.literal('partner'), field: z.literal('name'), organisationId: id }),
  z.object({ kind: z.literal('attendance'), field: z.enum(['total', 'sector']) }),
  z.object({
    kind: z.literal('funding'),
    field: z.enum(['title', 'fund', 'programme', 'amount']),
    projectId: id,
  }),
])

/** Something that the article states. `text` is how the draft words it; `also` are other wordings that state the same. */
export const articleFact = z.object({
  /** Stable while it is the same fact, also when what it says changes: `person/ITEM/PERSON/name`. */
  id: z.string(),
  text: z.string(),
  also: z.array(z.string()),
  source: factSource,
  /** A person's name in its parts, for finding it inflected or misspelt. */
  name: z.object({ titleBefore: z.string(), given: z.string(), family: z.string() }).nullable(),
  /** A partner's name in the cases that are known; empty where a form is not. */
  cases: z
    .object({
      nominative: z.string(),
      genitive: z.string(),
      dative: z.string(),
      accusative: z.string(),
      instrumental: z.string(),
      locative: z.string(),
    })
    .nullable(),
})

/** A block of the draft in runs: words of the article itself, or what a fact says. */
export const draftBlock = z.object({
  key: blockKey,
  kind: articleBlockKind,
  lines: z.array(z.array(z.object({ text: z.string(), factId: z.string().nullable() }))),
})

/**
 * What the draft would state and the data do not know, each with what it is about, so that it can be filled in. Those of
 * `notes` are nothing to fill in but something to know.
 */
export const articleGap = z.discriminatedUnion('code', [
  z.object({
    code: z.enum([
      'attendance-total',
      'attendance-sectors',
      'venue',
      'organiser',
      'welcome',
      'panels',
      'funding',
    ]),
  }),
  z.object({
    code: z.literal('case-form'),
    organisationId: id,
    name: z.string(),
    case: z.enum(['accusative', 'instrumental', 'locative']),
  }),
  z.object({ code: z.literal('venue-form'), name: z.string() }),
  z.object({ code: z.enum(['moderator', 'people']), itemId: id, itemKind, title: z.string() }),
  z.object({ code: z.literal('time'), count: z.int() }),
  z.object({ code: z.literal('affiliation'), personId: id, itemId: id, itemKind, name: z.string() }),
  z.object({
    code: z.literal('funding-fact'),
    projectId: id,
    title: z.string(),
    fact: z.enum(['programme', 'fund', 'euAmount']),
  }),
])

export const articleNote = z.discriminatedUnion('code', [
  z.object({ code: z.enum(['not-released', 'not-held', 'cancelled', 'descriptions']) }),
  z.object({ code: z.enum(['presence-unknown', 'absent']), people: z.array(z.string()) }),
])

/** What the article is written from: the last release, or the programme as it stands while there is none. */
const articleBasis = z.object({
  releaseId: id,
  number: z.int(),
  name: z.string(),
  publishedAt: instant,
  /** Whether the programme as it stands is no longer what that release says: the draft does not know of it. */
  isChanged: z.boolean(),
})

export const articleDetails = z.object({
  blocks: z
    .array(articleBlock)
    .min(1)
    .max(400)
    .refine((blocks) => new Set(blocks.map(({ key }) => key)).size === blocks.length, { error: 'id-twice' })
    // The whole text is compared with every fact on each saving: ten times what the longest summary has is enough.
    .refine((blocks) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= 100_000, {
      error: 'article-too-long',
    }),
  /** Keys of findings that staff have looked at and that may stay. */
  accepted: z.array(z.string().max(1000)).max(1000),
})

export const article = z.object({
  eventId: id,
  eventName: z.string(),
  heldOn: date,
  basis: articleBasis.nullable(),
  draft: z.object({ blocks: z.array(draftBlock), facts: z.array(articleFact) }),
  gaps: z.array(articleGap),
  notes: z.array(articleNote),
  /** The text as staff have it; null while nobody has changed the draft. */
  stored: articleDetails
    .extend({
      /** The facts that it stated when it was saved, as they were then. */
      stated: z.array(articleFact),
      /** The release that it was last saved with. */
      releaseId: id.nullable(),
      updatedAt: instant,
    })
    .nullable(),
  /** Counts from 1; 0 while nothing is stored. */
  revision: z.int().min(0),
})

export const articleFormat = z.enum(['html', 'fragment', 'md', 'docx', 'txt'])

const eventId = z.object({ eventId: id })

export const articleEndpoints = {
  /** The draft as it is written of the data now, and the text that staff made of it. */
  get: base
    .route({ method: 'GET', path: '/events/{eventId}/article', tags: ['article'] })
    .input(eventId)
    .output(article),
  /** Saves the whole text on the revision that was read; 0 saves it for the first time. */
  put: base
    .route({ method: 'PUT', path: '/events/{eventId}/article', tags: ['article'] })
    .errors(conflictWith(article))
    .input(
      articleDetails.extend({
        eventId: id,
        revision: z
          .int()
          .min(0)
          .max(2 ** 31 - 2),
      }),
    )
    .output(article),
  /** The article as a file: a whole page, the page's content alone, Markdown, Word, or plain text. */
  file: base
    .route({ method: 'GET', path: '/events/{eventId}/article/files/{format}', tags: ['article'] })
    .input(z.object({ eventId: id, format: articleFormat }))
    .output(z.file()),
}

export type ArticleBlock = z.infer<typeof articleBlock>
export type ArticleBlockKind = z.infer<typeof articleBlockKind>
export type FactSource = z.infer<typeof factSource>
export type ArticleFact = z.infer<typeof articleFact>
export type DraftBlock = z.infer<typeof draftBlock>
export type ArticleGap = z.infer<typeof articleGap>
export type ArticleNote = z.infer<typeof articleNote>
export type ArticleDetails = z.infer<typeof articleDetails>
export type Article = z.infer<typeof article>
export type ArticleFormat = z.infer<typeof articleFormat>
