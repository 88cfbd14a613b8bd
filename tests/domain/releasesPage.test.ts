import { expect, test } from 'vitest'
import { changeSentence } from '#domain/evidence/changeSentence.ts'
import { releasesPage, type EvidenceRelease } from '#domain/evidence/releasesPage.ts'
import { releaseDifference } from '#domain/releases/releaseDifference.ts'
import { madeUpRelease, releasedItem, releasedPerson } from './releases.ts'

const person = releasedPerson('Anna', 'Próbna')
const item = releasedItem({ title: 'Panel <próbny>', people: [person] })
const before = madeUpRelease({ number: 1, content: { items: [item], rooms: [] } })

/** What the page says of a change of the item and the event. */
const sentences = (changed: Partial<typeof item>, event: Partial<(typeof before)['content']['event']> = {}) =>
  releaseDifference(before.content, {
    ...before.content,
    event: { ...before.content.event, ...event },
    items: [{ ...item, ...changed }],
  }).map(changeSentence)

test('differences are Polish sentences that say both sides', () => {
  expect(sentences({ start: '11:30' })).toEqual([
    'Przeniesiono „Panel <próbny>”: wt 12 X 2027, 10:00–11:00 → wt 12 X 2027, 11:30–12:30.',
  ])
  expect(sentences({ durationMinutes: 42 })).toEqual([
    'Zmieniono długość „Panel <próbny>”: 60 minut → 42 minuty.',
  ])
  expect(sentences({ title: 'Panel', people: [] })).toEqual([
    'Zmieniono tytuł: „Panel <próbny>” → „Panel”.',
    'W „Panel” nie ma już w składzie: Anna Próbna.',
  ])
  const card = { ...person.card, family: 'Próbna-Wzór', organisation: 'Fundacja Przykład' }
  expect(sentences({ people: [{ ...person, card }] })).toEqual([
    'W „Panel <próbny>” zmieniono zapis: „Anna Próbna” → „Anna Próbna-Wzór, Fundacja Przykład”.',
  ])
  expect(sentences({}, { venueName: '' })).toEqual(['Zmieniono miejsce: Centrum Przykładowe → brak.'])
  expect(sentences({}, { isCancelled: true })).toEqual(['Odwołano całe wydarzenie.'])
})

test('the page dates each release, its changes and its prints, and says since when the address is gone', () => {
  const listed = (number: number, changes: EvidenceRelease['changes']): EvidenceRelease => ({
    ...before,
    number,
    name: number === 2 ? 'Do druku' : '',
    changes,
    files: [`0${number}-program.html`],
  })
  const after = { ...before.content, items: [{ ...item, title: 'Panel & rozmowa' }] }
  const page = releasesPage(before.content.event, {
    address: { url: 'https://example.org/program/proba', withdrawnAt: '2027-11-01T09:00:00.000Z' },
    releases: [listed(1, null), listed(2, releaseDifference(before.content, after)), listed(3, [])],
    prints: [{ releaseNumber: 2, what: 'Program A5', printedOn: '2027-10-05', copies: 120 }],
  })
  expect(page).toContain('Zmiany w wersji 2: Do druku')
  expect(page).toContain('Opublikowano 1 października 2027 r., godz. 14:05, w porównaniu z wersją 1.')
  expect(page).toContain('<li>Zmieniono tytuł: „Panel &lt;próbny&gt;” → „Panel &amp; rozmowa”.</li>')
  expect(page).toContain('W treści nic się nie zmieniło.')
  expect(page).not.toContain('Zmiany w wersji 1')
  expect(page).toContain('Program wycofano spod niego 1 listopada 2027 r., godz. 10:00.')
  expect(page).toMatch(/5 października 2027 r\.<\/td><td>Program A5<\/td><td>2<\/td><td>120/u)
})
