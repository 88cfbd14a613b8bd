import type { Generated } from 'kysely'
import type { AppearanceRole, ItemKind } from '#contract/programme.ts'
import type { AnswerState, LineupState } from '#contract/signOffs.ts'
import type { EventState } from '#contract/events.ts'
import type { Presence } from '#contract/partners.ts'
import type { UserRole } from '#contract/settings.ts'
import type { HistoryTables } from './historyTables.ts'
import type { ProgrammeTables } from './programmeTables.ts'
import type { ProofTables } from './proofTables.ts'
import type { SessionTables } from './sessionTables.ts'
import type { SignOffTables } from './signOffTables.ts'

/** 0 or 1: neither dialect's boolean. */
export type Flag = 0 | 1

/** What every record carries. Instants are ISO-8601 UTC text; `removedAt` marks what was deleted and can come back. */
type Kept = { id: string; createdAt: string; updatedAt: string; removedAt: string | null }

/** `sortKey` and `search` are made by `domain/polish.ts`, so that every database orders and finds alike. */
type Found = { sortKey: string; search: string }

export type EventTable = Kept &
  Found & {
    name: string
    startsOn: string
    endsOn: string
    timeZone: string
    venueName: string
    venueAddress: string
    venueAccess: string
    description: string
    attendanceTotal: number | null
    state: EventState
    isExample: Flag
    revision: number
    programmeRevision: number
    partnersRevision: number
    /** Between which wall times its items are; null where nobody said. */
    opensAt: Generated<string | null>
    closesAt: Generated<string | null>
    /** How long people need from one room to the next. */
    graceMinutes: Generated<number>
    /** How many people are expected where everybody is in one room; null where nobody said. */
    expectedPeople: Generated<number | null>
    planningRevision: Generated<number>
    greetingsRevision: Generated<number>
    attendanceRevision: Generated<number>
  }

export type RoomTable = {
  id: string
  eventId: string
  name: string
  capacity: number | null
  position: number
}

/**
 * A programme item; of kind `panel` it is a panel, whose line-up is its appearances. `facts` is JSON. `lineupState`,
 * `isReady` and `openProposals` follow from decisions and content: `server/sign-offs/followSignOffs.ts` writes them.
 */
export type ProgrammeItemTable = Kept &
  Found & {
    eventId: string
    kind: ItemKind
    title: string
    abstract: string
    day: string
    start: string | null
    durationMinutes: number | null
    roomId: string | null
    ownerId: string | null
    facts: string
    position: number
    revision: number
    lineupRevision: number
    lineupState: Generated<LineupState>
    isReady: Generated<Flag>
    isToBeConfirmed: Generated<Flag>
    openProposals: Generated<number>
  }

/** Who stands on an item, with the card as printed there; `answerState` follows like the item's own state. */
export type AppearanceTable = {
  id: string
  itemId: string
  personId: string
  role: AppearanceRole
  position: number
  given: string
  family: string
  titleBefore: string
  titleAfter: string
  printedPosition: string
  organisation: string
  answerState: Generated<AnswerState>
  removedAt: string | null
}

/**
 * `organisation` repeats the names of the person's organisations, for lists; `organisationKey` orders by it. `searchPairs` is what
 * `domain/letterPairs.ts` makes of `search`.
 */
export type PersonTable = Kept &
  Found & {
    given: string
    family: string
    titleBefore: string
    titleAfter: string
    position: string
    organisation: string
    organisationKey: string
    searchPairs: number
    vocative: string
    email: string
    phone: string
    bio: string
    notes: string
    mayModerate: Flag
    sharesEmail: Flag
    dataSource: string
    isExample: Flag
    revision: number
  }

export type AffiliationTable = { personId: string; organisationId: string; position: number }

export type OrganisationTable = Kept &
  Found & {
    name: string
    shortName: string
    genitive: string
    dative: string
    accusative: string
    instrumental: string
    locative: string
    nip: string
    regon: string
    krs: string
    website: string
    address: string
    notes: string
    /** When the partner said that the case forms are right; empty while they did not. */
    formsConfirmedAt: Generated<string>
    isExample: Flag
    revision: number
  }

export type ContactTable = {
  id: string
  organisationId: string
  name: string
  jobTitle: string
  email: string
  phone: string
  position: number
}

/** An organisation at one event, with its name and logos as printed there; `patronage` is JSON, empty where there is none. */
export type EventPartnerTable = {
  id: string
  eventId: string
  organisationId: string
  name: string
  shortName: string
  genitive: string
  dative: string
  accusative: string
  instrumental: string
  locative: string
  areFormsConfirmed: Generated<Flag>
  presence: Generated<Presence>
  colourLogoId: Generated<string | null>
  whiteLogoId: Generated<string | null>
  blackLogoId: Generated<string | null>
  patronage: Generated<string>
  position: number
  removedAt: string | null
}

export type EventPartnerRoleTable = {
  eventPartnerId: string
  role: string
  position: number
  rolePlace: number
  orderRule: string
}

/** `emailKey` is the address in small letters, once among the staff; empty where there is none. */
export type UserTable = {
  id: string
  name: string
  email: string
  emailKey: string
  role: UserRole
  disabledAt: string | null
  lastSeenAt: string | null
  sortKey: string
  revision: number
}

/** One row, id `settings`. */
export type SettingsTable = {
  id: string
  ownOrganisationId: string | null
  mailSignature: string
  contactName: string
  contactPhone: string
  contactEmail: string
  informationClause: string
  lineupDeadlineDays: number
  partnerDeadlineDays: number
  reminderDays: string
  remindersGoThemselves: Flag
  revision: number
  /** JSON: the roles that come in by a passkey only. */
  passkeyRoles: Generated<string>
  passkeyRevision: Generated<number>
}

/** What each client-made id was created with (SHA-256), so that a repeat can be told from a contradiction. */
export type CreationTable = { id: string; bodyHash: string; createdAt: string }

/** Who was erased, so that a restored copy of the database can be cleared of them again. */
export type ErasedPersonTable = { id: string; erasedAt: string }

export type Schema = SignOffTables &
  ProofTables &
  ProgrammeTables &
  HistoryTables &
  SessionTables & {
    event: EventTable
    room: RoomTable
    programme_item: ProgrammeItemTable
    appearance: AppearanceTable
    person: PersonTable
    affiliation: AffiliationTable
    organisation: OrganisationTable
    contact: ContactTable
    event_partner: EventPartnerTable
    event_partner_role: EventPartnerRoleTable
    user_account: UserTable
    settings: SettingsTable
    creation: CreationTable
    erased_person: ErasedPersonTable
  }
