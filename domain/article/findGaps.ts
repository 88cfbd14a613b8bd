import type { ArticleGap, ArticleNote } from '#contract/article.ts'
import type { ReleasedItem } from '#contract/releaseContent.ts'
import { cooperatingPartners, orderPartners } from '#domain/branding.ts'
import { fundingClause } from '#domain/marks/fundingClause.ts'
import { printedName } from '#domain/printedName.ts'
import type { ArticleData } from './articleData.ts'
import { hostOf } from './leadBlocks.ts'
import { attendingOf } from './personWords.ts'

const aboutEvent = ({ content, attendance }: ArticleData): ArticleGap[] => {
  const { event, partners, items } = content
  const host = hostOf(content)
  const gaps: [boolean, ArticleGap][] = [
    [event.venueName === '', { code: 'venue' }],
    [
      event.venueName !== '' && (host === undefined || host.locative === ''),
      { code: 'venue-form', name: event.venueName },
    ],
    [attendance.total === null || attendance.total === 0, { code: 'attendance-total' }],
    [attendance.sectors.length === 0, { code: 'attendance-sectors' }],
    [orderPartners('organiser', partners).length === 0, { code: 'organiser' }],
    [!items.some(({ kind }) => kind === 'panel' || kind === 'talk'), { code: 'panels' }],
    [!items.some(({ kind, people }) => kind === 'welcome' && people.length > 0), { code: 'welcome' }],
  ]
  return gaps.flatMap(([isMissing, gap]) => (isMissing ? [gap] : []))
}

const caseForms = ({ content: { partners } }: ArticleData): ArticleGap[] => {
  const needed = [
    ...orderPartners('organiser', partners).map((partner) => ({ partner, case: 'accusative' as const })),
    ...cooperatingPartners(partners).map((partner) => ({ partner, case: 'instrumental' as const })),
  ]
  return needed
    .filter((it) => it.partner[it.case] === '')
    .map(({ partner: { organisationId, name }, case: form }) => ({
      code: 'case-form',
      organisationId,
      name,
      case: form,
    }))
}

const speaks = ({ kind }: ReleasedItem) => kind === 'talk' || kind === 'panel' || kind === 'workshop'

const aboutItems = ({ content: { items }, attendance }: ArticleData): ArticleGap[] => {
  const gaps = items.filter(speaks).flatMap((item): ArticleGap[] => {
    const { itemId, kind, title } = item
    const attending = attendingOf(item, attendance)
    const isNobody = attending.every(({ person }) => person.role === 'moderator')
    const lacksModerator = kind === 'panel' && !attending.some(({ person }) => person.role === 'moderator')
    const about = { itemId, itemKind: kind, title }
    return [
      ...(lacksModerator ? [{ code: 'moderator' as const, ...about }] : []),
      ...(isNobody ? [{ code: 'people' as const, ...about }] : []),
    ]
  })
  const untimed = items.filter(({ start }) => start === null).length
  return untimed === 0 ? gaps : [...gaps, { code: 'time', count: untimed }]
}

/** Those of whom the article can say nothing but the name, each once. */
const affiliations = ({ content: { items }, attendance }: ArticleData): ArticleGap[] => {
  const named = items.flatMap((item) =>
    attendingOf(item, attendance)
      .filter(
        ({ person: { card }, substitute }) =>
          substitute === null && card.position === '' && card.organisation === '',
      )
      .map(({ person: { personId, card } }) => ({
        code: 'affiliation' as const,
        personId,
        itemId: item.itemId,
        itemKind: item.kind,
        name: printedName(card),
      })),
  )
  return [...new Map(named.toReversed().map((gap) => [gap.personId, gap])).values()].toReversed()
}

const aboutFunding = ({ content: { funding } }: ArticleData): ArticleGap[] => {
  const clause = fundingClause(funding)
  if (clause === null) return [{ code: 'funding' }]
  return clause.missing.map(({ projectId, fact }) => ({
    code: 'funding-fact',
    projectId,
    title: funding.find((project) => project.projectId === projectId)?.title ?? '',
    fact,
  }))
}

/** What the draft would state and the data do not know. Nothing is asked of an event that was called off. */
export const findGaps = (data: ArticleData): ArticleGap[] =>
  data.content.event.isCancelled
    ? []
    : [
        ...aboutEvent(data),
        ...caseForms(data),
        ...aboutItems(data),
        ...affiliations(data),
        ...aboutFunding(data),
      ]

/** Everybody announced on an item, by name, of whom attendance says `presence`. */
const namesOf = (
  { content: { items }, attendance: { presences } }: ArticleData,
  isWanted: (presence: 'present' | 'absent' | 'substitute' | undefined) => boolean,
) => [
  ...new Set(
    items.flatMap(({ itemId, people }) =>
      people
        .filter(({ personId }) =>
          isWanted(presences.find((it) => it.itemId === itemId && it.personId === personId)?.presence),
        )
        .map(({ card }) => printedName(card)),
    ),
  ),
]

/** What staff should know of the draft before they let it out. */
export const findNotes = (data: ArticleData): ArticleNote[] => {
  const { event, items } = data.content
  if (event.isCancelled) return [{ code: 'cancelled' }]
  const unknown = namesOf(data, (presence) => presence === undefined)
  const absent = namesOf(data, (presence) => presence === 'absent' || presence === 'substitute')
  const hasDescriptions = event.description !== '' || items.some((item) => item.abstract !== '')
  const notes: [boolean, ArticleNote][] = [
    [data.today < event.endsOn, { code: 'not-held' }],
    [!data.isReleased, { code: 'not-released' }],
    [unknown.length > 0, { code: 'presence-unknown', people: unknown }],
    [absent.length > 0, { code: 'absent', people: absent }],
    [hasDescriptions, { code: 'descriptions' }],
  ]
  return notes.flatMap(([isSo, note]) => (isSo ? [note] : []))
}
