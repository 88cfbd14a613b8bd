import type { PublishedWork } from '#contract/publishedWorks.ts'
import { markup } from '#domain/markup.ts'
import { longDate } from '#domain/time.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'
import { publishedWorkWords } from './evidenceWords.ts'

/** Something published; `file` is the name of its enclosed picture. */
export type EvidenceWork = Pick<
  PublishedWork,
  'kind' | 'title' | 'place' | 'publishedOn' | 'printRun' | 'note'
> & {
  file: string | null
}

const placeOf = (place: string) =>
  /^https?:\/\//u.test(place) ? markup`<a href="${place}" rel="noreferrer">${place}</a>` : place

/** The dated list of what was published or handed out. */
export const publishedPage = (event: EvidenceEvent, works: readonly EvidenceWork[]): string =>
  evidencePage(
    event,
    'Publikacje',
    evidenceTable(
      `Opublikowano i rozdano (${works.length})`,
      ['Data', 'Rodzaj', 'Co', 'Gdzie', 'Nakład', 'Obraz'],
      works.map(({ publishedOn, kind, title, place, printRun, note, file }) => [
        longDate(publishedOn),
        publishedWorkWords[kind],
        note === '' ? title : markup`${title}<br><span class="quiet">${note}</span>`,
        placeOf(place),
        printRun,
        file === null ? 'brak' : markup`<a href="${file}">${file}</a>`,
      ]),
    ),
  )
