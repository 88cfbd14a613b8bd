import { instantsIn } from '#domain/zonedTime.ts'
import { evidenceName } from '#domain/evidence/evidenceNames.ts'
import { releasesPage } from '#domain/evidence/releasesPage.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import type { Release } from '#contract/releaseContent.ts'
import { isChangedSince } from '#server/releases/isChangedSince.ts'
import { publishedAddress } from '#server/releases/publishedAddress.ts'
import { readPrints } from '#server/releases/readPrints.ts'
import { readPublication } from '#server/releases/readPublication.ts'
import { readRelease } from '#server/releases/readRelease.ts'
import { releaseFile } from '#server/releases/releaseFile.ts'
import { gap, type EvidenceContent, type EvidenceFile, type EvidenceSource } from './evidencePart.ts'

/** The files of a release that a funder reads; others are for programs. */
const formats = [
  { format: 'html', ending: '.html', kind: 'strona' },
  { format: 'pdf-a4', ending: '.pdf', kind: 'do druku' },
] as const

const filesOf = (
  { images, database, event }: EvidenceSource,
  release: Release,
  address: string,
): EvidenceFile[] =>
  formats.map(({ format, ending, kind }) => ({
    name: evidenceName(release.number, `program wersja ${release.number}`, ending),
    title: `Program, wersja ${release.number}${release.name === '' ? '' : `: ${release.name}`} (${kind})`,
    on: instantsIn(event.timeZone).dayOf(release.publishedAt),
    read: async () => {
      const file = await releaseFile({ release, address }, format, { images, database })
      return new Uint8Array(await file.arrayBuffer())
    },
  }))

/** Every release of the programme, and a list of them. */
export const programmePart = async (source: EvidenceSource): Promise<EvidenceContent> => {
  const { database, event, publicUrl } = source
  const last = await readRelease(database, event.id, 'last')
  if (last === null) return { files: [], gaps: [gap('not-released')] }
  const address = await publishedAddress(database, publicUrl, event)
  const releases = [last]
  for (let number = last.number - 1; number > 0; number -= 1) {
    const release = await readRelease(database, event.id, number)
    if (release !== null) releases.unshift(release)
  }
  const enclosed = releases.map((release) => ({ release, files: filesOf(source, release, address) }))
  const publication = await readPublication(database, event.id)
  const page = releasesPage(event, {
    address: publication && { url: address, withdrawnAt: publication.withdrawnAt },
    releases: enclosed.map(({ release, files }, index) => {
      const before = releases[index - 1]
      const changes = before === undefined ? null : releaseDifference(before.content, release.content)
      return { ...release, files: files.map(({ name }) => name), changes }
    }),
    prints: (await readPrints(database, event.id, last)).toReversed(),
  })
  const isChanged = await isChangedSince(database, event.id, last)
  return {
    files: [
      {
        name: '00-wersje.html',
        title: 'Opublikowane wersje programu z datami, zmiany między nimi i wydruki',
        on: event.startsOn,
        read: () => page,
      },
      ...enclosed.flatMap(({ files }) => files),
    ],
    gaps: isChanged ? [gap('changed-since-release', { number: last.number })] : [],
  }
}
