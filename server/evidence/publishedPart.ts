import { evidenceName } from '#domain/evidence/evidenceNames.ts'
import { publishedWorkWords } from '#domain/evidence/evidenceWords.ts'
import { publishedGaps } from '#domain/evidence/publishedGaps.ts'
import { publishedPage } from '#domain/evidence/publishedPage.ts'
import type { Database } from '#server/database/database.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { readPublishedWorks } from '#server/published/publishedWorkRecord.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

/** As much of pictures as one file for a funder's portal may hold. */
const mostMegabytes = 400

/** Whether anybody was invited by a material or by a letter. */
const readHasInvitation = async (database: Database, eventId: string) => {
  const material = await database
    .selectFrom('proof')
    .innerJoin('material', 'material.id', 'proof.materialId')
    .select('proof.id')
    .where('material.eventId', '=', eventId)
    .where('material.kind', '=', 'invitation')
    .where('material.removedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()
  const letter = await database
    .selectFrom('message')
    .select('id')
    .where('eventId', '=', eventId)
    .where('kind', '=', 'request')
    .where('state', '=', 'sent')
    .limit(1)
    .executeTakeFirst()
  return material !== undefined || letter !== undefined
}

const readSizes = async (database: Database, hashes: readonly string[]) => {
  const rows = await database
    .selectFrom('media')
    .select(['sha256', 'size'])
    .where('sha256', 'in', ['', ...hashes])
    .execute()
  return new Map(rows.map(({ sha256, size }) => [sha256, size]))
}

/** The list of what was published, with its pictures as far as they fit. */
export const publishedPart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const works = await readPublishedWorks(database, event.id)
  const gaps = publishedGaps(works, { hasInvitation: await readHasInvitation(database, event.id) })
  const pictures = works.flatMap((work, index) =>
    work.picture === null ? [] : [{ work, place: index + 1, ...work.picture }],
  )
  const sizes = await readSizes(
    database,
    pictures.map(({ sha256 }) => sha256),
  )
  let left = mostMegabytes * 1e6
  const enclosed = pictures.flatMap(({ work, place, sha256, type }) => {
    left -= sizes.get(sha256) ?? 0
    if (left < 0) return []
    const ending = type === 'image/png' ? '.png' : '.jpg'
    return [
      {
        workId: work.id,
        name: evidenceName(place, `${work.publishedOn} ${work.title}`, ending),
        title: `${work.title} (${publishedWorkWords[work.kind]})`,
        on: work.publishedOn,
        read: async () => {
          const file = (await readMedia(database, [sha256])).get(sha256)
          if (!file) throw new Error(`The picture ${sha256} is not stored`)
          return file.bytes
        },
      },
    ]
  })
  const leftOut = pictures.length - enclosed.length
  if (leftOut > 0) gaps.push(gap('too-large', { count: leftOut, megabytes: mostMegabytes }))
  if (works.length === 0) return { files: [], gaps }
  const page = publishedPage(
    event,
    works.map((work) => ({
      ...work,
      file: enclosed.find(({ workId }) => workId === work.id)?.name ?? null,
    })),
  )
  return {
    files: [
      {
        name: '00-publikacje.html',
        title: 'Lista publikacji z datami',
        on: event.startsOn,
        read: () => page,
      },
      ...enclosed.map(({ workId: _workId, ...file }) => file),
    ],
    gaps,
  }
}
