import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { emptyOrganisation } from '#domain/emptyOrganisation.ts'
import { newId } from '#domain/id.ts'
import { dayAt } from '#domain/time.ts'
import { client } from '#src/api/client.ts'
import { expectAccessible } from '#tests/setup/axe.ts'
import { refuseRequests } from '#tests/setup/catchRequests.ts'
import { openApp } from '#tests/setup/openApp.tsx'

const field = (name: string) => page.getByRole('textbox', { name, exact: true })
const heading = (name: string) => page.getByRole('heading', { level: 1, name })

test('the directory is narrowed to the organisations whose name cannot be inflected yet', async () => {
  const { router } = await openApp('/partners')
  await expect.element(page.getByRole('link', { name: 'Centrum Społecznego Rozwoju' })).toBeVisible()
  await page.getByRole('combobox', { name: 'Czego brakuje' }).selectOptions('Bez potrzebnych form nazwy')
  await expect
    .element(page.getByRole('link', { name: 'Centrum Społecznego Rozwoju' }))
    .not.toBeInTheDocument()
  await expect.element(page.getByRole('link', { name: 'Stowarzyszenie Próba' })).toBeVisible()
  // Nobody needs the forms of a name that no event prints inside a sentence.
  await expect.element(page.getByRole('link', { name: 'Hotel Tychy' })).not.toBeInTheDocument()
  expect(router.state.location.search).toEqual({ status: 'without-case-forms' })
})

test('a new organisation shows a similar one, takes the suggested forms one by one, and its card says how it is named', async () => {
  await openApp('/partners/new')
  await field('Pełna nazwa').fill('Centrum Spolecznego Rozwoju')
  await expect
    .element(page.getByRole('region', { name: 'Podobna organizacja' }))
    .toMatchTextContent(/ta sama nazwa/u)

  await field('Pełna nazwa').fill('Fundacja Ogrodowa')
  await expect.element(page.getByRole('region', { name: 'Podobna organizacja' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Przyjmij propozycję: Narzędnik (z kim? z czym?)' }).click()
  await expect.element(field('Narzędnik (z kim? z czym?)')).toHaveValue('Fundacją Ogrodową')
  await expect.element(field('Dopełniacz (kogo? czego?)')).toHaveValue('')
  await page.getByRole('button', { name: 'Dodaj organizację' }).click()

  await expect.element(heading('Fundacja Ogrodowa')).toBeVisible()
  await expect.element(page.getByText('we współpracy z Fundacją Ogrodową')).toBeVisible()
  // The genitive was suggested and never accepted: it was not saved.
  await expect.element(page.getByText('przedstawiciele Fundacji Ogrodowej')).not.toBeInTheDocument()
})

test('a card names the forms that its roles wait for, and leads to them', async () => {
  await openApp('/partners')
  await page.getByRole('link', { name: 'Stowarzyszenie Próba' }).click()
  await expect.element(page.getByText(/brak dopełniacza, narzędnika i\smiejscownika$/u)).toBeVisible()
  await page.getByRole('link', { name: 'Uzupełnij przypadki' }).click()
  await page.getByRole('button', { name: 'Przyjmij propozycję: Narzędnik (z kim? z czym?)' }).click()
  await page.getByRole('button', { name: 'Zapisz' }).click()
  await expect.element(page.getByText(/brak dopełniacza i\smiejscownika$/u)).toBeVisible()
})

test('a wrong digit of a NIP is named when the field is left, and dashes are taken out of a right one', async () => {
  await openApp('/partners/new')
  await field('NIP').fill('522-010-36-08')
  await field('REGON').click()
  await expect.element(page.getByText(/Cyfra kontrolna się nie zgadza/u)).toBeVisible()
  await field('NIP').fill('522-010-36-09')
  await field('REGON').click()
  await expect.element(field('NIP')).toHaveValue('5220103609')
  await expect.element(page.getByText(/Cyfra kontrolna się nie zgadza/u)).not.toBeInTheDocument()
})

test('contacts keep their order, and a wrong address is named at its field', async () => {
  await openApp('/partners/new')
  await field('Pełna nazwa').fill('Fundacja Ogrodowa')
  await page.getByRole('button', { name: 'Dodaj kontakt' }).click()
  const first = page.getByRole('group', { name: 'Kontakt 1' })
  await first.getByRole('textbox', { name: 'Imię i nazwisko' }).fill('Anna Przykładowa')
  await first.getByRole('textbox', { name: 'E-mail' }).fill('anna')
  await page.getByRole('button', { name: 'Dodaj kontakt' }).click()
  await page
    .getByRole('group', { name: 'Kontakt 2' })
    .getByRole('textbox', { name: 'Imię i nazwisko' })
    .fill('Jan Próbny')
  await page.getByRole('button', { name: 'Wyżej: Jan Próbny' }).click()
  await page.getByRole('button', { name: 'Dodaj organizację' }).click()
  const second = page.getByRole('group', { name: 'Kontakt 2' })
  await expect.element(second.getByText('Wpisz adres w postaci nazwa@domena.pl')).toBeVisible()
  await second.getByRole('textbox', { name: 'E-mail' }).fill('anna@example.org')
  await page.getByRole('button', { name: 'Dodaj organizację' }).click()
  await expect.element(heading('Fundacja Ogrodowa')).toBeVisible()
  const contacts = page.getByRole('region', { name: 'Kontakty' }).getByRole('listitem')
  await expect.element(contacts.first()).toMatchTextContent(/Jan Próbny/u)
  await expect.element(contacts.last()).toMatchTextContent(/anna@example\.org/u)
})

test('leaving an edited organisation asks first', async () => {
  await openApp('/partners')
  await page.getByRole('link', { name: 'Hotel Tychy' }).click()
  await page.getByRole('link', { name: 'Edytuj' }).click()
  await field('Nazwa skrócona').fill('HT')
  await page.getByRole('link', { name: 'Panele' }).first().click()
  await expect.element(page.getByRole('dialog', { name: 'Zmiany nie są zapisane' })).toBeVisible()
})

test('a removed organisation says what it touches and can be brought back', async () => {
  await openApp('/partners')
  await page.getByRole('link', { name: 'Hotel Tychy' }).click()
  await page.getByRole('button', { name: 'Usuń' }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/1\sosoba zostaje w\sbazie/u)
  await page.getByRole('button', { name: 'Usuń organizację' }).click()
  await expect.element(heading('Partnerzy')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Hotel Tychy' })).not.toBeInTheDocument()
  await page.getByRole('button', { name: 'Cofnij' }).click()
  await expect.element(page.getByRole('link', { name: 'Hotel Tychy' })).toBeVisible()
})

/** Opens the card of an organisation that takes part in a forum of these days. */
const openOrganiser = async (days: { startsOn: string; endsOn: string }) => {
  const { router } = await openApp('/partners')
  const form = { name: 'Forum Wielodniowe', ...days, timeZone: 'Europe/Warsaw' }
  const empty = { venueName: '', venueAddress: '', venueAccess: '', description: '' }
  const event = await client.events.create({ id: newId(), ...form, ...empty })
  const organiser = await client.partners.create({ ...emptyOrganisation, id: newId(), name: 'Koło Próbne' })
  const roles = [{ role: 'organiser' as const, order: 1, orderRule: 'agreed' as const }]
  const partners = [{ id: newId(), organisationId: organiser.id, roles }]
  await client.eventPartners.put({ eventId: event.id, partnersRevision: 1, partners })
  await router.navigate({ to: '/partners/$organisationId', params: { organisationId: organiser.id } })
}

test('removing an organisation says that it goes from a forum that is under way', async () => {
  const day = (from: number) => dayAt(new Date(Date.now() + from * 86_400_000))
  await openOrganiser({ startsOn: day(-1), endsOn: day(1) })
  await page.getByRole('button', { name: 'Usuń' }).click()
  await expect.element(page.getByRole('dialog')).toMatchTextContent(/Zniknie z 1\snadchodzącego wydarzenia/u)
})

test('the roles through the years name the first and the last day of an event', async () => {
  await openOrganiser({ startsOn: '2027-10-11', endsOn: '2027-10-12' })
  const role = page.getByRole('region', { name: 'Role przez lata' }).getByRole('listitem')
  await expect.element(role).toMatchTextContent(/pn 11 X 2027 – wt 12 X 2027/u)
})

test('an address of no organisation says so and leads to the list', async () => {
  await openApp('/partners/01890000-0000-7000-8000-000000000000')
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiej organizacji' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Przejdź do listy partnerów' })).toBeVisible()
})

test('pasted rows: a known organisation is skipped, a wrong number waits for mending, the rest is added', async () => {
  await openApp('/partners/paste')
  await page
    .getByRole('textbox', { name: 'Komórki z arkusza' })
    .fill(
      'Nazwa\tNIP\nFundacja Rozwoju Ekonomii Społecznej\t\nStowarzyszenie Wzorcowe\t5220103608\nKoło Próbne\t',
    )
  await page.getByRole('button', { name: 'Pokaż podgląd' }).click()
  const row = (name: string) => page.getByRole('row', { name: new RegExp(name, 'u') })
  await expect.element(row('Fundacja Rozwoju')).toMatchTextContent(/Pominięto/u)
  await expect
    .element(row('Fundacja Rozwoju'))
    .toMatchTextContent(/Podobna organizacja: Fundacja Rozwoju Ekonomii Społecznej/u)
  await expect
    .element(row('Stowarzyszenie Wzorcowe'))
    .toMatchTextContent(/NIP: cyfra kontrolna się nie zgadza/u)
  await page.getByRole('button', { name: 'Dodaj 1 organizację' }).click()
  await expect.element(row('Koło Próbne')).not.toBeInTheDocument()

  // The row that waited is mended in place and added; nothing but the skipped one is left.
  await page.getByRole('textbox', { name: 'Wiersz 3: NIP' }).fill('522 010 36 09')
  await userEvent.keyboard('{Enter}')
  await page.getByRole('button', { name: 'Dodaj 1 organizację' }).click()
  await expect.element(heading('Partnerzy')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Stowarzyszenie Wzorcowe' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Koło Próbne' })).toBeVisible()
})

test('pasted rows that could not be compared with the directory are not added until they are', async () => {
  await openApp('/partners/paste')
  const letBe = refuseRequests(({ path }) => path === '/api/similar-partners')
  await page.getByRole('textbox', { name: 'Komórki z arkusza' }).fill('Nazwa\tNIP\nKoło Próbne\t')
  await page.getByRole('button', { name: 'Pokaż podgląd' }).click()
  await expect
    .element(page.getByRole('alert'))
    .toMatchTextContent('Nie udało się sprawdzić, czy te organizacje są już w katalogu.')
  const add = page.getByRole('button', { name: 'Dodaj 1 organizację' })
  await expect.element(add).toBeDisabled()
  letBe()
  await page.getByRole('button', { name: 'Sprawdź ponownie' }).click()
  await expect.element(add).toBeEnabled()
  await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
})

test('rows left after pasting are thrown away without a question', async () => {
  await openApp('/partners/paste')
  await page.getByRole('textbox', { name: 'Komórki z arkusza' }).fill('Nazwa\tNIP\nKoło Próbne\t-\nInne\t1')
  await page.getByRole('button', { name: 'Pokaż podgląd' }).click()
  await page.getByRole('button', { name: 'Dodaj 1 organizację' }).click()
  await page.getByRole('button', { name: 'Odrzuć resztę' }).click()
  await expect.element(heading('Partnerzy')).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Koło Próbne' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Inne' })).not.toBeInTheDocument()
})

const organisation = async () => {
  await openApp('/partners')
  await page.getByRole('link', { name: 'Centrum Społecznego Rozwoju' }).click()
  await expect.element(page.getByRole('heading', { name: 'Role przez lata' })).toBeVisible()
}
const screens: [string, () => Promise<unknown>][] = [
  [
    'the directory',
    async () => {
      await openApp('/partners')
      await expect.element(page.getByRole('link', { name: 'Hotel Tychy' })).toBeVisible()
    },
  ],
  ['a card', organisation],
  [
    'the form',
    async () => {
      await openApp('/partners/new')
      await field('Pełna nazwa').fill('Fundacja Wzorcowa')
      await expect.element(page.getByRole('region', { name: 'Podobna organizacja' })).toBeVisible()
      await page.getByRole('button', { name: 'Dodaj kontakt' }).click()
    },
  ],
  [
    'the preview of pasted rows',
    async () => {
      await openApp('/partners/paste')
      await page
        .getByRole('textbox', { name: 'Komórki z arkusza' })
        .fill('Nazwa\tNIP\nHotel Tychy\t1\nKoło Próbne\t')
      await page.getByRole('button', { name: 'Pokaż podgląd' }).click()
      await expect.element(page.getByRole('row', { name: /Do dodania.*Koło Próbne/u })).toBeVisible()
    },
  ],
]

test.each(screens)('%s is accessible in both schemes', async (_name, open) => {
  await open()
  await expectAccessible()
})

test.each(screens)('%s does not scroll sideways on a phone', async (_name, open) => {
  await page.viewport(390, 844)
  await open()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
