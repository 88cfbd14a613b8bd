import type { ReleaseFileFormat } from '#contract/releaseFiles.ts'
import type { PublishedRelease } from '#domain/publication/publishedRelease.ts'
import { publicPage } from '#domain/publication/publicPage.ts'
import { releaseCalendar } from '#domain/publication/releaseCalendar.ts'
import { scheduleJson } from '#domain/schedule/scheduleJson.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import { programmeText } from '#domain/papers/programmeText.ts'
import { programmeCsv } from '#domain/tables/programmeCsv.ts'
import { programmeSheets } from '#domain/tables/programmeSheets.ts'
import { writeWorkbook } from '#domain/tables/writeWorkbook.ts'
import type { Database } from '#server/database/database.ts'
import { printProgramme } from './printProgramme.ts'
import type { Images } from '#server/images/images.ts'

type Format = {
  /** The media type, with its charset. */
  type: string
  /** What the file's name ends with, after the event and the version: `.ics`, `-a5.pdf`. */
  ending: string
  /** Always the same for the same release, but for the official strips of a PDF, which are those that there are now. */
  make: (published: PublishedRelease, host: Host) => Bytes | Promise<Bytes>
}

/** The host's way to draw, and where the files of strips are kept. */
export type Host = { images: Images; database: Database }

type Bytes = string | Uint8Array

/** How each file of a release is made. */
export const releaseFormats: Record<ReleaseFileFormat, Format> = {
  html: { type: 'text/html; charset=utf-8', ending: '.html', make: (published) => publicPage(published) },
  ics: {
    type: 'text/calendar; charset=utf-8',
    ending: '.ics',
    make: (published) => releaseCalendar(published, { of: 'event' }) ?? '',
  },
  xml: { type: 'application/xml; charset=utf-8', ending: '.xml', make: scheduleXml },
  json: { type: 'application/json; charset=utf-8', ending: '.json', make: scheduleJson },
  txt: { type: 'text/plain; charset=utf-8', ending: '.txt', make: ({ release }) => programmeText(release) },
  csv: { type: 'text/csv; charset=utf-8', ending: '.csv', make: ({ release }) => programmeCsv(release) },
  xlsx: {
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    ending: '.xlsx',
    make: ({ release }) => writeWorkbook(programmeSheets(release)),
  },
  'pdf-a4': {
    type: 'application/pdf',
    ending: '-a4.pdf',
    make: ({ release }, host) => printProgramme(host, release, 'A4'),
  },
  'pdf-a5': {
    type: 'application/pdf',
    ending: '-a5.pdf',
    make: ({ release }, host) => printProgramme(host, release, 'A5'),
  },
}
