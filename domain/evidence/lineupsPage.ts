import type { AppearanceRole, ItemKind, PrintedCard } from '#contract/programme.ts'
import type { AnswerState, Decision, LineupState } from '#contract/signOffs.ts'
import { hoursOrOpen } from '#domain/lineupText.ts'
import { markup, type Markup } from '#domain/markup.ts'
import { affiliation, printedName } from '#domain/printedName.ts'
import { roleWords } from '#domain/roleWords.ts'
import { longDate } from '#domain/time.ts'
import { instantsIn } from '#domain/zonedTime.ts'
import { evidencePage, evidenceTable, type EvidenceEvent } from './evidencePage.ts'
import { answerStateWords, lineupStateWords, wayWords } from './evidenceWords.ts'

type Given = Pick<Decision, 'way' | 'channel' | 'at' | 'version'>

/** An item with its people, reserves left out; the moderator's own answer is their signature. */
export type EvidenceLineup = {
  kind: ItemKind
  title: string
  day: string
  start: string | null
  durationMinutes: number | null
  room: string | null
  lineup: { state: LineupState; decision: Given | null }
  people: readonly {
    card: PrintedCard
    role: AppearanceRole
    state: AnswerState
    decision: Given | null
  }[]
}

type Clock = ReturnType<typeof instantsIn>

const givenText = (decision: Given | null, { said }: Clock) =>
  decision === null
    ? ''
    : [
        said(decision.at),
        wayWords(decision),
        decision.version === null ? '' : `wersja składu ${decision.version}`,
      ]
        .filter(Boolean)
        .join(', ')

const section = (item: EvidenceLineup, clock: Clock): Markup => {
  const time = hoursOrOpen(item.start, item.durationMinutes)
  const moderates = item.people.some(({ role }) => role === 'moderator')
  return markup`<section>
<h2>${item.title}</h2>
<p class="quiet">${[longDate(item.day), time, item.room].filter(Boolean).join(', ')}</p>
${
  moderates
    ? markup`<p>Skład potwierdza moderacja: ${[lineupStateWords[item.lineup.state], givenText(item.lineup.decision, clock)].filter(Boolean).join(', ')}.</p>
`
    : null
}${evidenceTable(
    'Osoby',
    ['Osoba', 'Funkcja i organizacja', 'Udział', 'Odpowiedź', 'Kiedy i jaką drogą'],
    item.people.map(({ card, role, state, decision }) =>
      role === 'moderator'
        ? [printedName(card), affiliation(card), roleWords(role, item.kind), 'jak skład', '']
        : [
            printedName(card),
            affiliation(card),
            roleWords(role, item.kind),
            answerStateWords[state],
            givenText(decision, clock),
          ],
    ),
  )}</section>
`
}

/** Who stands on the programme and what they answered, when and by which way; without anything else about them. */
export const lineupsPage = (event: EvidenceEvent, items: readonly EvidenceLineup[]): string =>
  evidencePage(
    event,
    'Składy i odpowiedzi',
    markup`<p>Potwierdzenie składu odnosi się do jego wersji, a odpowiedź osoby do punktu programu, dnia, godziny, miejsca i roli.
Adresów, telefonów, notatek i treści uwag nie dołączono.</p>
${items.map((item) => section(item, instantsIn(event.timeZone)))}`,
  )
