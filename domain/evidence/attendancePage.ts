import type { PrintedCard } from '#contract/programme.ts'
import { markup } from '#domain/markup.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'

export type EvidenceAttendance = {
  total: number | null
  sectors: readonly { sector: string; people: number | null }[]
  seen: readonly {
    card: PrintedCard
    title: string
    presence: 'present' | 'absent' | 'substitute'
    substitute: string
  }[]
}

const presenceWords = { present: 'tak', absent: 'nie', substitute: 'w zastępstwie' } as const

/** How many people came and from which sectors, and who of those announced was there. */
export const attendancePage = (event: EvidenceEvent, { total, sectors, seen }: EvidenceAttendance): string =>
  evidencePage(
    event,
    'Frekwencja',
    markup`<p>Osoby obecne: ${total ?? 'nie podano'}.</p>
${evidenceTable(
  'Środowiska',
  ['Środowisko', 'Liczba osób'],
  sectors.map(({ sector, people }) => [sector, people ?? 'nie liczono']),
)}${evidenceTable(
      'Osoby ogłoszone w programie',
      ['Osoba', 'Funkcja i organizacja', 'Punkt programu', 'Obecność'],
      seen.map(({ card, title, presence, substitute }) => [
        printedName(card),
        affiliation(card),
        title,
        [presenceWords[presence], substitute].filter(Boolean).join(': '),
      ]),
    )}`,
  )
