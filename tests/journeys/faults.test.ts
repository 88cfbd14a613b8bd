import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { freePort } from '#tests/operation/startNginx.ts'
import { type Start, startKillable } from '#tests/faults/killedServer.ts'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'

const family = (page: Page) => page.getByRole('textbox', { name: 'Nazwisko', exact: true })
const save = (page: Page) => page.getByRole('button', { name: 'Zapisz' })

const typePerson = async (page: Page, url: string, name: string) => {
  await page.goto(`${url}/guests/new`)
  await page.getByRole('textbox', { name: 'Imię', exact: true }).fill('Zenon')
  await family(page).fill(name)
}

/** How many people of this family name the list finds. */
const expectOne = async (page: Page, url: string, name: string) => {
  await page.goto(`${url}/guests?q=${name}`)
  await expect(page.getByRole('link', { name: new RegExp(name, 'u') })).toHaveCount(1)
}

/** A server with a folder and a port of its own, which can be killed and started again. */
const startRestartable = async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'mownica-killed-'))
  const start: Start = {
    command: 'server/start.js',
    variables: { DATA_DIR: dataDir, PORT: String(await freePort()) },
  }
  let server = await startKillable(start)
  return {
    url: server.url,
    link: server.link,
    kill: () => server.kill(),
    startAgain: async () => {
      server = await startKillable(start)
    },
    [Symbol.asyncDispose]: async () => {
      await server.kill()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}

test('a proxy drops answers: what was typed stays, and what is saved again is saved once', async ({
  page,
}) => {
  test.slow()
  await using server = await startServer({ EXAMPLE: '0' })
  await signInBrowser(page.context(), server)
  await typePerson(page, server.url, 'Upuszczony')
  // The server does what it is asked; its answers get lost, those to the application's own repeats too.
  let lost = 0
  await page.route('**/api/people', async (route) => {
    if (route.request().method() !== 'POST') return route.continue()
    await route.fetch()
    lost += 1
    await route.abort()
  })
  await save(page).click()
  await expect(page.getByRole('alert')).toContainText('Nie zapisano: brak połączenia z serwerem', {
    timeout: 20_000,
  })
  expect(lost).toBe(3)
  await expect(family(page)).toHaveValue('Upuszczony')
  await page.unroute('**/api/people')
  await save(page).click()
  await expect(page.getByRole('heading', { level: 1, name: /Upuszczony/u })).toBeVisible()
  await expectOne(page, server.url, 'Upuszczony')
})

test('the server is killed while somebody types: they are told, and save the same words once it is back', async ({
  page,
}) => {
  test.slow()
  await using server = await startRestartable()
  await page.goto(server.link)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await expect(page.getByRole('button', { name: 'Konto: Administrator' })).toBeVisible()
  await typePerson(page, server.url, 'Niezłomny')
  await server.kill()
  await save(page).click()
  await expect(page.getByRole('alert')).toContainText('Nie zapisano: brak połączenia z serwerem', {
    timeout: 20_000,
  })
  await expect(family(page)).toHaveValue('Niezłomny')
  await server.startAgain()
  await save(page).click()
  await expect(page.getByRole('heading', { level: 1, name: /Niezłomny/u })).toBeVisible()
  await expectOne(page, server.url, 'Niezłomny')
})

test('the server is away when a screen is opened for the first time: the screen says so, and comes when it is back', async ({
  page,
}) => {
  test.slow()
  await using server = await startRestartable()
  await page.goto(server.link)
  await page.getByRole('button', { name: 'Zaloguj się' }).click()
  await page.getByRole('link', { name: 'Goście' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  await server.kill()
  await page.getByRole('link', { name: 'Dodaj osobę' }).first().click()
  await expect(page.getByRole('heading', { name: 'Nie udało się wczytać' })).toBeVisible()
  await page.getByRole('button', { name: 'Spróbuj ponownie' }).click()
  await expect(page.getByRole('alert')).toContainText('Serwer nadal nie odpowiada.')
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Wydarzenia' }).first()).toBeVisible()
  await server.startAgain()
  await expect(page.getByRole('heading', { level: 1, name: 'Nowa osoba' })).toBeVisible()
})

test('the server was updated meanwhile: a screen whose script is gone comes with a new page, by itself', async ({
  page,
}) => {
  await using server = await startServer({ EXAMPLE: '0' })
  await signInBrowser(page.context(), server)
  await page.goto(`${server.url}/guests`)
  await expect(page.getByRole('heading', { level: 1, name: 'Goście' })).toBeVisible()
  // The old page's script is gone, however often it is asked for; the new page has its own.
  let isNew = false
  let gone = 0
  page.on('request', (request) => {
    if (request.isNavigationRequest()) isNew = true
  })
  await page.route('**/assets/*NewPersonScreen*.js', (route) => {
    if (isNew) return route.continue()
    gone += 1
    return route.fulfill({ status: 404, body: '' })
  })
  await page.getByRole('link', { name: 'Dodaj osobę' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Nowa osoba' })).toBeVisible()
  expect(gone).toBeGreaterThan(0)
})
