type Screen = {
  path: RegExp
  /** Its route modules, the outer one first. */
  routes: readonly string[]
  /** Its API calls, by the address and the id in it. */
  reads?: (url: URL, id: string) => string[]
}

/** Those of the address's filters that the API knows, in the order of the address, as the screen sends them. */
const filtersOf = (url: URL, names: readonly string[]) =>
  [...url.searchParams]
    .filter(([name]) => names.includes(name))
    .map(([name, value]) => `&${new URLSearchParams({ [name]: value }).toString()}`)
    .join('')

/** A list's first page is asked for as the screen asks for it: the page's size, then the filters of the address. */
const list =
  (path: string, ...filters: string[]) =>
  (url: URL) => [`/api/${path}?limit=60${filtersOf(url, filters)}`]

/** Events are shown in two lists, each in its own order; filters narrow both. */
const bothPeriods = (url: URL) => {
  const order = url.searchParams.get('sort')
  return [
    ['upcoming', 'startsOn'],
    ['past', '-startsOn'],
  ].map(
    ([period, sort]) =>
      `/api/events?limit=60&period=${period}&sort=${order ?? sort}${filtersOf(url, ['q', 'status'])}`,
  )
}

const people = ['q', 'organisationId', 'eventId', 'role', 'sort']
const panels = ['q', 'eventId', 'status', 'moderatorId', 'ownerId', 'period', 'sort']

/** Without a state in its address the outbox shows the drafts. */
const letters = (url: URL) => {
  const state = url.searchParams.get('state') ?? 'draft'
  return [
    `/api/messages?limit=60${state === 'all' ? '' : `&state=${encodeURIComponent(state)}`}${filtersOf(url, ['q', 'eventId', 'kind'])}`,
  ]
}

const record =
  (...paths: string[]) =>
  (_url: URL, id: string) =>
    paths.map((path) => `/api/${path.replace('*', id)}`)

/**
 * What the first sight of a screen needs: its route modules and its API calls. A link from elsewhere then waits for one
 * round trip, not three in a row (page, script, data). An entry that goes stale costs only the head start.
 */
export const screenReads: readonly Screen[] = [
  {
    path: /^\/$/u,
    routes: ['events/$eventId', 'events/$eventId/index'],
    reads: () => ['/api/events?period=upcoming&sort=startsOn&limit=20'],
  },
  { path: /^\/events$/u, routes: ['events/index'], reads: bothPeriods },
  { path: /^\/panels$/u, routes: ['panels/index'], reads: list('panels', ...panels) },
  { path: /^\/moderators$/u, routes: ['moderators/index'], reads: list('moderators', ...people) },
  { path: /^\/guests$/u, routes: ['guests/index'], reads: list('guests', ...people) },
  {
    path: /^\/partners$/u,
    routes: ['partners/index'],
    reads: list('partners', 'q', 'role', 'status', 'eventId', 'sort'),
  },
  { path: /^\/outbox$/u, routes: ['outbox/index'], reads: letters },
  { path: /^\/outbox\/([^/]+)$/u, routes: ['outbox/$messageId'], reads: record('messages/*') },
  {
    path: /^\/settings\/letters\/[^/]+$/u,
    routes: ['settings/letters/$kind'],
    reads: record('message-templates'),
  },
  { path: /^\/settings$/u, routes: ['settings/index'], reads: record('settings', 'users') },
  {
    path: /^\/events\/(?!new$)([^/]+)$/u,
    routes: ['events/$eventId', 'events/$eventId/index'],
    reads: record('events/*', 'events/*/readiness'),
  },
  {
    path: /^\/events\/([^/]+)\/programme$/u,
    routes: ['events/$eventId', 'events/$eventId/programme/index'],
    reads: record('events/*', 'events/*/programme', 'events/*/planning', 'events/*/conflicts'),
  },
  {
    path: /^\/events\/([^/]+)\/programme\/import$/u,
    routes: ['events/$eventId', 'events/$eventId/programme/import'],
    reads: record('events/*', 'events/*/programme'),
  },
  {
    path: /^\/events\/([^/]+)\/programme\/conflicts$/u,
    routes: ['events/$eventId', 'events/$eventId/programme/conflicts'],
    reads: record('events/*', 'events/*/programme', 'events/*/planning', 'events/*/conflicts'),
  },
  {
    path: /^\/events\/([^/]+)\/programme\/rules$/u,
    routes: ['events/$eventId', 'events/$eventId/programme/rules'],
    reads: record('events/*', 'events/*/planning'),
  },
  {
    path: /^\/events\/([^/]+)\/people$/u,
    routes: ['events/$eventId', 'events/$eventId/people'],
    reads: record('events/*', 'events/*/programme', 'review-links?eventId=*'),
  },
  {
    path: /^\/events\/([^/]+)\/attendance$/u,
    routes: ['events/$eventId', 'events/$eventId/attendance'],
    reads: record('events/*', 'events/*/attendance'),
  },
  {
    path: /^\/events\/([^/]+)\/greetings$/u,
    routes: ['events/$eventId', 'events/$eventId/greetings/index'],
    reads: record('events/*', 'events/*/greetings', 'events/*/programme'),
  },
  {
    path: /^\/events\/([^/]+)\/greetings\/print$/u,
    routes: ['events/$eventId', 'events/$eventId/greetings/print'],
    reads: record('events/*', 'events/*/greetings'),
  },
  {
    path: /^\/events\/([^/]+)\/script$/u,
    routes: ['events/$eventId', 'events/$eventId/script'],
    reads: (url, id) => [
      `/api/events/${id}`,
      `/api/events/${id}/script${url.searchParams.get('from') === 'release' ? '?from=release' : ''}`,
    ],
  },
  {
    path: /^\/events\/([^/]+)\/partners$/u,
    routes: ['events/$eventId', 'events/$eventId/partners'],
    reads: record('events/*', 'events/*/partners', 'review-links?eventId=*'),
  },
  {
    path: /^\/events\/([^/]+)\/materials$/u,
    routes: ['events/$eventId', 'events/$eventId/materials'],
    reads: record('events/*', 'events/*/materials'),
  },
  {
    path: /^\/events\/([^/]+)\/panels$/u,
    routes: ['events/$eventId', 'events/$eventId/panels'],
    reads: record('events/*'),
  },
  {
    path: /^\/events\/([^/]+)\/article$/u,
    routes: ['events/$eventId', 'events/$eventId/article'],
    reads: record('events/*', 'events/*/article'),
  },
  {
    path: /^\/events\/([^/]+)\/publish$/u,
    routes: ['events/$eventId', 'events/$eventId/publish/index'],
    reads: record('events/*', 'events/*/releases', 'events/*/materials'),
  },
  {
    path: /^\/events\/([^/]+)\/publish\/prepare$/u,
    routes: ['events/$eventId', 'events/$eventId/publish/prepare'],
    reads: record('events/*', 'events/*/release-preparation'),
  },
  {
    path: /^\/events\/([^/]+)\/history$/u,
    routes: ['events/$eventId', 'events/$eventId/history'],
    reads: record('events/*', 'events/*/history?limit=60'),
  },
  {
    path: /^\/events\/([^/]+)\/evidence$/u,
    routes: ['events/$eventId', 'events/$eventId/evidence'],
    reads: record('events/*', 'events/*/evidence', 'events/*/published-works'),
  },
  { path: /^\/settings\/history$/u, routes: ['settings/history'], reads: list('history', 'entity') },
  {
    path: /^\/panels\/(?!new$)([^/]+)$/u,
    routes: ['panels/$panelId/index'],
    reads: record('panels/*', 'panels/*/lineup'),
  },
  {
    path: /^\/guests\/(?!new$|paste$|erased$)([^/]+)$/u,
    routes: ['guests/$personId/index'],
    reads: record('people/*'),
  },
  {
    path: /^\/moderators\/(?!new$)([^/]+)$/u,
    routes: ['moderators/$personId/index'],
    reads: record('people/*'),
  },
  {
    path: /^\/partners\/(?!new$|paste$)([^/]+)$/u,
    routes: ['partners/$organisationId/index'],
    reads: record('partners/*'),
  },
  {
    path: /^\/materials\/([^/]+)$/u,
    routes: ['materials/$materialId'],
    reads: record('materials/*'),
  },
  { path: /^\/sign-in$/u, routes: ['sign-in/index'] },
  { path: /^\/link$/u, routes: ['link/index'] },
  { path: /^\/passkey$/u, routes: ['passkey/index'] },
  { path: /^\/review$/u, routes: ['review/index'], reads: record('review') },
  {
    path: /^\/review\/panels\/([^/]+)$/u,
    routes: ['review/panels/$panelId'],
    reads: record('review', 'review/panels/*'),
  },
  {
    path: /^\/review\/answers\/([^/]+)$/u,
    routes: ['review/answers/$appearanceId'],
    reads: record('review', 'review/answers/*'),
  },
  {
    path: /^\/review\/partners\/([^/]+)$/u,
    routes: ['review/partners/$eventPartnerId'],
    reads: record('review', 'review/partners/*'),
  },
]
