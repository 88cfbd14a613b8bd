import { expect, test, type Page } from '@playwright/test'
import { exampleId } from '#server/example/exampleId.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

const id = (key: string) => exampleId(`forum-2023/${key}`)
const event = `/events/${id('event')}`
const panel = `/panels/${id('item/3')}`

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click()
const act = (name: string) => async (page: Page) => {
  await press('Działania na wydarzeniu')(page)
  await page.getByRole('menuitem', { name, exact: true }).click()
}

/** Each dialog by its heading: on which screen it opens, and what is done for it. */
const dialogs: [title: RegExp, path: string, open: (page: Page) => Promise<void>][] = [
  [/^Szukaj$/u, '/events', (page) => page.keyboard.press('Control+k')],
  [/^Skróty klawiszowe$/u, '/events', (page) => page.keyboard.press('?')],
  [/^Odwołać wydarzenie\?$/u, event, act('Odwołaj')],
  [/^Usunąć wydarzenie\?$/u, event, act('Usuń')],
  [/^Usunąć punkt programu\?$/u, `${event}/programme/${id('item/2')}`, press('Usuń z programu')],
  [/^Usunąć panel\?$/u, panel, press('Usuń panel')],
  [/^W druku: /u, panel, press(/^Zmień w\sdruku: /u)],
  [
    /^Nowa osoba$/u,
    panel,
    async (page) => {
      await page.getByRole('combobox', { name: 'Dodaj osobę' }).fill('Zenon Testowy-Dwojga')
      await page.getByRole('option', { name: /Dodaj osobę/u }).click()
    },
  ],
  [/^Tekst do skopiowania$/u, panel, press(/^Kopiuj/u)],
  [/^Usunąć z katalogu: /u, `/guests/${id('person/romanczuk')}`, press('Usuń')],
  [/^Usunąć trwale dane: /u, `/guests/${id('person/romanczuk')}`, press('Usuń trwale dane osoby')],
  [/^Link dla: /u, `${event}/people`, press(/^Link dla: /u)],
  [/^Link dla partnera: /u, `${event}/partners`, press(/^Link dla partnera: /u)],
  [
    /^Wyłączyć konto: /u,
    '/settings',
    async (page) => {
      await page.getByRole('list', { name: 'Zespół' }).getByRole('link').first().click()
      await press('Wyłącz konto')(page)
    },
  ],
  [
    /^Wrócić do słów Mównicy\?$/u,
    '/settings/letters/change',
    async (page) => {
      await page.getByRole('textbox', { name: 'Treść', exact: true }).fill('Zmiana: {sprawy}')
      await press('Zapisz')(page)
      await press('Wróć do słów Mównicy')(page)
    },
  ],
  [/^Usunąć organizację\?$/u, `/partners/${id('organisation/rops')}`, press('Usuń')],
  [/^Usunąć przykład\?$/u, '/settings', press('Usuń przykład')],
  [
    /^Zmiany nie są zapisane$/u,
    '/events/new',
    async (page) => {
      await page.getByRole('textbox', { name: 'Nazwa', exact: true }).fill('Forum Próbne')
      await page.getByRole('link', { name: 'Goście' }).first().click()
    },
  ],
]

test('every dialog opens and closes in what the content security policy allows', async ({ page }) => {
  await using server = await startServer()
  await signInBrowser(page.context(), server)
  const complaints = await watchPage(page)
  // As where the clipboard is not allowed: the text is then shown.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined })
  })
  for (const [title, path, open] of dialogs) {
    await test.step(`${title.source} on ${path}`, async () => {
      await page.goto(server.url + path)
      await expect(page.locator('main h1, main h2').first()).toBeVisible()
      await open(page)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('heading', { name: title })).toBeVisible()
      expect(await dialog.evaluate((it) => getComputedStyle(it).position)).toBe('fixed')
      await page.keyboard.press('Escape')
      await expect(dialog).toBeHidden()
    })
  }

  await test.step('a message, the other scheme and the other language', async () => {
    await page.goto(server.url + event)
    await act('Archiwizuj')(page)
    await expect(page.getByText('Zarchiwizowano wydarzenie')).toBeVisible()
    await press('Ciemny motyw')(page)
    await expect(page.getByRole('button', { name: 'Jasny motyw' })).toBeVisible()
    await press('EN: English')(page)
    await expect(page.getByRole('link', { name: 'Guests' }).first()).toBeVisible()
    await press('PL: polski')(page)
  })

  await test.step('a link that is shown once, and a file with everything kept about a person', async () => {
    await page.goto(`${server.url}/settings`)
    await page.getByRole('list', { name: 'Zespół' }).getByRole('link').first().click()
    await press('Utwórz link do zalogowania')(page)
    await expect(page.getByRole('textbox', { name: /^Link do zalogowania: /u })).toHaveValue(/\/link#t=/u)
    await page.goto(`${server.url}/guests/${id('person/romanczuk')}`)
    const saved = page.waitForEvent('download')
    await press('Pobierz dane osoby do czytania (HTML)')(page)
    expect((await saved).suggestedFilename()).toMatch(/^dane-romanczuk-fiodorowicz-andrzej-/u)
  })

  await test.step('the question before a change is taken back', async () => {
    await page.goto(`${server.url}${panel}/edit`)
    await page.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Razem czy osobno')
    await press('Zapisz')(page)
    await expect(page.getByRole('heading', { level: 1, name: 'Razem czy osobno' })).toBeVisible()
    await page.goto(`${server.url}${panel}/history`)
    await press(/^Cofnij: /u)(page)
    await expect(page.getByRole('dialog', { name: 'Cofnąć tę zmianę?' })).toBeVisible()
  })
  expect(complaints).toEqual([])

  await test.step('the sign-in over a form whose session has ended', async () => {
    await page.goto(`${server.url}/guests/new`)
    await page.getByRole('textbox', { name: 'Imię', exact: true }).fill('Zenon')
    await page.getByRole('textbox', { name: 'Nazwisko', exact: true }).fill('Testowy-Dwojga')
    await page.context().clearCookies()
    await page.locator('main button[type=submit]').click()
    await expect(page.getByRole('dialog', { name: 'Sesja się skończyła' })).toBeVisible()
  })
  // That the session has ended is said in the console as well.
  expect(complaints.filter((text) => !/status of 401/u.test(text))).toEqual([])
})

test('text that is put into the page as markup stays out of it, and its script does not run', async ({
  page,
}) => {
  await using server = await startServer()
  await signInBrowser(page.context(), server)
  await page.goto(`${server.url}/events`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const inject = (markup: string) =>
    page.evaluate((text) => {
      const place = document.createElement('div')
      document.body.append(place)
      try {
        place.innerHTML = text
      } catch (error) {
        return String(error)
      }
      return place.innerHTML
    }, markup)
  for (const markup of ['<img src="x" onerror="document.title = \'run\'">', '&lt;script&gt;', '<b>x</b>'])
    expect(await inject(markup)).toMatch(/^TypeError/u)
  expect(await inject('a { color: red }')).toBe('a { color: red }')

  const made = await page.evaluate(() => {
    const attempts = {
      'the text of a script': () => {
        document.createElement('script').text = 'document.title = "run"'
      },
      'the address of a script': () => {
        document.createElement('script').src = '/assets/x.js'
      },
      'the page of a frame': () => {
        document.createElement('iframe').srcdoc = '<p>x'
      },
    }
    return Object.entries(attempts).flatMap(([what, attempt]) => {
      try {
        attempt()
        return [what]
      } catch {
        return []
      }
    })
  })
  expect(made).toEqual([])
  expect(await page.title()).not.toBe('run')
})
