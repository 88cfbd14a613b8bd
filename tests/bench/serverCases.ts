import { panelStatus } from '#contract/panels.ts'
import { largeId } from '#server/example/largeId.ts'
import { benchOwnerId } from './largeServer.ts'

const typed = ['q=p', 'q=pr', 'q=prz']
const eventId = `eventId=${largeId('event', 120)}`
const moderatorId = `moderatorId=${largeId('person', 12)}`
const organisationId = `organisationId=${largeId('organisation', 12)}`
const orders = (...fields: string[]) => fields.flatMap((field) => [`sort=${field}`, `sort=-${field}`])

const directory = [
  '',
  ...typed,
  ...orders('family', 'organisation', 'appearances'),
  'q=pr&sort=-appearances',
  organisationId,
  eventId,
  `${eventId}&sort=-appearances`,
  'role=moderator',
  'role=expert',
]

/** Every list with each of its orders and filters and a search of one, two and three letters: the query of its first page. */
export const listCases: Readonly<Record<string, readonly string[]>> = {
  events: ['', ...typed, ...orders('startsOn', 'name'), 'period=upcoming', 'period=past', 'status=planning'],
  panels: [
    '',
    ...typed,
    ...orders('day', 'title'),
    'period=upcoming',
    'period=past',
    eventId,
    moderatorId,
    `ownerId=${benchOwnerId}`,
    ...panelStatus.options.map((status) => `status=${status}`),
  ],
  guests: directory,
  moderators: directory,
  people: directory,
  partners: [
    '',
    ...typed,
    ...orders('name', 'events'),
    'q=pr&sort=-events',
    eventId,
    'role=organiser',
    'role=media-patron',
    'status=without-case-forms',
    'status=without-contact',
  ],
}

/** The history of years: all of it, of an event, of one kind, of one thing. */
export const historyCases: readonly string[] = [
  'session',
  'history',
  'history?cursor=1000',
  'history?entity=person',
  `history?entity=person&entityId=${largeId('person', 12)}`,
  `events/${largeId('event', 120)}/history`,
]

const letters = 'given=Stanis%C5%82awa&family=Przyk%C5%82adowska-Pr%C3%B3bna'

/** What one screen or one dialog asks for besides the lists. */
export const detailCases: readonly string[] = [
  `events/${largeId('event', 120)}`,
  `events/${largeId('event', 120)}/programme`,
  `events/${largeId('event', 120)}/partners`,
  `events/${largeId('event', 195)}/readiness`,
  `events/${largeId('event', 195)}/requests/candidates`,
  `panels/${largeId('item', 120 * 16 + 5)}`,
  `people/${largeId('person', 12)}`,
  `partners/${largeId('organisation', 12)}`,
  'search?q=p',
  'search?q=prz',
  'search?q=anna%20testowa',
  `similar-people?${letters}`,
  `similar-people?${letters}&email=osoba-12%40example.org`,
  'similar-partners?name=Fundacja%20Przyk%C5%82ad%20w%20Testowicach',
]
