import { useState } from 'react'
import { expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { PictureViewer } from '#src/ui/PictureViewer.tsx'
import { expectAccessible } from '#tests/setup/axe.ts'
import { openPage } from './openPage.tsx'

const poster =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 297 420"><rect width="297" height="420" fill="#dde"/><rect x="20" y="380" width="60" height="20" fill="#333"/></svg>'
const src = URL.createObjectURL(new Blob([poster], { type: 'image/svg+xml' }))
const mark = { x: 2000, y: 38_000, width: 6000, height: 2000, label: 'Państwa logo' }

const button = (name: string) => page.getByRole('button', { name, exact: true })
const frame = page.getByRole('group', { name: 'Obraz do obejrzenia' })
const picture = page.getByRole('img', { name: 'Plakat próbny' })
const widthOf = () => picture.element().getBoundingClientRect().width

const Pointed = () => {
  const [pin, setPin] = useState<{ x: number; y: number } | null>(null)
  const words = pin === null ? 'nigdzie' : `${pin.x.toFixed(2)} ${pin.y.toFixed(2)}`
  return (
    <main>
      <h1>Plakat</h1>
      <PictureViewer
        src={src}
        alt="Plakat próbny"
        width={29_700}
        height={42_000}
        areas={[mark]}
        pin={pin}
        onPin={setPin}
      />
      <p>wskazano: {words}</p>
    </main>
  )
}

const openViewer = () =>
  openPage(() => (
    <main>
      <h1>Plakat</h1>
      <PictureViewer src={src} alt="Plakat próbny" width={29_700} height={42_000} areas={[mark]} />
    </main>
  ))

test('an enlarged picture is pulled as far as the mouse goes, whatever the browser says of its movement', async () => {
  await openViewer()
  await expect.element(picture).toBeVisible()
  for (let times = 0; times < 3; times += 1) await button('Powiększ').click()
  const element = frame.element()
  // The mouse of a test cannot be captured.
  element.setPointerCapture = () => undefined
  const { scrollLeft, scrollTop } = element
  const mouse = { pointerType: 'mouse', buttons: 1, bubbles: true }
  element.dispatchEvent(new PointerEvent('pointerdown', { ...mouse, clientX: 200, clientY: 200 }))
  element.dispatchEvent(new PointerEvent('pointermove', { ...mouse, clientX: 190, clientY: 160 }))
  expect([element.scrollLeft - scrollLeft, element.scrollTop - scrollTop]).toEqual([10, 40])
})

test('a picture fits at first, is enlarged about its middle, and is as large as on paper when asked', async () => {
  await openViewer()
  await expect.element(picture).toBeVisible()
  const fitted = widthOf()
  expect(picture.element().getBoundingClientRect().height).toBeLessThanOrEqual(innerHeight)
  await button('Powiększ').click()
  await expect.poll(widthOf).toBeCloseTo(fitted * 1.5, 0)
  const { scrollTop, scrollHeight, clientHeight } = frame.element()
  expect(Math.abs(scrollTop - (scrollHeight - clientHeight) / 2)).toBeLessThan(3)
  await button('Jak w druku').click()
  await expect.poll(widthOf).toBeCloseTo((297 / 25.4) * 96, 0)
  await expect.element(button('Jak w druku')).toHaveAttribute('aria-pressed', 'true')
  await button('Pokaż całość').click()
  await expect.poll(widthOf).toBeCloseTo(fitted, 0)
  await expect.element(button('Pomniejsz')).toHaveAttribute('aria-disabled', 'true')
})

test('the keyboard alone enlarges, reduces and moves about', async () => {
  await openViewer()
  await expect.element(picture).toBeVisible()
  const fitted = widthOf()
  await userEvent.tab()
  await expect.element(frame).toHaveFocus()
  await userEvent.keyboard('++')
  await expect.poll(widthOf).toBeCloseTo(fitted * 2.25, 0)
  const before = frame.element().scrollTop
  await userEvent.keyboard('{ArrowDown}')
  await expect.poll(() => frame.element().scrollTop).toBeGreaterThan(before)
  await userEvent.keyboard('0')
  await expect.poll(widthOf).toBeCloseTo(fitted, 0)
})

test('what is outlined is named, stands where it is on the picture, and is brought near', async () => {
  await openViewer()
  await expect.element(picture).toBeVisible()
  const outlined = () => page.getByText('Państwa logo', { exact: true }).element().parentElement
  const paper = picture.element().getBoundingClientRect()
  const area = outlined()?.getBoundingClientRect()
  expect(((area?.x ?? 0) - paper.x) / paper.width).toBeCloseTo(2000 / 29_700, 3)
  expect((area?.height ?? 0) / paper.height).toBeCloseTo(2000 / 42_000, 3)
  await button('Przybliż: Państwa logo').click()
  await expect
    .poll(() => (outlined()?.getBoundingClientRect().width ?? 0) / (area?.width ?? 1))
    .toBeGreaterThan(2)
  const near = outlined()?.getBoundingClientRect()
  const around = frame.element().getBoundingClientRect()
  expect(near?.top ?? 0).toBeGreaterThan(around.top)
  expect(near?.bottom ?? 0).toBeLessThan(around.bottom)
})

test('a place is pointed at by a tap, and the arrows move it', async () => {
  await openPage(() => <Pointed />)
  await expect.element(picture).toBeVisible()
  const { width, height } = picture.element().getBoundingClientRect()
  await picture.click({ position: { x: width / 4, y: height / 2 } })
  await expect.element(page.getByText('wskazano: 0.25 0.50')).toBeVisible()
  await expect.element(button('Wskazane miejsce, przesuwane strzałkami')).toHaveFocus()
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{Shift>}{ArrowUp}{/Shift}')
  await expect.element(page.getByText('wskazano: 0.27 0.40')).toBeVisible()
  await expect.element(page.getByText('27 % od lewej, 40 % od góry')).toBeInTheDocument()
  await expectAccessible()
})

test('a narrow phone shows all of it without scrolling sideways', async () => {
  await page.viewport(320, 568)
  await openViewer()
  await expect.element(picture).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await button('Jak w druku').click()
  await expect.poll(widthOf).toBeGreaterThan(1000)
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await expectAccessible()
  await page.viewport(1280, 800)
})
