import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { readReleaseContent } from '#server/releases/readReleaseContent.ts'
import { exampleId } from '#server/example/exampleId.ts'
import { programmeCsv } from '#domain/tables/programmeCsv.ts'
import { scheduleXml } from '#domain/schedule/scheduleXml.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const eventId = exampleId('forum-2027/event')
const path = `/events/${eventId}/programme/import`

const table = [
  'Dzień;Początek;Koniec;Sala;Rodzaj;Tytuł;Moderacja;Goście',
  '2027-10-12;13:00;14:00;Sala Lustrzana;panel;Panel po obiedzie;dr Jan Próbny;Ewa Zupełnie-Nowa',
  '2027-10-12;25:00;;;wystąpienie;Wykład wieczorny;;',
  'środa, 12 października 2027;14:00;15:00;;wystąpienie;Wykład popołudniowy;;Jan Probny-Drugi',
  '2027-10-12;09:30;10:00;;powitanie;Powitanie gości;;',
  '2027-10-13;10:00;11:00;;wystąpienie;Wykład następnego dnia;;',
].join('\n')

const open = () => openApp(path)
const preview = page.getByRole('region', { name: 'Podgląd programu z pliku' })
const row = (line: number) => page.getByRole('row', { name: new RegExp(`^${line} `, 'u') })
const button = (name: string) => page.getByRole('button', { name, exact: true })
const counts = (words: string) => page.getByText(words, { exact: true })
const paste = async (text: string) => {
  await page.getByRole('textbox', { name: 'Albo komórki z arkusza' }).fill(text)
  await button('Pokaż podgląd').click()
}
const pick = async (name: string, text: string) =>
  page.getByLabelText('Plik z programem').upload(new File([text], name))

test('every row is shown before anything is added: ready, to be mended, doubtful', async () => {
  await open()
  await paste(table)
  await expect
    .element(counts('Do dodania: 1 · Do poprawienia: 1 · Pominięte: 3 · Już w programie: 0'))
    .toBeVisible()
  await expect.element(row(2).getByText('Nowa sala: Sala Lustrzana')).toBeVisible()
  await expect.element(row(3).getByText('Wpisz godzinę w postaci 9:30 albo 9:30–10:15')).toBeVisible()
  await expect.element(row(4).getByText('Dzień tygodnia nie zgadza się z datą: to wtorek')).toBeVisible()
  await expect
    .element(row(5).getByText('Punkt o tym tytule i o tej godzinie jest już w programie'))
    .toBeVisible()
  await expect.element(row(6).getByText('Ten dzień jest poza wydarzeniem')).toBeVisible()
  await expect.element(page.getByText('1 osoba jest w katalogu.')).toBeVisible()
})

test('the choice of a file and the preview are accessible and fit a phone', async () => {
  await open()
  await expectAccessible()
  await paste(table)
  await expect.element(preview).toBeVisible()
  await expectAccessible()
  await page.viewport(390, 844)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})

test('rows are mended, people chosen, and all of it is added with its room; then taken back', async () => {
  const { database } = await open()
  await paste(table)
  await page.getByRole('textbox', { name: 'Wiersz 3: Początek albo godziny' }).fill('18:00')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('combobox', { name: 'Wiersz 4: co zrobić' }).selectOptions('Dodaj mimo to')
  const undecided = page.getByText('Do rozstrzygnięcia została 1 osoba.')
  await expect.element(undecided).toBeVisible()
  await page.getByRole('combobox', { name: 'Jan Probny-Drugi: kto to' }).selectOptions('Pomiń tę osobę')
  await expect.element(undecided).not.toBeInTheDocument()
  await button('Dodaj 3 punkty programu').click()
  await expect.element(page.getByText('Wczytano 3 punkty programu')).toBeVisible()
  await expect.element(page.getByText('Dodano 1 salę.')).toBeVisible()
  await expect.element(page.getByText('Dodano 1 osobę do katalogu.')).toBeVisible()
  await expect.element(page.getByText('Nie wczytano 2 wierszy: są poniżej.')).toBeVisible()
  const stored = await database
    .selectFrom('programme_item')
    .leftJoin('room', 'room.id', 'programme_item.roomId')
    .select(['title', 'kind', 'start', 'durationMinutes', 'room.name as room'])
    .where('programme_item.eventId', '=', eventId)
    .where('start', '>=', '13:00')
    .orderBy('start')
    .execute()
  expect(stored).toEqual([
    {
      title: 'Panel po obiedzie',
      kind: 'panel',
      start: '13:00',
      durationMinutes: 60,
      room: 'Sala Lustrzana',
    },
    { title: 'Wykład popołudniowy', kind: 'talk', start: '14:00', durationMinutes: 60, room: null },
    { title: 'Wykład wieczorny', kind: 'talk', start: '18:00', durationMinutes: null, room: null },
  ])
  const people = await database
    .selectFrom('appearance')
    .innerJoin('programme_item', 'programme_item.id', 'appearance.itemId')
    .select(['family', 'role'])
    .where('title', '=', 'Panel po obiedzie')
    .orderBy('appearance.position')
    .execute()
  expect(people).toEqual([
    { family: 'Próbny', role: 'moderator' },
    { family: 'Zupełnie-Nowa', role: 'panelist' },
  ])

  await button('Cofnij wczytanie').click()
  await expect.element(page.getByLabelText('Plik z programem')).toBeVisible()
  const left = await database
    .selectFrom('programme_item')
    .select('id')
    .where('eventId', '=', eventId)
    .where('start', '>=', '13:00')
    .where('removedAt', 'is', null)
    .execute()
  expect(left).toEqual([])
})

test('who may be several people, or one spelt otherwise, is asked about before anything is added', async () => {
  await open()
  await paste('Tytuł;Godzina;Goście\nWykład nowy;16:00;Jan Prubny')
  await expect.element(page.getByText('Do rozstrzygnięcia została 1 osoba.')).toBeVisible()
  await expect.element(button('Dodaj 1 punkt programu')).toBeDisabled()
  await page
    .getByRole('combobox', { name: 'Jan Prubny: kto to' })
    .selectOptions('dr Jan Próbny, Spółdzielnia Socjalna Przykład')
  await button('Dodaj 1 punkt programu').click()
  await expect.element(page.getByText('Wczytano 1 punkt programu')).toBeVisible()
  await button('Przejdź do programu').click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Program' })).toBeVisible()
  await expect.element(page.getByText('Wykład nowy').first()).toBeVisible()
})

test('what we exported ourselves changes nothing, and says so', async () => {
  const { database } = await open()
  const content = await readReleaseContent(database, eventId)
  const release = {
    id: eventId,
    number: 1,
    name: 'Program',
    hash: '0'.repeat(64),
    publishedAt: '2027-09-01T10:00:00.000Z',
    content,
  }
  const nothing = page.getByText('Ten plik niczego nie dodaje: wszystkie jego punkty są już w programie.')
  await pick('program.csv', programmeCsv(release))
  await expect.element(nothing).toBeVisible()
  expect(page.getByText('Bez zmian').elements()).toHaveLength(content.items.length)
  await button('Wróć do wyboru pliku').click()
  await pick('schedule.xml', scheduleXml({ release, address: 'http://localhost/program/forum' }))
  await expect.element(nothing).toBeVisible()
  await expect.element(preview).toBeVisible()
})

test('a file that cannot be read says why, and another can be chosen', async () => {
  await open()
  await pick('zly.xml', '<!DOCTYPE s [<!ENTITY a "a">]><schedule/>')
  await expect.element(page.getByText(/Plik XML ma deklarację typu \(DOCTYPE\)/u)).toBeVisible()
  await pick('urwany.json', '{"schedule": ')
  await expect
    .element(page.getByText('Pliku JSON nie da się odczytać: jest uszkodzony albo urwany.'))
    .toBeVisible()
  await expectAccessible()
})

test('the programme leads to it', async () => {
  await openApp(`/events/${eventId}/programme`)
  await page.getByRole('link', { name: 'Wczytaj program' }).click()
  await expect.element(page.getByRole('heading', { level: 1, name: 'Wczytaj program' })).toBeVisible()
})

test('a viewer is told that it is not theirs', async () => {
  await openApp(path, { as: 'viewer' })
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect.element(page.getByLabelText('Plik z programem')).not.toBeInTheDocument()
})
