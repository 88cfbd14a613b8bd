import type { ReleasedItem } from '#contract/releaseContent.ts'
import { guestLabels } from '#domain/lineupText.ts'
import { longDateAndWeekday } from '#domain/time.ts'
import { pluralForm } from '#domain/polish.ts'
import type { ArticleData } from './articleData.ts'
import { attendingOf, labelledPeople, type Attending } from './personWords.ts'
import { fact, joined, type Piece, type WrittenBlock } from './pieces.ts'

const titleOf = ({ itemId, kind, title }: ReleasedItem) =>
  fact(`item/${itemId}/title`, title, { kind: 'item', field: 'title', itemId, itemKind: kind })

/** What the programme says of the item; each of its lines is a paragraph. */
const aboutBlock = ({ itemId, kind, abstract }: ReleasedItem): WrittenBlock[] => {
  const lines = abstract.split('\n').map((line) => line.trim())
  return [
    {
      key: `item/${itemId}/about`,
      kind: 'paragraph',
      lines: lines.map((line, index) => [
        fact(`item/${itemId}/abstract/${index + 1}`, line, {
          kind: 'item',
          field: 'abstract',
          itemId,
          itemKind: kind,
        }),
      ]),
    },
  ]
}

/** How many figures before this one have its label. */
const namesakesBefore = (facts: ReleasedItem['facts'], at: number) =>
  facts.slice(0, at).filter(({ label }) => label === facts[at]?.label).length

/** A label may be there twice, and each of its figures is checked by itself; the number stands where no label does. */
const figureId = (itemId: string, label: string, namesakes: number) =>
  `item/${itemId}/figure${namesakes === 0 ? '' : `-${namesakes + 1}`}/${label}`

/** „organizacje pozarządowe, które uzyskały wsparcie: 197”, as they were given: no noun is put beside a number by guessing. */
const figureBlocks = ({ itemId, kind, facts }: ReleasedItem): WrittenBlock[] =>
  facts.length === 0
    ? []
    : [
        { key: `item/${itemId}/figures-lead`, kind: 'paragraph', lines: [['Najważniejsze dane:']] },
        {
          key: `item/${itemId}/figures`,
          kind: 'list',
          lines: facts.map(({ label, value }, index) => [
            `${label}: `,
            fact(figureId(itemId, label, namesakesBefore(facts, index)), value, {
              kind: 'item',
              field: 'figure',
              itemId,
              itemKind: kind,
            }),
          ]),
        },
      ]

const ofRole = (people: readonly Attending[], ...roles: readonly string[]) =>
  people.filter(({ person }) => roles.includes(person.role))

/** Moderation and guests after their labels, in the nominative. */
const panelPeople = (item: ReleasedItem, people: readonly Attending[]): Piece[][] => [
  labelledPeople(['Moderacja'], item, ofRole(people, 'moderator'), 'brackets'),
  ...guestLabels.map(({ roles, one, many }) => {
    const guests = ofRole(people, ...roles)
    return labelledPeople([guests.length === 1 ? one : many], item, guests, 'brackets')
  }),
]

/** What the people of an item that is no panel do there, by its kind. */
const partLabels = { talk: 'Wystąpienie', workshop: 'Prowadzenie' } as const

const headedItem = (item: ReleasedItem, people: readonly Attending[]): WrittenBlock[] => {
  const { itemId, kind } = item
  const speaking = people.filter(({ person }) => person.role !== 'moderator')
  const lines =
    kind === 'talk' || kind === 'workshop'
      ? [
          labelledPeople(['Moderacja'], item, ofRole(people, 'moderator'), 'brackets'),
          labelledPeople([partLabels[kind]], item, speaking, 'brackets'),
        ]
      : panelPeople(item, people)
  return [
    { key: `item/${itemId}/title`, kind: 'heading', lines: [[titleOf(item)]] },
    ...aboutBlock(item),
    { key: `item/${itemId}/people`, kind: 'paragraph', lines },
    ...figureBlocks(item),
  ]
}

/** „Powitanie gości: Mirosław Duży – Starosta Powiatu Mikołowskiego, …”: in the order of the programme, with full positions. */
const spokenItem = (item: ReleasedItem, people: readonly Attending[]): WrittenBlock[] => [
  {
    key: `item/${item.itemId}/people`,
    kind: 'paragraph',
    lines: [labelledPeople([titleOf(item)], item, people, 'dash')],
  },
  ...aboutBlock(item),
]

/** „W programie znalazły się 3 panele dyskusyjne.” */
const panelCount = (items: readonly ReleasedItem[]): WrittenBlock[] => {
  const count = items.filter(({ kind }) => kind === 'panel').length
  if (count === 0) return []
  const sentence = {
    one: 'W programie znalazł się panel dyskusyjny.',
    few: `W programie znalazły się ${count} panele dyskusyjne.`,
    many: `W programie znalazło się ${count} paneli dyskusyjnych.`,
  }[pluralForm(count)]
  return [{ key: 'panels', kind: 'paragraph', lines: [[sentence]] }]
}

const hasPart = ({ kind }: ReleasedItem) => kind === 'talk' || kind === 'panel' || kind === 'workshop'
const isSpoken = ({ kind, people }: ReleasedItem) =>
  (kind === 'welcome' || kind === 'closing') && people.length > 0
const isBeside = ({ kind }: ReleasedItem) => kind === 'networking'

/** The programme in its order: greetings, talks and panels with those who were there, then what went on beside them. */
export const itemBlocks = ({ content, attendance }: ArticleData): WrittenBlock[] => {
  const { event, items } = content
  const isOneDay = event.startsOn === event.endsOn
  const told = items.filter((item) => hasPart(item) || isSpoken(item))
  const firstPanel = told.find(({ kind }) => kind === 'panel')
  const blocks = told.flatMap((item, index): WrittenBlock[] => {
    const people = attendingOf(item, attendance)
    const isNewDay = !isOneDay && item.day !== told[index - 1]?.day
    const day: WrittenBlock = {
      key: `day/${item.day}`,
      kind: 'heading',
      lines: [
        [
          fact(`day/${item.day}`, longDateAndWeekday(item.day), {
            kind: 'item',
            field: 'day',
            itemId: item.itemId,
            itemKind: item.kind,
          }),
        ],
      ],
    }
    return [
      ...(isNewDay ? [day] : []),
      ...(item === firstPanel ? panelCount(items) : []),
      ...(hasPart(item) ? headedItem(item, people) : spokenItem(item, people)),
    ]
  })
  const beside = items.filter(isBeside)
  return [
    ...blocks,
    ...(beside.length === 0
      ? []
      : [
          {
            key: 'beside',
            kind: 'paragraph' as const,
            lines: [
              [
                'W programie także: ',
                ...joined(
                  beside.map((item) => [titleOf(item)]),
                  ', ',
                ),
                '.',
              ],
            ],
          },
        ]),
    ...beside.flatMap(aboutBlock),
  ]
}
