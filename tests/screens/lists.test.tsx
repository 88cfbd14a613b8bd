import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { DataList } from '#src/ui/DataList.tsx'
import { OrderedList } from '#src/ui/OrderedList.tsx'
import { openPage } from './openPage.tsx'

const people = Array.from({ length: 10_000 }, (_, index) => ({
  id: String(index),
  name: `Osoba Testowa ${index}`,
}))

const People = () => {
  const [sort, setSort] = useState('name')
  return (
    <DataList
      label="Osoby"
      columns={[
        { key: 'name', label: 'Nazwisko', sort: 'name', cell: ({ name }) => name },
        { key: 'id', label: 'Numer', cell: ({ id }) => id, width: '6rem', align: 'end' },
        { key: 'note', label: 'Uwagi', cell: () => 'drobiazg', width: '6rem', isMinor: true },
      ]}
      rows={people}
      total={people.length}
      rowKey={({ id }) => id}
      rowTarget={() => ({ to: '/guests' })}
      sort={sort}
      onSort={setSort}
      empty="Nikogo tu nie ma"
    />
  )
}

const longName = `Deinstytucjonalizacja usług społecznych ${'jako szansa i wyzwanie '.repeat(4)}`.trim()

const Titles = () => (
  <DataList
    isTall
    label="Tytuły"
    columns={[
      {
        key: 'title',
        label: 'Tytuł',
        width: '16rem',
        cell: ({ id, name }) => (id === '1' ? longName : name),
      },
      { key: 'id', label: 'Numer', cell: ({ id }) => id },
    ]}
    rows={people}
    total={people.length}
    rowKey={({ id }) => id}
    rowTarget={() => ({ to: '/guests' })}
    empty="Nikogo tu nie ma"
  />
)

const longOrganisation = `Regionalny Ośrodek Polityki Społecznej ${'Województwa Śląskiego '.repeat(3)}`.trim()

const Organisations = () => (
  <DataList
    label="Organizacje"
    columns={[
      { key: 'name', label: 'Nazwa', cell: ({ id, name }) => (id === '1' ? longName : name) },
      { key: 'of', label: 'Organizacja', cell: ({ id }) => (id === '1' ? longOrganisation : 'CAS') },
    ]}
    rows={people}
    total={people.length}
    rowKey={({ id }) => id}
    rowTarget={() => ({ to: '/guests' })}
    empty="Nikogo tu nie ma"
  />
)

const Order = () => {
  const [names, setNames] = useState(['Jan Próbny', 'Anna Przykładowa', 'Maria Wzorcowa'])
  return (
    <OrderedList
      label="Kolejność"
      items={names}
      itemKey={(name) => name}
      itemName={(name) => name}
      onReorder={setNames}
      renderItem={(name) => name}
    />
  )
}

const order = () => page.getByRole('list', { name: 'Kolejność' }).getByRole('listitem')

test('ten thousand rows keep at most sixty in the page, and say how many there are', async () => {
  await page.viewport(1280, 800)
  await openPage(People)
  const table = page.getByRole('table', { name: 'Osoby' })
  await expect.element(table).toHaveAttribute('aria-rowcount', '10001')
  expect(table.getByRole('link').elements().length).toBeLessThanOrEqual(60)
  expect(table.getByRole('link').elements().length).toBeGreaterThan(20)
})

test('the arrows go from row to row beyond those that were in the page', async () => {
  await page.viewport(1280, 800)
  await openPage(People)
  const first = page.getByRole('link', { name: 'Osoba Testowa 0', exact: true })
  await expect.element(first).toBeVisible()
  ;(first.element() as HTMLElement).focus()
  for (let step = 0; step < 60; step += 1) await userEvent.keyboard('{ArrowDown}')
  await expect.element(page.getByRole('link', { name: 'Osoba Testowa 60', exact: true })).toHaveFocus()
})

test('a row leads where its link does, and no other row with it, also in Safari', async () => {
  await page.viewport(1280, 800)
  await openPage(People)
  await expect.element(page.getByRole('link', { name: 'Osoba Testowa 0', exact: true })).toBeVisible()
  // The first ones stand behind the headings, which stay in sight.
  const rows = [...document.querySelectorAll<HTMLElement>('tbody tr[data-index]')].slice(2, 8)
  // Safari positions no row of a table.
  for (const row of rows) row.style.position = 'static'
  const hit = rows.map((row) => {
    const { left, top, width, height } = row.getBoundingClientRect()
    return document.elementFromPoint(left + width / 2, top + height / 2)?.closest('tr')
  })
  expect(hit).toEqual(rows)
})

test('a long name is not cut: its row grows, and the list is as much higher', async () => {
  await page.viewport(1280, 800)
  await openPage(Titles)
  const link = page.getByRole('link', { name: longName })
  await expect.element(link).toBeVisible()
  const cell = link.element().closest('td > div')
  const row = link.element().closest('tr')
  if (cell === null || row === null) throw new Error('The name stands in no row')
  expect(cell.scrollHeight).toBeLessThanOrEqual(cell.clientHeight)
  const { height } = row.getBoundingClientRect()
  expect(height).toBeGreaterThan(52)
  await expect
    .poll(() => row.closest('tbody')?.getBoundingClientRect().height)
    .toBeCloseTo(52 * (people.length - 1) + height, 0)
})

test('a heading sorts, and sorts the other way when pressed again', async () => {
  await page.viewport(1280, 800)
  await openPage(People)
  const heading = page.getByRole('columnheader', { name: 'Nazwisko' })
  await expect.element(heading).toHaveAttribute('aria-sort', 'ascending')
  await heading.getByRole('button').click()
  await expect.element(heading).toHaveAttribute('aria-sort', 'descending')
})

test('on a phone the rows are cards and the page does not scroll sideways', async () => {
  await page.viewport(390, 800)
  await openPage(People)
  await expect.element(page.getByRole('list', { name: 'Osoby' })).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(390)
})

test('on a phone no name is cut: a card grows by what it says, and those after it begin below it', async () => {
  await page.viewport(390, 800)
  await openPage(Organisations)
  const link = page.getByRole('link', { name: longName })
  await expect.element(link).toBeVisible()
  const card = link.element().closest('li')
  const [next] = page.getByRole('link', { name: 'Osoba Testowa 2', exact: true }).elements()
  const [name, facts] = [link.element(), page.getByText(longOrganisation).element().parentElement]
  if (card === null || next === undefined || facts === null) throw new Error('The name stands on no card')
  for (const line of [name, facts]) {
    expect(line.scrollHeight).toBeLessThanOrEqual(line.clientHeight)
    expect(line.scrollWidth).toBeLessThanOrEqual(line.clientWidth)
    expect(line.getBoundingClientRect().bottom).toBeLessThanOrEqual(card.getBoundingClientRect().bottom)
  }
  const { bottom } = card.getBoundingClientRect()
  expect(next.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom)
  await expect
    .poll(() => card.parentElement?.getBoundingClientRect().height)
    .toBeCloseTo(64 * (people.length - 1) + card.getBoundingClientRect().height, 0)
})

test('a tablet held upright has cards, and a narrow window a table without what matters least', async () => {
  await page.viewport(820, 1100)
  await openPage(People)
  await expect.element(page.getByRole('list', { name: 'Osoby' })).toBeVisible()
  await page.viewport(1024, 800)
  await expect.element(page.getByRole('columnheader', { name: 'Numer' })).toBeVisible()
  await expect.element(page.getByRole('columnheader', { name: 'Uwagi' })).not.toBeInTheDocument()
  await page.viewport(1280, 800)
  await expect.element(page.getByRole('columnheader', { name: 'Uwagi' })).toBeVisible()
})

test('a row moves by its button and by Alt with an arrow, and the move is announced', async () => {
  await openPage(Order)
  await page.getByRole('button', { name: 'Niżej: Jan Próbny' }).click()
  await expect.element(page.getByText('Jan Próbny: miejsce 2 z 3')).toBeInTheDocument()
  await expect.element(page.getByRole('button', { name: 'Niżej: Jan Próbny' })).toHaveFocus()
  await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
  await expect.element(order().nth(2)).toHaveTextContent('Jan Próbny')
  await expect
    .element(page.getByRole('button', { name: 'Niżej: Jan Próbny' }))
    .toHaveAttribute('aria-disabled', 'true')
})
