import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'

/** The fields of every form, as the forms call them. */
const labels: Readonly<Record<string, MessageDescriptor>> = {
  abstract: msg`Opis`,
  accusative: msg`Biernik (kogo? co?)`,
  address: msg`Adres`,
  answers: msg`Odpowiedź`,
  asked: msg`Prośba o odpowiedź`,
  attendanceTotal: msg`Liczba obecnych`,
  bio: msg`Biogram`,
  capacity: msg`Miejsc`,
  comment: msg`Wypowiedź`,
  comments: msg`Wypowiedź`,
  contactEmail: msg`E-mail kontaktu dla zaproszonych`,
  contactName: msg`Kontakt dla zaproszonych`,
  contactPhone: msg`Telefon kontaktu dla zaproszonych`,
  dataSource: msg`Źródło danych`,
  dative: msg`Celownik (komu? czemu?)`,
  day: msg`Dzień`,
  description: msg`Opis`,
  durationMinutes: msg`Czas trwania w minutach`,
  email: msg`E-mail`,
  endsOn: msg`Ostatni dzień`,
  facts: msg`Dane do artykułu`,
  family: msg`Nazwisko`,
  genitive: msg`Dopełniacz (kogo? czego?)`,
  given: msg`Imię`,
  informationClause: msg`Informacja o danych osobowych`,
  instrumental: msg`Narzędnik (z kim? z czym?)`,
  isDisabled: msg`Dostęp wyłączony`,
  isToBeConfirmed: msg`Publikacja „do potwierdzenia”`,
  kind: msg`Rodzaj`,
  krs: msg`KRS`,
  letters: msg`List`,
  lineupAnswer: msg`Odpowiedź na skład`,
  lineupDeadlineDays: msg`Moderator: skład panelu`,
  lineupSent: msg`Wysłany skład`,
  linkExpiresAt: msg`Link działa do`,
  locative: msg`Miejscownik (o kim? o czym?)`,
  mailSignature: msg`Podpis pod listami`,
  mayModerate: msg`Może moderować`,
  name: msg`Nazwa`,
  nip: msg`NIP`,
  notes: msg`Notatki`,
  organisation: msg`Organizacja`,
  organisationIds: msg`Organizacje`,
  ownOrganisationId: msg`Nasza organizacja`,
  ownerId: msg`Opiekun`,
  partnerDeadlineDays: msg`Partner: nazwa i logo`,
  phone: msg`Telefon`,
  position: msg`Stanowisko`,
  proposals: msg`Propozycja`,
  proposed: msg`Propozycja`,
  regon: msg`REGON`,
  reminderDays: msg`Dni przypomnień, przed terminem`,
  remindersGoThemselves: msg`Przypomnienia wychodzą same`,
  reviewLink: msg`Osobisty link`,
  role: msg`Rola`,
  roles: msg`Role`,
  roomId: msg`Sala`,
  sharesEmail: msg`Moderatorzy widzą e-mail`,
  shortName: msg`Nazwa skrócona`,
  start: msg`Początek`,
  startsOn: msg`Pierwszy dzień`,
  state: msg`Stan`,
  timeZone: msg`Strefa czasowa`,
  title: msg`Tytuł`,
  titleAfter: msg`Tytuł po nazwisku`,
  titleBefore: msg`Tytuł przed nazwiskiem`,
  venueAccess: msg`Dojazd i dostępność`,
  venueAddress: msg`Adres`,
  venueName: msg`Miejsce`,
  vocative: msg`Zwrot w listach (wołacz)`,
  website: msg`Strona internetowa`,
}

const words = msg`Temat i treść`

const ofPeople = msg`Imię i nazwisko`

/** What a field is called: `name` is of a person among the staff and among contacts. A newer field keeps its own name. */
export const fieldLabel = (field: string, owner: string | null): MessageDescriptor | string =>
  field.startsWith('words.')
    ? words
    : field === 'name' && (owner === 'user' || owner === 'contacts')
      ? ofPeople
      : (labels[field] ?? field)
