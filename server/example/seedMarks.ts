import type { StripLayout, StripVariant } from '#contract/marks.ts'
import type { MaterialOptions } from '#contract/proofData.ts'
import { sampleStrip } from '#domain/marks/sampleStrip.ts'
import { cleanSvg } from '#domain/svg/cleanSvg.ts'
import type { Change } from '#server/database/database.ts'
import type { Flag } from '#server/database/schema.ts'
import { fundingProjectColumns } from '#server/funding/fundingProjectRecord.ts'
import { hashOfBytes, storeMedia } from '#server/media/storeMedia.ts'
import { exampleMark } from './exampleMark.ts'
import type { ForumFunding, ForumLogo, ForumMaterial } from './forumMarks.ts'

type Fresh = { isExample: Flag; revision: number; createdAt: string; updatedAt: string; removedAt: null }

/** Where marks are written: `id` makes an id of a key, `fresh` are the stamps of a new row. */
export type MarksSeed = { change: Change; id: (key: string) => string; fresh: Fresh }

/** Stores a drawn mark as an upload of it would be stored. */
const storeSvg = async ({ change, fresh }: MarksSeed, drawn: string) => {
  const cleaned = cleanSvg(drawn)
  if ('refused' in cleaned) throw new Error(`A mark of the example is refused: ${cleaned.refused.code}`)
  const bytes = new TextEncoder().encode(cleaned.svg)
  const sha256 = await hashOfBytes(bytes)
  const type = 'image/svg+xml' as const
  await storeMedia(change, { type, bytes, sha256 }, fresh.createdAt)
  return { sha256, originalSha256: sha256, type, width: cleaned.width, height: cleaned.height }
}

/** Writes an organisation's logos and answers which of them its event shows. */
export const seedLogos = async (
  seed: MarksSeed,
  { key, organisationId, logos }: { key: string; organisationId: string; logos: readonly ForumLogo[] },
) => {
  const chosen = new Map<ForumLogo['variant'], string>()
  const { createdAt, removedAt, revision } = seed.fresh
  for (const { variant, mark, alt, ink } of logos) {
    const id = seed.id(`logo/${key}/${variant}`)
    chosen.set(variant, id)
    await seed.change
      .insertInto('logo')
      .values({
        id,
        organisationId,
        variant,
        ...(await storeSvg(seed, exampleMark(mark))),
        ink: JSON.stringify(ink),
        alt,
        validUntil: null,
        fileName: `${key}-${variant}.svg`,
        createdAt,
        createdByKind: 'system',
        createdById: null,
        removedAt,
        revision,
      })
      .execute()
  }
  return {
    colourLogoId: chosen.get('colour') ?? null,
    whiteLogoId: chosen.get('white') ?? null,
    blackLogoId: chosen.get('black') ?? null,
  }
}

const stripKinds: readonly [StripVariant, StripLayout][] = [
  ['colour', 'horizontal'],
  ['colour', 'vertical'],
  ['achromatic', 'horizontal'],
  ['achromatic', 'vertical'],
]

/** Writes who pays for the event, with sample strips in the place of the official files. */
export const seedFunding = async (seed: MarksSeed, { key, ...details }: ForumFunding) => {
  const { change, id, fresh } = seed
  const projectId = id(`funding/${key}`)
  await change
    .insertInto('funding_project')
    .values({ id: projectId, ...fundingProjectColumns(details), ...fresh })
    .execute()
  for (const [variant, layout] of stripKinds) {
    const { svg, flag, alt } = sampleStrip(details.ruleSet, variant, layout)
    await change
      .insertInto('funding_strip')
      .values({
        id: id(`strip/${key}/${variant}/${layout}`),
        projectId,
        variant,
        layout,
        ...(await storeSvg(seed, svg)),
        alt,
        flag: JSON.stringify(flag),
        isSample: 1,
        createdAt: fresh.createdAt,
        removedAt: fresh.removedAt,
      })
      .execute()
  }
  await change
    .insertInto('event_funding')
    .values({ eventId: id('event'), projectId, position: 1 })
    .execute()
}

const usualOptions: MaterialOptions = {
  stripVariant: 'colour',
  stripLayout: 'horizontal',
  ground: 'white',
  lead: '',
  showsPanels: true,
  showsPeople: true,
  showsRoleLines: true,
  isBlackOnly: false,
  hashtag: '',
}

/** Writes the materials of the event, of which nobody has made a proof yet. */
export const seedMaterials = async (
  { change, id, fresh }: MarksSeed,
  materials: readonly ForumMaterial[],
) => {
  const { createdAt, updatedAt, removedAt, revision } = fresh
  const stamps = { createdAt, updatedAt, removedAt, revision }
  for (const { key, ...details } of materials) {
    await change
      .insertInto('material')
      .values({
        id: id(`material/${key}`),
        eventId: id('event'),
        ...details,
        options: JSON.stringify(usualOptions),
        ...stamps,
      })
      .execute()
  }
}
