import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReleaseFileFormat } from '#contract/releaseFiles.ts'

/** What each file of a release is. */
export const releaseFileLabels: Readonly<Record<ReleaseFileFormat, MessageDescriptor>> = {
  html: msg`Strona programu (HTML)`,
  ics: msg`Kalendarz (ICS)`,
  txt: msg`Tekst do wklejenia (TXT)`,
  'pdf-a4': msg`Program A4 (PDF)`,
  'pdf-a5': msg`Program A5 (PDF)`,
  xlsx: msg`Arkusz Excela (XLSX)`,
  csv: msg`Tabela (CSV)`,
  xml: msg`schedule.xml`,
  json: msg`schedule.json`,
}

type Group = { key: string; label: MessageDescriptor; formats: readonly ReleaseFileFormat[] }

/** The files by what somebody wants them for, in the order in which they are offered. */
export const releaseFileGroups: readonly Group[] = [
  { key: 'public', label: msg`Dla publiczności`, formats: ['html', 'ics', 'txt'] },
  { key: 'print', label: msg`Do druku`, formats: ['pdf-a4', 'pdf-a5'] },
  { key: 'sheet', label: msg`Do arkusza`, formats: ['xlsx', 'csv'] },
  { key: 'apps', label: msg`Dla aplikacji konferencyjnych`, formats: ['xml', 'json'] },
]
