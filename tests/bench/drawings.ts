import { chromium as browsers } from 'playwright'
import { compose } from '#domain/materials/compose.ts'
import { readPicture } from '#server/images/readPicture.ts'
import { serverImages } from '#server/images/serverImages.ts'
import type { StoredFile } from '#server/images/images.ts'
import { madeUpPartners, madeUpProof } from '#tests/domain/madeUpProof.ts'
import { chromium } from '#tooling/chromium.ts'
import { bundled } from './bundled.ts'
import { quantile, report } from './report.ts'

const rounds = 7

/** The first poster that a fresh page composes, and a later one: medians of several pages. */
const measureCompose = async () => {
  const code = await bundled('composePoster.ts')
  const browser = await browsers.launch(chromium)
  const times: number[][] = []
  try {
    for (let n = 0; n < rounds; n += 1) {
      const page = await browser.newPage()
      await page.addScriptTag({ content: code })
      times.push(await page.evaluate<number[]>('bench.composePoster(9)'))
      await page.close()
    }
  } finally {
    await browser.close()
  }
  return {
    first: quantile(
      times.flatMap(([first = Number.NaN]) => first),
      0.5,
    ),
    later: quantile(
      times.flatMap(([, ...later]) => later),
      0.5,
    ),
  }
}

/** A logo of curves, as a design program exports one: sixty paths of forty nodes. */
const busyLogo = (width: number, height: number): Uint8Array => {
  const paths = Array.from({ length: 60 }, (_, index) => {
    const at = (number: number) =>
      `${((index * 37 + number * 53) % 97) / 0.97} ${((index * 61 + number * 29) % 89) / 0.89}`
    const nodes = Array.from({ length: 40 }, (__, node) => `C${at(node)} ${at(node + 3)} ${at(node + 7)}`)
    return `<path d="M${at(0)}${nodes.join('')}Z" fill="#1f4e8c"/>`
  })
  return new TextEncoder().encode(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${paths.join('')}</svg>`,
  )
}

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const median = async (work: () => Promise<unknown>): Promise<number> => {
  // sharp, pdfkit and the fonts load with the first.
  await work()
  const times: number[] = []
  for (let n = 0; n < rounds; n += 1) times.push(await timed(work))
  return quantile(times, 0.5)
}

const measurePdf = async () => {
  const drawing = compose(madeUpProof('poster', 'A3', { partners: madeUpPartners(20) }))
  const files = new Map<string, StoredFile>()
  for (const box of drawing.boxes)
    if (box.kind === 'picture')
      files.set(box.sha256, { type: 'image/svg+xml', bytes: busyLogo(box.width / 50, box.height / 50) })
  return median(() => serverImages.drawPdf([drawing], files))
}

/** A PNG that says it has a thousand million pixels: a signature and its first chunk, which a reader must trust. */
const pictureBomb = (): Uint8Array => {
  const bytes = new Uint8Array(1024)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52])
  const view = new DataView(bytes.buffer)
  view.setUint32(16, 40_000)
  view.setUint32(20, 25_000)
  bytes.set([8, 6, 0, 0, 0], 24)
  return bytes
}

const measureBomb = () => {
  const bomb = pictureBomb()
  return median(async () => {
    const read = await readPicture(serverImages, bomb, 256)
    if (!('refused' in read) || read.refused.code !== 'too-many-pixels')
      throw new Error('A picture of a thousand million pixels was not refused')
  })
}

/** What materials cost: composing and checking in a browser, a PDF of true size, and refusing a bomb. */
export const measureDrawings = async (): Promise<boolean[]> => {
  const { first, later } = await measureCompose()
  return [
    report({ figure: 'poster, 20 partners, first in a page', value: first, unit: 'ms', budget: 50 }),
    report({ figure: 'poster, 20 partners, later', value: later, unit: 'ms', budget: 50 }),
    report({ figure: 'A3 PDF, 20 logos', value: await measurePdf(), unit: 'ms', budget: 2000 }),
    report({ figure: 'PNG bomb refused', value: await measureBomb(), unit: 'ms', budget: 50 }),
  ]
}
