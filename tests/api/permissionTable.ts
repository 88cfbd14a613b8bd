/** Everybody who may ask, two of each kind of the invited; the last three hold a session or a link that is over. */
export const principals = [
  'nobody',
  'administrator',
  'planner',
  'viewer',
  'moderatorA',
  'moderatorB',
  'guestA',
  'guestB',
  'partnerA',
  'partnerB',
  'ended',
  'revoked',
  'late',
] as const

export type PrincipalName = (typeof principals)[number]

/**
 * What each operation answers, decided by hand and compared with no code: the columns are those of `principals`, and what is
 * asked for is A's. A new operation has to be decided here before the walk passes.
 */
const decided: Record<string, string> = {
  // operation: nobody | administrator planner viewer | moderator A, B | guest A, B | partner A, B | ended revoked late
  'session.get': '200 | 200 200 200 | 200 200 | 200 200 | 200 200 | 200 200 200',
  'session.end': '401 | 200 200 200 | 200 200 | 200 200 | 200 200 | 401 401 401',
  'session.list': '401 | 200 200 200 | 200 200 | 200 200 | 200 200 | 401 401 401',
  'session.endOther': '401 | 404 404 404 | 200 404 | 404 404 | 404 404 | 401 401 401',
  'signInLinks.ask': '200 | 200 200 200 | 200 200 | 200 200 | 200 200 | 200 200 200',
  'links.look': '200 | 200 200 200 | 200 200 | 200 200 | 200 200 | 200 200 200',
  'links.open': '200 | 200 200 200 | 200 200 | 200 200 | 200 200 | 200 200 200',
  'links.renew': '200 | 200 200 200 | 200 200 | 200 200 | 200 200 | 200 200 200',
  'reviewLinks.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'reviewLinks.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'reviewLinks.revoke': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'review.get': '401 | 403 403 403 | 200 200 | 200 200 | 200 200 | 401 401 401',
  'review.panel': '401 | 403 403 403 | 200 404 | 403 403 | 403 403 | 401 401 401',
  'review.answer': '401 | 403 403 403 | 403 403 | 200 404 | 403 403 | 401 401 401',
  'review.look': '401 | 403 403 403 | 200 404 | 403 403 | 403 403 | 401 401 401',
  'review.decide': '401 | 403 403 403 | 200 404 | 403 403 | 403 403 | 401 401 401',
  'review.comment': '401 | 403 403 403 | 200 404 | 403 403 | 403 403 | 401 401 401',
  'review.propose': '401 | 403 403 403 | 200 404 | 403 403 | 403 403 | 401 401 401',
  'review.respond': '401 | 403 403 403 | 403 403 | 200 404 | 403 403 | 401 401 401',
  'review.correct': '401 | 403 403 403 | 403 403 | 200 404 | 403 403 | 401 401 401',
  'review.partner': '401 | 403 403 403 | 403 403 | 403 403 | 200 404 | 401 401 401',
  'events.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.putDetails': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.putState': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.putRooms': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.duplicate': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.remove': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'events.readiness': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.putOrder': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.putDetails': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.putLineup': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.remove': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'programmeItems.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.putDetails': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.putLineup': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.remove': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'panels.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.versions': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.send': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.decide': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.answer': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.comment': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.resolveProposal': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'lineups.putMark': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'requests.candidates': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'requests.preview': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'requests.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.preview': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.put': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.copy': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.markSent': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.send': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.discard': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messages.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messageTemplates.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messageTemplates.preview': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'messageTemplates.put': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.createMany': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.putDetails': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.remove': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.similar': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.similarMany': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.exportData': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'people.erase': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'guests.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'moderators.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.create': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.createMany': '401 | 201 201 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.putDetails': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.remove': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.restore': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.similar': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'partners.similarMany': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'eventPartners.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'eventPartners.put': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'eventPartners.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'settings.get': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'settings.put': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'settings.removeExample': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'settings.restoreExample': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'users.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'users.create': '401 | 201 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'users.putDetails': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'users.putState': '401 | 200 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'users.createLink': '401 | 201 403 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'search.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'history.list': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'history.ofEvent': '401 | 200 200 200 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'history.undo': '401 | 200 200 403 | 403 403 | 403 403 | 403 403 | 401 401 401',
  'changes.stream': '401 | 200 200 200 | 200 200 | 200 200 | 200 200 | 401 401 401',
}

export const decidedOperations = Object.keys(decided)

/** The status that an operation on A's things owes to a principal; undefined while nobody has decided. */
export const decidedStatus = (operation: string, principal: PrincipalName) => {
  const statuses = decided[operation]?.match(/\d+/gu)?.map(Number)
  return statuses?.[principals.indexOf(principal)]
}

const people = (side: string, who: string) =>
  ['given', 'family', 'title', 'after', 'position', 'employer'].map((field) => `${who}-${side}-${field}`)
const event = ['event-name', 'event-venue', 'event-address', 'event-access']
const contact = ['own-organisation', 'contact-name', 'contact-phone', 'contact-email']
/** What everybody invited is told about their data, and where it came from. */
const told = (side: string, who: string) => ['settings-clause', `${who}-${side}-source`]
const panel = (side: string) => [`panel-${side}-title`, `panel-${side}-abstract`, `room-${side}`]
const moderator = (side: string) => [
  ...panel(side),
  ...people(side, 'moderator'),
  ...people(side, 'guest'),
  ...told(side, 'moderator'),
  // The guest allowed it.
  `guest-${side}-email`,
  `comment-${side}`,
  `proposed-${side}`,
]
const guest = (side: string) => [...panel(side), ...people(side, 'guest'), ...told(side, 'guest')]
const partner = (side: string) => [
  `partner-${side}-name`,
  `partner-${side}-short`,
  `delegate-${side}-name`,
  'settings-clause',
]

/** What each of those who are not of the staff may read of what is stored, field by field; the contact is everybody's. */
export const readable: Partial<Record<PrincipalName, ReadonlySet<string>>> = {
  nobody: new Set(contact),
  ended: new Set(contact),
  revoked: new Set(contact),
  late: new Set(contact),
  moderatorA: new Set([...contact, ...event, ...moderator('a')]),
  moderatorB: new Set([...contact, ...event, ...moderator('b')]),
  guestA: new Set([...contact, ...event, ...guest('a')]),
  guestB: new Set([...contact, ...event, ...guest('b')]),
  partnerA: new Set([...contact, ...event, ...partner('a')]),
  partnerB: new Set([...contact, ...event, ...partner('b')]),
}
