import { ORPCError } from '@orpc/client'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { RecordForm } from '#src/form/RecordForm.tsx'
import { TextField } from '#src/form/TextField.tsx'
import { useRecordForm } from '#src/form/useRecordForm.ts'
import { openPage } from './openPage.tsx'

type Card = { name: string; address: string }
type Stored = Card & { revision: number }

const schema = async () => {
  const { z } = await import('zod')
  const { requiredText, text } = await import('#contract/base.ts')
  return z.object({ name: requiredText(20), address: text(40) })
}

/** A record that others can change, with the server's manners: a stale revision is refused with what is stored. */
const createStore = (first: Stored) => {
  let stored = first
  return {
    get: () => stored,
    changeElsewhere: (change: Partial<Card>) => {
      stored = { ...stored, ...change, revision: stored.revision + 1 }
    },
    put: async (card: Card, revision: number) => {
      if (card.name === 'Zajęta') {
        const issues = [{ path: ['name'], code: 'custom', message: 'one-line' }]
        throw new ORPCError('UNPROCESSABLE_CONTENT', { status: 422, data: { issues } })
      }
      if (revision !== stored.revision)
        throw new ORPCError('CONFLICT', { status: 409, data: { current: stored } })
      stored = { ...card, revision: revision + 1 }
      return stored
    },
  }
}

const read = ({ revision, ...values }: Stored) => ({ values, revision })

const openForm = async (store: ReturnType<typeof createStore>, loadSchema = schema) => {
  const CardForm = () => {
    const [record, setRecord] = useState(store.get)
    const form = useRecordForm({ schema: loadSchema, ...read(record), save: store.put, read })
    return (
      <>
        <RecordForm record={form} labels={{ name: 'Nazwa', address: 'Adres' }} onCancel={form.discard}>
          <TextField control={form.control} name="name" label="Nazwa" />
          <TextField control={form.control} name="address" label="Adres" />
        </RecordForm>
        <button type="button" onClick={() => setRecord(store.get())}>
          Odśwież
        </button>
      </>
    )
  }
  await openPage(CardForm)
}

const name = () => page.getByRole('textbox', { name: 'Nazwa' })
const address = () => page.getByRole('textbox', { name: 'Adres' })
const save = () => page.getByRole('button', { name: 'Zapisz', exact: true }).click()

test('an empty required field is named at the field, and nothing is sent', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: '', revision: 1 })
  await openForm(store)
  await name().fill(' ')
  await save()
  await expect.element(page.getByText('Wpisz tekst w tym polu')).toBeVisible()
  expect(store.get().revision).toBe(1)
})

test('what the server refuses is shown at its field', async () => {
  await openForm(createStore({ name: 'Fundacja Przykładowa', address: '', revision: 1 }))
  await name().fill('Zajęta')
  await save()
  await expect.element(page.getByText('Wpisz to w jednym wierszu')).toBeVisible()
  await expect.element(name()).toHaveValue('Zajęta')
})

test('changes of two people to different fields are both kept', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: 'ul. Próbna 1', revision: 1 })
  await openForm(store)
  await name().fill('Fundacja Wzorcowa')
  store.changeElsewhere({ address: 'ul. Testowa 2' })
  await save()
  await expect.element(address()).toHaveValue('ul. Testowa 2')
  expect(store.get()).toEqual({ name: 'Fundacja Wzorcowa', address: 'ul. Testowa 2', revision: 3 })
})

test('a change from elsewhere that arrives while a save is being checked loses neither', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: 'ul. Próbna 1', revision: 1 })
  const checking = Promise.withResolvers<undefined>()
  await openForm(store, async () => {
    await checking.promise
    return schema()
  })
  await name().fill('Fundacja Wzorcowa')
  await save()
  store.changeElsewhere({ address: 'ul. Testowa 2' })
  await page.getByRole('button', { name: 'Odśwież' }).click()
  checking.resolve(undefined)
  await expect.poll(store.get).toEqual({ name: 'Fundacja Wzorcowa', address: 'ul. Testowa 2', revision: 3 })
  await expect.element(address()).toHaveValue('ul. Testowa 2')
})

test('a change of the same field elsewhere shows both sides and keeps what was typed', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: '', revision: 1 })
  await openForm(store)
  await name().fill('Fundacja Wzorcowa')
  store.changeElsewhere({ name: 'Fundacja Testowa' })
  await save()
  const conflict = page.getByRole('group', { name: 'Różnica: Nazwa' })
  await expect.element(conflict.getByText('Fundacja Wzorcowa')).toBeVisible()
  await expect.element(conflict.getByText('Fundacja Testowa')).toBeVisible()
  await expect.element(conflict.getByText('Przedtem: Fundacja Przykładowa')).toBeVisible()
  await expect.element(name()).toHaveValue('Fundacja Wzorcowa')
  expect(store.get().name).toBe('Fundacja Testowa')
  await page.getByRole('button', { name: 'Zostaw wpisane' }).click()
  await save()
  await expect.poll(() => store.get().name).toBe('Fundacja Wzorcowa')
})

test('a reading of the record in the background never takes back what was typed', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: 'ul. Próbna 1', revision: 1 })
  await openForm(store)
  await name().fill('Fundacja Wzorcowa')
  store.changeElsewhere({ name: 'Fundacja Testowa', address: 'ul. Testowa 2' })
  await page.getByRole('button', { name: 'Odśwież' }).click()
  await expect.element(page.getByRole('group', { name: 'Różnica: Nazwa' })).toBeVisible()
  await expect.element(name()).toHaveValue('Fundacja Wzorcowa')
  await page.getByRole('button', { name: 'Weź zapisane' }).click()
  await expect.element(name()).toHaveValue('Fundacja Testowa')
  await expect.element(address()).toHaveValue('ul. Testowa 2')
})

test('„Anuluj” takes back what was typed, and another „Zapisz” saves nothing of it', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: '', revision: 1 })
  await openForm(store)
  await name().fill('Fundacja Wzorcowa')
  await page.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(name()).toHaveValue('Fundacja Przykładowa')
  await address().fill('Rynek 1')
  await save()
  await expect.poll(store.get).toEqual({ name: 'Fundacja Przykładowa', address: 'Rynek 1', revision: 2 })
})

test('„Anuluj” takes why the last save failed away together with what was typed', async () => {
  const store = createStore({ name: 'Fundacja Przykładowa', address: '', revision: 1 })
  await openForm({ ...store, put: () => Promise.reject(new TypeError('Failed to fetch')) })
  await name().fill('Fundacja Wzorcowa')
  await save()
  await expect.element(page.getByText(/Nie zapisano/u)).toBeVisible()
  await page.getByRole('button', { name: 'Anuluj' }).click()
  await expect.element(name()).toHaveValue('Fundacja Przykładowa')
  await expect.element(page.getByText(/Nie zapisano/u)).not.toBeInTheDocument()
})
