import type { ReleaseContent, ReleasedItem } from '#contract/releaseContent.ts'
import type { ArticleData } from '#domain/article/articleData.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { forum2023 } from '#server/example/forum2023.ts'
import { forum2027 } from '#server/example/forum2027.ts'
import type { Forum } from '#server/example/seedForum.ts'

/** The released content of an example forum, as its seed lays it down. */
export const contentOf = (forum: Forum): ReleaseContent => {
  const id = (key: string) => exampleId(`${forum.key}/${key}`)
  const { event } = forum
  const places = new Map<string, number>()
  return {
    form: 1,
    event: { ...event, id: id('event'), timeZone: event.timeZone, isCancelled: false },
    rooms: [],
    items: forum.items.map((item, index): ReleasedItem => ({
      itemId: id(`item/${index + 1}`),
      kind: item.kind,
      title: item.title,
      abstract: item.abstract ?? '',
      day: event.startsOn,
      start: item.start ?? null,
      durationMinutes: item.durationMinutes ?? null,
      roomId: null,
      isToBeConfirmed: false,
      facts: item.facts ?? [],
      people: item.people
        .filter(([, role]) => role !== 'reserve')
        .map(([key, role]) => {
          const person = forum.people.find((it) => it.key === key)
          const organisations = (person?.organisations ?? []).map(
            (name) => forum.organisations.find((it) => it.key === name)?.name ?? '',
          )
          return {
            personId: id(`person/${key}`),
            role,
            card: {
              given: person?.given ?? '',
              family: person?.family ?? '',
              titleBefore: person?.title ?? '',
              titleAfter: '',
              position: person?.position ?? '',
              organisation: organisations.join(', '),
            },
            isConfirmed: true,
          }
        }),
    })),
    cancelled: [],
    partners: forum.organisations.flatMap((it) => {
      if (it.role === undefined) return []
      const order = (places.get(it.role) ?? 0) + 1
      places.set(it.role, order)
      return [
        {
          organisationId: id(`organisation/${it.key}`),
          name: it.name,
          shortName: it.short ?? '',
          genitive: it.genitive ?? '',
          dative: '',
          accusative: it.accusative ?? '',
          instrumental: it.instrumental ?? '',
          locative: it.locative ?? '',
          areFormsConfirmed: false,
          roles: [{ role: it.role, order, orderRule: 'agreed' as const }],
        },
      ]
    }),
    funding:
      forum.funding === undefined
        ? []
        : [{ ...forum.funding, projectId: id(`funding/${forum.funding.key}`) }],
  }
}

/** The forum of 2023 as the organiser's own article tells of it. */
export const articleData2023 = (): ArticleData => ({
  content: contentOf(forum2023),
  isReleased: false,
  attendance: {
    total: 70,
    sectors: ['samorząd', 'organizacje pozarządowe', 'biznes'].map((sector) => ({ sector, people: null })),
    presences: [],
  },
  today: '2023-12-15',
})

/** The made-up forum of 2027, after which somebody counted. */
export const articleData2027 = (): ArticleData => ({
  content: contentOf(forum2027),
  isReleased: true,
  attendance: { total: 81, sectors: [{ sector: 'samorząd', people: 31 }], presences: [] },
  today: '2027-10-20',
})
