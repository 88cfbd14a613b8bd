import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'
import { evidencePart, type EvidenceGap, type EvidencePartName } from '#contract/evidence.ts'
import { contentsPage, type EnclosedFile } from '#domain/evidence/contentsPage.ts'
import { hashOfBytes } from '#server/media/storeMedia.ts'
import type { GatheredEvidence } from './readEvidence.ts'

/** What another compression would only make larger. */
const isPacked = (path: string) => /\.(?:png|jpg|pdf)$/u.test(path)

/**
 * Noon of a day by the clock that writes the ZIP: its dates have no zone, and noon is on that day wherever the server
 * stands, however its clocks are moved.
 */
const noonOf = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date, 12)
}

type Gaps = Record<EvidencePartName, readonly EvidenceGap[]>

const gapsOf = ({ parts }: GatheredEvidence): Gaps => {
  const of = (name: EvidencePartName) => parts.find(({ part }) => part === name)?.gaps ?? []
  return {
    programme: of('programme'),
    materials: of('materials'),
    lineups: of('lineups'),
    letters: of('letters'),
    published: of('published'),
    attendance: of('attendance'),
    article: of('article'),
    funding: of('funding'),
  }
}

/** Each file by its path with what it is, its size in bytes and their SHA-256; for programs, as the contents are for people. */
const manifestOf = ({ event }: GatheredEvidence, files: readonly Omit<EnclosedFile, 'part'>[], gaps: Gaps) =>
  `${JSON.stringify(
    {
      form: 1,
      event: { id: event.id, name: event.name, startsOn: event.startsOn, endsOn: event.endsOn },
      files: files.map(({ path, title, size, sha256 }) => ({ path, title, size, sha256 })),
      missing: evidencePart.options.flatMap((part) => gaps[part].map((gap) => ({ part, ...gap }))),
    },
    null,
    2,
  )}\n`

/**
 * An event's evidence as a ZIP, piece by piece: a file is made when its turn comes and let go once it is written, so no more than
 * one is in memory. Contents and manifest come last, for they name what the others hash to. The same data give the same bytes.
 */
export async function* zipEvidence(gathered: GatheredEvidence): AsyncGenerator<Uint8Array, void, void> {
  const { event, parts } = gathered
  const pieces: Uint8Array[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    if (piece.length > 0) pieces.push(piece)
  })
  const add = (path: string, on: string, bytes: Uint8Array) => {
    const entry = isPacked(path) ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 })
    entry.mtime = noonOf(on)
    zip.add(entry)
    entry.push(bytes, true)
  }
  const files: EnclosedFile[] = []
  for (const { part, files: own } of parts) {
    for (const { path, title, on, read } of own) {
      const content = await read()
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
      files.push({ part, path, title, size: bytes.length, sha256: await hashOfBytes(bytes) })
      add(path, on, bytes)
      yield* pieces.splice(0)
    }
  }
  const gaps = gapsOf(gathered)
  const contents = new TextEncoder().encode(contentsPage({ event, files, gaps }))
  const contentsFile = {
    path: '00-spis-tresci.html',
    title: 'Spis treści',
    size: contents.length,
    sha256: await hashOfBytes(contents),
  }
  add(contentsFile.path, event.startsOn, contents)
  const manifest = manifestOf(gathered, [contentsFile, ...files], gaps)
  add('manifest.json', event.startsOn, new TextEncoder().encode(manifest))
  zip.end()
  yield* pieces.splice(0)
}
