import type { OrganiserContact } from '#contract/session.ts'

/** Where somebody's data came from; `various` when no single source can be named (recital 61 of the GDPR). */
export type DataSource =
  | { readonly kind: 'various' }
  | { readonly kind: 'organisation'; readonly name: string }
  /** In the words of whoever wrote the data down. */
  | { readonly kind: 'stated'; readonly words: string }

const sourceWords = (source: DataSource) => {
  switch (source.kind) {
    case 'various':
      return 'dane pochodzą od osób i organizacji współpracujących przy wydarzeniu lub ze źródeł publicznie dostępnych, takich jak strona instytucji'
    case 'organisation':
      return `dane pochodzą od organizacji: ${source.name}`
    case 'stated':
      return source.words.replace(/\.$/u, '')
  }
}

const waysToWrite = ({ name, phone, email }: OrganiserContact) =>
  [name, email, phone].filter(Boolean).join(', ')

/**
 * What a person is told about their data at the first contact: the organiser's own `text` (from the settings) or, when
 * it is empty, the usual words; the source of the data follows either. Articles of Regulation (EU) 2016/679: 14 (data
 * from somebody else: controller 1(a), purposes and basis 1(c), categories 1(d), recipients 1(e), retention 2(a),
 * legitimate interest 2(b), rights 2(c), complaint 2(e), source 2(f), automated decisions 2(g)), 13(2)(e) (whether the
 * data must be given), 15–18 and 21 (the rights). The basis is that of an association or a foundation, 6(1)(f) with
 * 6(1)(c): a public body acts under 6(1)(e) and writes a text of its own. Retention: article 82 of Regulation (EU)
 * 2021/1060.
 */
export const informationClause = ({
  organisation,
  contact,
  text,
  source,
}: {
  organisation: { readonly name: string; readonly address: string } | null
  contact: OrganiserContact
  text: string
  source: DataSource
}): string => {
  const origin = `Źródło danych: ${sourceWords(source)}.`
  if (text !== '') return `${text}\n${origin}`
  const controller =
    [organisation?.name, organisation?.address].filter(Boolean).join(', ') ||
    contact.organisation ||
    'organizator wydarzenia'
  const ways = waysToWrite(contact)
  return [
    `Administrator danych: ${controller}.`,
    ...(ways === '' ? [] : [`Kontakt w sprawie danych: ${ways}.`]),
    'Zakres danych: imię i nazwisko, tytuły, stanowisko, organizacja, adres e-mail, telefon oraz przebieg ustaleń dotyczących udziału w wydarzeniu.',
    'Cel i podstawa: przygotowanie, przeprowadzenie i udokumentowanie wydarzenia, co stanowi prawnie uzasadniony interes administratora (art. 6 ust. 1 lit. f RODO), oraz rozliczenie dofinansowania, jeśli wydarzenie z niego korzysta (art. 6 ust. 1 lit. c RODO).',
    'Odbiorcy: osoby moderujące i organizacje współpracujące przy wydarzeniu, dostawcy usług informatycznych oraz instytucje uprawnione do kontroli. Imię i nazwisko, tytuły, stanowisko i organizacja są drukowane i publikowane w programie; adres e-mail i telefon nie są publikowane.',
    'Okres przechowywania: do zakończenia i rozliczenia wydarzenia; dokumentacja dofinansowana ze środków Unii Europejskiej – pięć lat od 31 grudnia roku, w którym dokonano ostatniej płatności; ogłoszony program pozostaje w archiwum.',
    'Prawa: dostęp do danych i ich kopia, sprostowanie, usunięcie, ograniczenie przetwarzania oraz sprzeciw z przyczyn związanych ze szczególną sytuacją (art. 15–18 i 21 RODO), a także skarga do Prezesa Urzędu Ochrony Danych Osobowych.',
    origin,
    'Podanie danych jest dobrowolne, lecz bez nich udział w programie nie jest możliwy. Dane nie służą do zautomatyzowanego podejmowania decyzji.',
  ].join('\n')
}
