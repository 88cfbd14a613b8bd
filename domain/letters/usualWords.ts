import type { MessageKind } from '#contract/messages.ts'

/** Paragraphs of lines, as a template keeps them. */
const written = (...paragraphs: readonly (readonly string[])[]) =>
  paragraphs.map((lines) => lines.join('\n')).join('\n\n')

const eventLines = ['Wydarzenie: {wydarzenie}, {data}', 'Miejsce: {miejsce}']
const isPersonal = 'Link jest osobisty, prosimy go nie przekazywać.'
const ending = [['{kontakt}'], ['{podpis}'], ['{klauzula}']]

/**
 * The words that Mównica brings for each kind of letter, until the centre writes its own; placeholders as in
 * `placeholders.ts`. Nobody's name is inflected and nobody's gender guessed.
 */
export const usualWords: Record<MessageKind, { subject: string; text: string }> = {
  request: {
    subject: 'Prosimy o {prosba} do {termin}: {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['prosimy o {prosba} do {termin}.'],
      eventLines,
      ['{sprawy}'],
      ['Odpowiedzieć można na stronie przygotowanej dla Państwa:', '{link}', isPersonal],
      ...ending,
    ),
  },
  reminder: {
    subject: 'Przypomnienie: czekamy na {prosba}, termin {termin} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['uprzejmie przypominamy, że czekamy na {prosba}.', 'Termin odpowiedzi: {termin}'],
      eventLines,
      ['{sprawy}'],
      ['Odpowiedzieć można na stronie przygotowanej dla Państwa:', '{link}', isPersonal],
      ['Jeśli odpowiedź została już udzielona, na przykład telefonicznie, prosimy pominąć tę wiadomość.'],
      ...ending,
    ),
  },
  change: {
    subject: 'Zmiana w programie, bez potrzeby odpowiedzi: {sprawy} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      [
        'informujemy o zmianie w programie. Odpowiedź nie jest potrzebna: to, co zostało potwierdzone wcześniej, pozostaje w mocy.',
      ],
      eventLines,
      ['{sprawy}'],
      ['Aktualne informacje są na stronie przygotowanej dla Państwa:', '{link}', isPersonal],
      ['{kalendarz}'],
      ...ending,
    ),
  },
  removal: {
    subject: 'Zmiana w składzie: {sprawy} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['informujemy o zmianie w programie. Państwa udział, wymieniony poniżej, nie jest już planowany:'],
      ['{sprawy}'],
      eventLines,
      ['Dziękujemy za poświęcony czas i gotowość do współpracy.'],
      ['Odpowiedź nie jest potrzebna. {kalendarz}'],
      ...ending,
    ),
  },
  cancellation: {
    subject: 'Odwołano: {sprawy} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['z przykrością informujemy, że nie odbędzie się:'],
      ['{sprawy}'],
      eventLines,
      ['Dziękujemy za gotowość do współpracy i prosimy o wyrozumiałość.'],
      ['Odpowiedź nie jest potrzebna. {kalendarz}'],
      ...ending,
    ),
  },
  programme: {
    subject: 'Program opublikowany: {sprawy} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['informujemy, że program wydarzenia został opublikowany. Państwa udział zapowiedziano w nim tak:'],
      ['{sprawy}'],
      eventLines,
      ['Cały program: {program}'],
      ['Aktualne informacje są na stronie przygotowanej dla Państwa:', '{link}', isPersonal],
      ['{kalendarz}'],
      ...ending,
    ),
  },
  'proof-request': {
    subject: 'Prosimy o {prosba} do {termin}: {sprawy} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      [
        'prosimy o {prosba} do {termin}. Wizualizacje pokazują, jak Państwa organizacja będzie wymieniona i przedstawiona w materiałach wydarzenia.',
      ],
      eventLines,
      ['Do akceptacji:', '{sprawy}'],
      [
        'Obejrzeć wizualizacje, zaakceptować je lub zgłosić uwagi można na stronie przygotowanej dla Państwa:',
        '{link}',
        isPersonal,
      ],
      ...ending,
    ),
  },
  'proof-reminder': {
    subject: 'Przypomnienie: czekamy na {prosba}, termin {termin} – {wydarzenie}',
    text: written(
      ['{powitanie}'],
      ['uprzejmie przypominamy, że czekamy na {prosba}.', 'Termin odpowiedzi: {termin}'],
      eventLines,
      ['Do akceptacji:', '{sprawy}'],
      [
        'Obejrzeć wizualizacje, zaakceptować je lub zgłosić uwagi można na stronie przygotowanej dla Państwa:',
        '{link}',
        isPersonal,
      ],
      ['Jeśli odpowiedź została już udzielona, na przykład telefonicznie, prosimy pominąć tę wiadomość.'],
      ...ending,
    ),
  },
}
