import { expect, test, vi } from 'vitest'
import { page } from 'vitest/browser'
import { exampleId } from '#server/example/exampleId.ts'
import { ReleaseFiles } from '#src/features/release-files/ReleaseFiles.tsx'
import { expectAccessible } from '#tests/setup/axe.ts'
import { catchCopies } from '#tests/setup/catchCopies.ts'
import { insertRelease } from '#tests/setup/insertRelease.ts'
import { openApp } from '#tests/setup/openApp.tsx'
import { openPage } from './openPage.tsx'

const eventId = exampleId('forum-2027/event')
const button = (name: string) => page.getByRole('button', { name, exact: true })

/** The files of a version of the made-up forum, over a mock that has its first one. */
const openFiles = async (number: number) => {
  const app = await openApp('/events')
  await insertRelease(app.database, eventId)
  await app.unmount()
  await openPage(() => (
    <main>
      <h1>Wersja {number}</h1>
      <h2>Pliki</h2>
      <ReleaseFiles eventId={eventId} number={number} />
    </main>
  ))
  const files: { name: string; text: Promise<string> }[] = []
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function save(this: HTMLAnchorElement) {
    files.push({ name: this.download, text: fetch(this.href).then((file) => file.text()) })
  })
  return files
}

test('a version is saved as what it is wanted for, under a name that says which it is', async () => {
  const files = await openFiles(1)
  const forPublic = page.getByRole('group', { name: 'Dla publiczności' })
  await forPublic.getByRole('button', { name: 'Kalendarz (ICS)' }).click()
  await expect.poll(() => files.length).toBe(1)
  await page
    .getByRole('group', { name: 'Dla aplikacji konferencyjnych' })
    .getByRole('button', { name: 'schedule.json' })
    .click()
  await expect.poll(() => files.length).toBe(2)
  expect(files.map(({ name }) => name)).toEqual([
    'program-forum-wspolpracy-miedzysektorowej-2027-v1.ics',
    'program-forum-wspolpracy-miedzysektorowej-2027-v1.json',
  ])
  expect(await files[0]?.text).toContain('NAME:Forum Współpracy Międzysektorowej 2027')
  expect(await files[1]?.text).toContain('"acronym": "fwm2027"')
})

test('the programme is copied as text, which is promised to the browser within the click', async () => {
  const { copied, stop } = catchCopies()
  await openFiles(1)
  const write = vi.spyOn(navigator.clipboard, 'write')
  button('Kopiuj program jako tekst')
    .element()
    .dispatchEvent(new MouseEvent('click', { bubbles: true }))
  // Later, when the text has come, Safari would refuse it.
  expect(write).toHaveBeenCalledTimes(1)
  await expect.poll(() => copied[0]).toMatch(/^Forum Współpracy Międzysektorowej 2027\n[\s\S]*\nPROGRAM\n/u)
  stop()
})

test('a programme that does not come is neither copied nor shown to be copied by hand', async () => {
  const { copied, stop } = catchCopies()
  await openFiles(7)
  await button('Kopiuj program jako tekst').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Nie pobrano pliku.')
  expect(copied).toEqual([])
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
  stop()
})

test('says so when a file does not come', async () => {
  const files = await openFiles(7)
  await button('Strona programu (HTML)').click()
  await expect.element(page.getByRole('alert')).toMatchTextContent('Nie pobrano pliku.')
  expect(files).toEqual([])
})

test('all files are offered, accessibly, also on a phone', async () => {
  await page.viewport(390, 844)
  await openFiles(1)
  await expect.element(button('Program A4 (PDF)')).toBeVisible()
  // Nine files, and the text that is copied without saving it.
  expect(page.getByRole('button').elements()).toHaveLength(10)
  await expectAccessible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
  await page.viewport(1280, 800)
})
