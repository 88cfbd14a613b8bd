import type { MessageKind } from '#contract/messages.ts'
import { markup } from '#domain/markup.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'
import { letterKindWords } from './evidenceWords.ts'

/** A letter that went out: to whom by name alone, never where to. */
export type EvidenceLetter = {
  kind: MessageKind
  name: string
  subject: string
  sentAt: string
  way: 'smtp' | 'hand' | null
}

/** The words of a kind of letter with made-up people. */
export type LetterSpecimen = { kind: MessageKind; subject: string; text: string }

/** The letters that were sent, by day, and a specimen of each kind of them. */
export const lettersPage = (
  event: EvidenceEvent,
  letters: readonly EvidenceLetter[],
  specimens: readonly LetterSpecimen[],
): string => {
  const { said } = instantsIn(event.timeZone)
  return evidencePage(
    event,
    'Wysłane listy',
    markup`<p>Listy wysłane z programu. Adresów nie dołączono; są w danych osób i organizacji.</p>
${evidenceTable(
  `Lista wysyłki (${letters.length})`,
  ['Wysłano', 'Do kogo', 'Rodzaj', 'Temat', 'Jak'],
  letters.map(({ sentAt, name, kind, subject, way }) => [
    said(sentAt),
    name,
    letterKindWords[kind],
    subject,
    way === 'hand' ? 'z własnej poczty' : 'pocztą elektroniczną',
  ]),
)}<h2>Wzory treści</h2>
<p>Wzory obowiązujące teraz, z osobami i wydarzeniem zmyślonymi; w listach stoją dane adresata.</p>
${specimens.map(
  ({ kind, subject, text }) => markup`<section>
<h3>${letterKindWords[kind]}</h3>
<p>Temat: ${subject}</p>
<pre>${text}</pre>
</section>
`,
)}`,
  )
}
