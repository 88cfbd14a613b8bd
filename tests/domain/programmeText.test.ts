import { describe, expect, test } from 'vitest'
import { programmeText } from '#domain/papers/programmeText.ts'
import { itemOn, paperRelease, partnerOf, personOn, roomIds } from './paperContent.ts'

const parts = (...change: Parameters<typeof paperRelease>) =>
  programmeText(paperRelease(...change)).split('\n\n')

const wzorcowa = partnerOf(2, 'co-organiser', {
  name: 'Fundacja Wzorcowa',
  instrumental: 'Fundacją Wzorcową',
})

describe('a programme as text', () => {
  test('says what, when and where, then each item with its hour, room and people', () => {
    const special = personOn(12, { role: 'special-guest', at: '' })
    const items = [
      itemOn(1, { start: '09:05', people: [...itemOn(1).people, personOn(13), special] }),
      itemOn(2, {
        kind: 'talk',
        roomId: null,
        start: '23:30',
        durationMinutes: 90,
        people: [personOn(21, { role: 'speaker' })],
      }),
      itemOn(3, {
        kind: 'break',
        title: 'Przerwa',
        start: '12:00',
        durationMinutes: null,
        roomId: roomIds[1],
        people: [],
      }),
    ]
    expect(parts({ items }).slice(0, 5)).toEqual([
      'Forum Współpracy Międzysektorowej 2027\n12 października 2027 r. (wtorek)\nCentrum Przykładowe w Mikołowie, ul. Przykładowa 1, Mikołów',
      'PROGRAM',
      [
        '9:05–10:05, Sala A',
        'Nr 1: rozmowa o usługach',
        'Moderacja: Zażółć Próbny-Gęśl10 (dyrektor do spraw współpracy, Fundacja Wzorcowa)',
        'Gość specjalny: dr hab. Zażółć Próbny-Gęśl12 (dyrektor do spraw współpracy)',
        'Goście:',
        '– Zażółć Próbny-Gęśl11 (Fundacja Wzorcowa)',
        '– Zażółć Próbny-Gęśl13 (Fundacja Wzorcowa)',
      ].join('\n'),
      '23:30–1:00\nNr 2: rozmowa o usługach\ndr hab. Zażółć Próbny-Gęśl21, prof. UŚ (Fundacja Wzorcowa)',
      '12:00, Aula im. Zażółconej Gęśli\nPrzerwa',
    ])
  })

  test('names partners in the right case where somebody has written it down, else as they are called', () => {
    const organiser = partnerOf(1, 'organiser')
    const line = (...partners: (typeof wzorcowa)[]) => parts({ partners, funding: [] }).at(-1)
    expect(line(organiser, wzorcowa, partnerOf(3, 'media-patron'))).toBe(
      'Organizator: Organizacja Próbna nr 1, we współpracy z Fundacją Wzorcową\nPatronat medialny: Organizacja Próbna nr 3',
    )
    expect(line(organiser, { ...wzorcowa, instrumental: '' })).toBe(
      'Organizator: Organizacja Próbna nr 1, we współpracy z organizacją Fundacja Wzorcowa',
    )
    expect(line(organiser, partnerOf(4, 'organiser'), wzorcowa)).toBe(
      'Organizatorzy: Organizacja Próbna nr 1 i Organizacja Próbna nr 4, we współpracy z Fundacją Wzorcową',
    )
    const many = [3, 4, 5, 6].map((number) => partnerOf(number, 'partner'))
    expect(line(organiser, ...many)).toMatch(
      /^Organizator: .*\nPartnerzy: Organizacja Próbna nr 3, .* nr 6$/u,
    )
  })

  test('says who pays, with the hashtag of the projects that have to bear one', () => {
    const [clause, hashtag] = parts().slice(-2)
    expect(clause).toMatch(
      /^Wydarzenie realizowane w ramach projektu „Projekt Przykładowy”, dofinansowanego/u,
    )
    expect(hashtag).toBe('#FunduszeUE')
    const [project] = paperRelease().content.funding
    const older = project ? [{ ...project, ruleSet: '2014-2020' as const }] : []
    expect(parts({ funding: older }).at(-1)).toMatch(/współfinansowanego/u)
    expect(parts({ funding: [] }).at(-1)).toBe('Organizator: Organizacja Próbna nr 1')
  })

  test('says what is not agreed yet, and nothing of it once the event is over', () => {
    const open = itemOn(1, { start: null, roomId: null, isToBeConfirmed: true, people: [] })
    const release = paperRelease({ items: [itemOn(0), open] })
    expect(programmeText(release)).toContain(
      'godz. do ustalenia\nNr 1: rozmowa o usługach (skład do potwierdzenia)\nModeracja: do ustalenia\nGoście: do ustalenia',
    )
    const none = paperRelease({ items: [open] })
    expect(programmeText(none)).toContain('PROGRAM\n\nGodziny do ustalenia\n\nNr 1')
    const held = programmeText({ ...none, publishedAt: '2027-12-01T00:00:00.000Z' })
    expect(held).not.toMatch(/do ustalenia|do potwierdzenia/u)
  })

  test('each day of several has its date, and a cancelled event says so first', () => {
    const items = [itemOn(1), itemOn(2, { day: '2027-10-13' })]
    const text = parts({
      items,
      event: { endsOn: '2027-10-13', isCancelled: true, venueAccess: 'Bez progów.' },
    })
    expect(text[0]).toMatch(/^WYDARZENIE ODWOŁANE\nForum .*\n12–13 października 2027 r\.\n/u)
    expect(text).toEqual(
      expect.arrayContaining([
        '12 października 2027 r. (wtorek)',
        '13 października 2027 r. (środa)',
        'Dostępność: Bez progów.',
      ]),
    )
  })
})
