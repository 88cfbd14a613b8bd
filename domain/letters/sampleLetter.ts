import type { MessageKind } from '#contract/messages.ts'
import type { LineupContent, PlaceFacts } from '#contract/signOffs.ts'
import { informationClause } from '#domain/informationClause.ts'
import { composeLetter } from './composeLetter.ts'
import { composeProofLetter } from './composeProofLetter.ts'
import type { LetterWords } from './fillLetter.ts'
import { letterAsSent } from './letterAsSent.ts'
import { isProofLetter, type PersonLetterKind } from './letterKinds.ts'
import type { Matter } from './matterText.ts'

const organisation = 'Fundacja Wzorcowa'
const contact = {
  organisation,
  name: 'Olga Planująca',
  phone: '32 000 00 00',
  email: 'forum@example.org',
}

const panelId = '00000000-0000-7000-8000-000000000001'
const place: PlaceFacts = {
  itemId: panelId,
  title: 'Panel przykładowy',
  date: '2027-10-12',
  start: '10:00',
  end: '11:30',
  venue: 'Centrum Przykładowe',
  room: 'Sala A',
  role: 'moderator',
}

const person = (
  number: number,
  role: 'moderator' | 'panelist',
  [titleBefore, given, family]: readonly [string | null, string, string],
) => ({
  personId: `00000000-0000-7000-8000-00000000000${number}`,
  given,
  family,
  titleBefore,
  titleAfter: null,
  position: null,
  organisation: null,
  role,
})

const { date, start, end, venue, room, title } = place
const content: LineupContent = {
  form: 1,
  panelId,
  title,
  date,
  start,
  end,
  venue,
  room,
  people: [
    person(2, 'moderator', ['dr', 'Anna', 'Przykładowa-Wzór']),
    person(3, 'panelist', [null, 'Jan', 'Próbny']),
    person(4, 'panelist', [null, 'Zenon', 'Testowy']),
  ],
}

/** The matter of each kind of letter: the line-up that is asked about, or the place that was moved or called off. */
const matterOf = (kind: PersonLetterKind): Matter => {
  const isAsked = kind === 'request' || kind === 'reminder'
  return {
    kind: isAsked ? 'lineup' : 'answer',
    facts: isAsked ? place : { ...place, role: 'panelist' },
    itemKind: 'panel',
    content: isAsked ? content : null,
    before: isAsked ? null : { ...place, role: 'panelist', room: 'Sala B' },
    isAgain: false,
  }
}

const event = {
  name: 'Forum Próbne',
  startsOn: '2027-10-12',
  endsOn: '2027-10-12',
  venueName: 'Centrum Przykładowe',
  venueAddress: 'ul. Przykładowa 1, Mikołów',
}

const deadline = '2027-10-01'

const proofs = [
  { materialName: 'Plakat przykładowy A3', number: 2, deadline },
  { materialName: 'Zaproszenie przykładowe', number: 1, deadline },
]

const composed = (kind: MessageKind, words: LetterWords) =>
  isProofLetter(kind)
    ? composeProofLetter({ words, event, proofs, contact, signature: '' })
    : composeLetter({
        kind,
        words,
        vocative: 'Szanowna Pani Doktor',
        event,
        matters: [matterOf(kind)],
        deadline,
        contact,
        signature: '',
        hasCalendar: true,
        programmeUrl: 'https://forum.example.org/program/forum-probne-2027',
      })

/** How words of a kind of letter would read when they go out, with plainly made-up people. */
export const sampleLetter = (kind: MessageKind, words: LetterWords): LetterWords => {
  const { subject, text } = composed(kind, words)
  const clause = informationClause({
    organisation: { name: organisation, address: 'ul. Przykładowa 1, Mikołów' },
    contact,
    text: '',
    source: { kind: 'various' },
  })
  return { subject, text: letterAsSent(text, { link: 'https://forum.example.org/link#t=…', clause }) }
}
