import { evidenceName } from '#domain/evidence/evidenceNames.ts'
import { fundingPage } from '#domain/evidence/fundingPage.ts'
import { readFundingOfEvent } from '#server/funding/fundingProjectRecord.ts'
import { readMedia } from '#server/media/storeMedia.ts'
import { gap, type EvidenceContent, type EvidenceSource } from './evidencePart.ts'

const stripWords = { colour: 'kolorowe', achromatic: 'achromatyczne' } as const
const layoutWords = { horizontal: 'poziome', vertical: 'pionowe' } as const

/** What paid for the event, and the strips of signs that it was marked with. */
export const fundingPart = async ({ database, event }: EvidenceSource): Promise<EvidenceContent> => {
  const { projects } = await readFundingOfEvent(database, event.id)
  if (projects.length === 0) return { files: [], gaps: [gap('no-funding')] }
  const strips = projects.flatMap((project, index) =>
    project.strips.map((strip) => {
      const kind = `${stripWords[strip.variant]} ${layoutWords[strip.layout]}`
      const { sha256, type } = strip.picture
      return {
        projectId: project.id,
        isSample: strip.isSample,
        name: evidenceName(index + 1, `znaki ${kind}`, type === 'image/png' ? '.png' : '.svg'),
        title: `Zestawienie znaków (${kind})${strip.isSample ? ', WZÓR' : ''}: ${project.title}`,
        on: event.startsOn,
        read: async () => {
          const file = (await readMedia(database, [sha256])).get(sha256)
          if (!file) throw new Error(`The strip ${sha256} is not stored`)
          return file.bytes
        },
      }
    }),
  )
  const page = fundingPage(
    event,
    projects.map((project) => ({
      ...project,
      files: strips.filter(({ projectId }) => projectId === project.id),
    })),
  )
  return {
    files: [
      { name: '00-projekty.html', title: 'Dane projektów', on: event.startsOn, read: () => page },
      ...strips.map(({ projectId: _projectId, isSample: _isSample, ...file }) => file),
    ],
    gaps: projects.flatMap(({ id, title, agreementNumber, agreementDate, strips: own }) => [
      ...(agreementNumber === '' || agreementDate === null
        ? [gap('agreement-unknown', { name: title }, id)]
        : []),
      ...(own.some(({ isSample }) => isSample) ? [gap('strip-sample', { name: title }, id)] : []),
    ]),
  }
}
