import { placeWords } from './placeWords.ts'
import { instantsIn } from './zonedTime.ts'

/** What the tables that keep something about a person are called for that person. */
export const tableWords: Readonly<Record<string, string>> = {
  person: 'Karta osoby',
  affiliation: 'Organizacje',
  appearance: 'Wystąpienia w programach',
  contact: 'Kontakt w organizacji',
  review_link: 'Osobiste linki',
  session: 'Otwarcia linków w przeglądarkach',
  history: 'Wpisy w historii zmian',
  history_value: 'Wartości w historii zmian',
  erased_person: 'Zapis o usunięciu danych',
  creation: 'Zapis o dodaniu',
  proof: 'Miejsca na wizualizacjach materiałów',
  article: 'Akapity podsumowań wydarzeń',
  availability: 'Dostępność na wydarzeniach',
  conflict_decision: 'Decyzje o kolizjach w programie',
  lineup_version: 'Miejsca w zamrożonych składach',
  request: 'Prośby o odpowiedź',
  decision: 'Odpowiedzi',
  lineup_look: 'Obejrzane wersje składu',
  lineup_comment: 'Wiadomości w rozmowie o składzie',
  proposal: 'Propozycje',
  message: 'Listy',
  message_subject: 'Sprawy w listach',
  reminder: 'Dni przypomnień',
  release: 'Miejsca w opublikowanych programach',
  announced_place: 'Ostatnie zapowiedzi w programie',
  message_release: 'Listy o publikacji programu',
}

const forFinding = 'klucz do wyszukiwania'
const forSorting = 'klucz do sortowania'

/** The columns of those tables; one word for a column wherever it stands. */
const columnWords: Readonly<Record<string, string>> = {
  id: 'identyfikator',
  personId: 'identyfikator osoby',
  organisationId: 'identyfikator organizacji',
  itemId: 'identyfikator punktu programu',
  itemTitle: 'punkt programu',
  materialName: 'materiał',
  eventId: 'identyfikator wydarzenia',
  eventName: 'wydarzenie',
  contactId: 'identyfikator kontaktu',
  linkId: 'identyfikator linku',
  actorId: 'identyfikator autora zmiany',
  actorKind: 'autor zmiany',
  given: 'imię',
  family: 'nazwisko',
  titleBefore: 'tytuł przed nazwiskiem',
  titleAfter: 'tytuł po nazwisku',
  name: 'nazwa',
  jobTitle: 'stanowisko',
  printedPosition: 'stanowisko w druku',
  printedAs: 'imię i nazwisko w druku',
  releaseId: 'identyfikator publikacji',
  organisation: 'organizacja',
  organisationKey: forSorting,
  sortKey: forSorting,
  search: forFinding,
  searchPairs: forFinding,
  vocative: 'zwrot grzecznościowy',
  email: 'e-mail',
  phone: 'telefon',
  bio: 'biogram',
  notes: 'notatki',
  dataSource: 'źródło danych',
  mayModerate: 'może moderować',
  sharesEmail: 'moderatorzy widzą e-mail',
  isExample: 'należy do przykładu',
  revision: 'numer wersji',
  role: 'rola',
  createdAt: 'dodano',
  createdById: 'identyfikator autora',
  updatedAt: 'ostatnia zmiana',
  removedAt: 'usunięto',
  erasedAt: 'usunięto dane',
  expiresAt: 'ważne do',
  mailedAt: 'wysłano',
  revokedAt: 'unieważniono',
  openings: 'liczba otwarć',
  lastOpenedAt: 'ostatnie otwarcie',
  lastSeenAt: 'ostatnie użycie',
  renewalAskedAt: 'prośba o nowy link',
  browser: 'przeglądarka',
  isRemembered: 'zapamiętano przeglądarkę',
  seq: 'numer wpisu',
  at: 'kiedy',
  operation: 'czynność',
  entity: 'rodzaj',
  entityId: 'identyfikator',
  people: 'miejsce w składzie',
  organisationIds: 'organizacje',
  reviewLink: 'osobisty link',
  isErased: 'usunięto dane',
  isRemoved: 'usunięto',
  order: 'kolejność',
  field: 'pole',
  before: 'przed zmianą',
  after: 'po zmianie',
  panelId: 'identyfikator panelu',
  messageId: 'identyfikator listu',
  number: 'numer wersji',
  version: 'numer wersji składu',
  hash: 'skrót treści (SHA-256)',
  content: 'miejsce w składzie',
  facts: 'czego dotyczy',
  details: 'treść propozycji',
  kind: 'rodzaj',
  answer: 'odpowiedź',
  comment: 'komentarz',
  note: 'notatka organizatora',
  reply: 'odpowiedź organizatora',
  way: 'sposób',
  channel: 'droga',
  state: 'stan',
  deadline: 'termin odpowiedzi',
  askedAt: 'kiedy zapytano',
  sentAt: 'kiedy wysłano',
  resolvedAt: 'kiedy rozstrzygnięto',
  address: 'adres',
  subject: 'temat',
  text: 'treść',
  day: 'dzień',
  title: 'tytuł',
  date: 'dzień',
  start: 'początek',
  end: 'koniec',
  venue: 'miejsce',
  room: 'sala',
  reason: 'uzasadnienie',
  reach: 'kontakt',
  from: 'od',
  to: 'do',
  intervals: 'przedziały',
  conflict: 'kolizja',
  items: 'punkty programu',
  personHours: 'dostępność',
  personConflicts: 'kolizja w programie',
}

/** `position` is a job on a person's card and an ordinal number everywhere else. */
export const columnWord = (table: string, column: string): string => {
  if (column === 'position') return table === 'person' ? 'stanowisko' : 'kolejność'
  return columnWords[column] ?? column
}

const valueWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  role: placeWords,
  entity: {
    event: 'wydarzenie',
    item: 'punkt programu',
    person: 'osoba',
    organisation: 'organizacja',
    settings: 'ustawienia',
    user: 'zespół',
  },
  reviewLink: { made: 'działa', replaced: 'działa, poprzednie unieważniono', revoked: 'unieważniono' },
  actorKind: { staff: 'organizator', reviewer: 'osoba z linkiem', system: 'system' },
  mayModerate: { 0: 'nie', 1: 'tak' },
  sharesEmail: { 0: 'nie', 1: 'tak' },
  isExample: { 0: 'nie', 1: 'tak' },
  isRemembered: { 0: 'nie', 1: 'tak' },
  kind: {
    lineup: 'skład panelu',
    answer: 'udział',
    person: 'osoba do składu',
    card: 'poprawka w druku',
    request: 'prośba',
    reminder: 'przypomnienie',
    change: 'zmiana',
    removal: 'usunięcie ze składu',
    cancellation: 'odwołanie',
  },
  answer: {
    signed: 'potwierdzenie składu',
    'changes-requested': 'uwagi',
    'cannot-moderate': 'odmowa moderowania',
    confirmed: 'potwierdzenie',
    maybe: 'może',
    declined: 'odmowa',
    'cannot-attend': 'rezygnacja',
    skipped: 'pominięcie',
    ignored: 'pominięcie kolizji',
    reopened: 'cofnięcie zapisu',
  },
  way: {
    self: 'osobiście',
    'on-behalf': 'zapisane przez organizatora',
    staff: 'decyzja organizatora',
    smtp: 'poczta',
    hand: 'wysłane ręcznie',
  },
  channel: { phone: 'telefon', paper: 'papier', email: 'e-mail', 'in-person': 'rozmowa' },
  state: {
    draft: 'szkic',
    queued: 'w kolejce',
    sent: 'wysłano',
    failed: 'nie wysłano',
    discarded: 'odrzucono',
    open: 'czeka',
    accepted: 'przyjęto',
    refused: 'nie przyjęto',
  },
}

/** What an operation does, by its endpoint or, where that says too little, by its whole name. */
const operationWords: Readonly<Record<string, string>> = {
  create: 'dodanie',
  createMany: 'dodanie z arkusza',
  putDetails: 'zmiana danych',
  putLineup: 'zmiana składu',
  remove: 'usunięcie',
  restore: 'przywrócenie',
  exportData: 'pobranie danych',
  erase: 'trwałe usunięcie danych',
  'planningRules.put': 'zmiana zasad planowania',
  'conflicts.decide': 'decyzja o kolizji',
  'programmeItems.createMany': 'wczytanie z pliku',
  'reviewLinks.create': 'utworzenie osobistego linku',
  'reviewLinks.revoke': 'unieważnienie osobistego linku',
}

const operationWord = (operation: string) =>
  operationWords[operation] ?? operationWords[operation.split('.')[1] ?? ''] ?? operation

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u

/** Instants are said by the clocks of Warsaw. */
const { said } = instantsIn('Europe/Warsaw')

const parsed = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    return json
  }
}

/** A value of the history as lines of text: a place in a line-up is „rola: …” and what was printed there. */
const keptWord = (field: string, value: unknown): string => {
  if (Array.isArray(value)) return value.map((part) => keptWord(field, part)).join('\n') || nothing
  if (typeof value === 'object' && value !== null)
    return Object.entries(value)
      .filter(([key]) => key !== 'id')
      .map(([key, part]) =>
        key === 'card' ? keptWord(key, part) : `${fieldWord(key)}: ${keptWord(key, part)}`,
      )
      .join('\n')
  if (typeof value === 'boolean') return value ? 'tak' : 'nie'
  return valueWord(field, typeof value === 'string' || typeof value === 'number' ? value : null)
}

const fieldWord = (field: string) => columnWord('person', field.split('.')[0] ?? field)

const nothing = '–'

/** The columns that hold several values, as JSON. */
const written = ['facts', 'details', 'content']

/** A stored value as its owner reads it; nothing stored is a dash. */
export const valueWord = (column: string, value: string | number | null): string => {
  if (value === null || value === '') return nothing
  if (column === 'field') return fieldWord(String(value))
  if (column === 'operation') return operationWord(String(value))
  if (written.includes(column)) return keptWord(column, parsed(String(value)))
  const known = valueWords[column]?.[value]
  if (known !== undefined) return known
  return typeof value === 'string' && instant.test(value) ? said(value) : String(value)
}

/** A value that the history keeps as JSON, of the field that it belonged to. */
export const historyValueWord = (field: string, json: string): string => keptWord(field, parsed(json))
