import { expect, test, type Page } from '@playwright/test'
import { signInBrowser } from '#tests/setup/signInBrowser.ts'
import { startServer } from '#tests/setup/startServer.ts'
import { watchPage } from '#tests/setup/watchPage.ts'

/** Types a name into a picker and takes the choice that fits it. */
const choose = async (page: Page, picker: string, typed: string, choice: RegExp) => {
  await page.getByRole('combobox', { name: picker }).fill(typed)
  await page.getByRole('option', { name: choice }).click()
}

test('plan a forum: a panel with a moderator and two guests, then the next edition of it', async ({
  page,
}) => {
  await using server = await startServer()
  await signInBrowser(page.context(), server)
  const complaints = await watchPage(page)

  await test.step('the first start shows the forum of 2023', async () => {
    await page.goto(server.url)
    await page.getByRole('link', { name: 'Forum Współpracy Międzysektorowej' }).click()
    await page.getByRole('link', { name: 'Program', exact: true }).click()
    await expect(
      page.getByText('Deinstytucjonalizacja usług społecznych jako szansa i wyzwanie'),
    ).toBeVisible()
    await expect(page.getByText('do ustalenia').first()).toBeVisible()
  })

  await test.step('a new forum', async () => {
    await page.getByRole('link', { name: 'Wydarzenia' }).click()
    await page.getByRole('link', { name: 'Nowe wydarzenie' }).click()
    await page.getByRole('textbox', { name: 'Nazwa', exact: true }).fill('Forum Próbne 2027')
    await page.getByLabel('Pierwszy dzień').fill('2027-10-12')
    await expect(page.getByText('wtorek').first()).toBeVisible()
    await page.getByRole('button', { name: 'Dodaj wydarzenie' }).click()
    await expect(page.getByText('Do zrobienia')).toBeVisible()
  })

  await test.step('a panel in it', async () => {
    await page.getByRole('navigation').getByRole('link', { name: 'Panele', exact: true }).last().click()
    await page.getByRole('link', { name: 'Dodaj panel' }).first().click()
    await page.getByRole('textbox', { name: 'Tytuł', exact: true }).fill('Razem czy osobno')
    await page.getByRole('button', { name: 'Zapisz' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Razem czy osobno' })).toBeVisible()
  })

  await test.step('its line-up: found without diacritics, and one person new', async () => {
    await choose(page, 'Wybierz moderatora', 'wronka posp', /Martyna Wronka-Pośpiech/u)
    await choose(page, 'Dodaj osobę', 'eichner', /Mateusz Eichner/u)
    await choose(page, 'Dodaj osobę', 'Zenon Testowy-Dwojga', /Dodaj osobę/u)
    await page.getByRole('dialog').getByRole('button', { name: 'Dodaj osobę' }).click()
    await expect(page.getByText('dodano: Zenon Testowy-Dwojga')).toBeVisible()
    await page.getByRole('button', { name: 'Zapisz' }).click()
    await expect(page.getByText('dodano: Zenon Testowy-Dwojga')).not.toBeVisible()
    await page.reload()
    const lineup = page.getByRole('list', { name: 'Goście panelu' })
    await expect(lineup.getByRole('listitem')).toHaveText([/Mateusz Eichner/u, /Zenon Testowy-Dwojga/u])
    await expect(page.getByRole('region', { name: 'Moderacja' })).toContainText('dr Martyna Wronka-Pośpiech')
  })

  await test.step('the next edition, a year later', async () => {
    await page.getByRole('link', { name: 'Forum Próbne 2027' }).first().click()
    await page.getByRole('button', { name: /Działania/u }).click()
    await page.getByRole('menuitem', { name: 'Powiel wydarzenie' }).click()
    await expect(page.getByRole('textbox', { name: 'Nazwa', exact: true })).toHaveValue('Forum Próbne 2028')
    await page.getByLabel('Pierwszy dzień').fill('2028-10-10')
    await page.getByRole('button', { name: 'Powiel wydarzenie' }).click()
    // The tabs of the edition before stay until the new one is there.
    await expect(page.getByRole('banner')).toContainText('Forum Próbne 2028')
    await page.getByRole('link', { name: 'Program', exact: true }).click()
    await expect(page.getByText('wt 10 X 2028').first()).toBeVisible()
    await page.getByRole('link', { name: 'Razem czy osobno' }).click()
    await expect(page.getByRole('region', { name: 'Moderacja' })).toContainText('dr Martyna Wronka-Pośpiech')
    await expect(page.getByRole('list', { name: 'Goście panelu' }).getByRole('listitem')).toHaveCount(2)
  })

  expect(complaints).toEqual([])
})
