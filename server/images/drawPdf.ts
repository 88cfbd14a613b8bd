import PDFDocument from 'pdfkit'
import SVGtoPDF from 'svg-to-pdfkit'
import type { Box, Drawing, PictureBox, TextBox } from '#domain/drawing/drawing.ts'
import { printedText } from '#domain/drawing/measureText.ts'
import { wordsOf } from '#domain/drawing/wordsOf.ts'
import type { StoredFile } from './images.ts'

/** Points in 1/100 mm. */
const unit = 0.72 / 25.4

/** Ligatures would make a text narrower than it was measured; the types know only features to turn on. */
const features = { liga: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[]

const drawText = (document: PDFKit.PDFDocument, { x, y, size, weight, colour, text }: TextBox) => {
  document
    .font(String(weight))
    .fontSize(size * unit)
    .fillColor(colour)
    .text(printedText(text), x * unit, y * unit, { lineBreak: false, baseline: 'alphabetic', features })
}

/** pdfkit's types know only `image`, which embeds bytes anew each time. */
type Opens = { openImage: (bytes: Uint8Array) => PDFKit.Mixins.ImageSrc }

/** Draws pictures of `files`, each PNG once in the document however often it is shown. */
const pictures = (document: PDFKit.PDFDocument, files: ReadonlyMap<string, StoredFile>) => {
  const opened = new Map<string, PDFKit.Mixins.ImageSrc>()
  const { openImage } = document as unknown as Opens
  return ({ sha256, ...place }: PictureBox) => {
    const file = files.get(sha256)
    if (!file) throw new Error(`A drawing shows the file ${sha256}, which was not given`)
    const [x, y] = [place.x * unit, place.y * unit]
    const [width, height] = [place.width * unit, place.height * unit]
    if (file.type === 'image/svg+xml') {
      SVGtoPDF(document, new TextDecoder().decode(file.bytes), x, y, {
        width,
        height,
        assumePt: true,
        preserveAspectRatio: 'xMidYMid meet',
        // What a clean SVG cannot have: fonts, links and other files.
        warningCallback: () => undefined,
      })
      return
    }
    const image = opened.get(sha256) ?? openImage.call(document, file.bytes)
    opened.set(sha256, image)
    document.image(image, x, y, { width, height })
  }
}

/** Lets whatever else waits have its turn: a page takes some 50 ms, and a server has others to answer. */
const breathe = () => new Promise<void>((resolve) => setTimeout(resolve))

const collect = async (document: PDFKit.PDFDocument, draw: () => Promise<void>): Promise<Uint8Array> => {
  const parts: BlobPart[] = []
  const written = new Promise<void>((resolve, reject) => {
    document.on('data', (part: Uint8Array<ArrayBuffer>) => parts.push(part))
    document.on('end', resolve)
    document.on('error', reject)
  })
  await draw()
  document.end()
  await written
  return new Uint8Array(await new Blob(parts).arrayBuffer())
}

const openDocument = (title: string, fonts: Readonly<Record<400 | 700, Uint8Array>>) => {
  const document = new PDFDocument({
    autoFirstPage: false,
    // No font of its own: only ours is embedded.
    font: '',
    pdfVersion: '1.7',
    lang: 'pl-PL',
    tagged: true,
    displayTitle: true,
    // The time it is made would make every file another; when the proof was made stands with the proof.
    info: { Title: title, Creator: 'Mównica', CreationDate: new Date(0) },
  })
  return document.registerFont('400', fonts[400]).registerFont('700', fonts[700])
}

/** The words of a page as parts of the document, each to be closed when all are drawn. */
const structureOf = (document: PDFKit.PDFDocument, whole: PDFKit.PDFStructureElement, page: Drawing) =>
  wordsOf(page).map(({ tag, text, boxes }) => {
    const figure = boxes[0]?.kind === 'picture' ? { alt: text, bbox: bounds(boxes[0]) } : {}
    const element = document.struct(tag, figure)
    whole.add(element)
    return { element, tag, boxes }
  })

const drawPage = (
  document: PDFKit.PDFDocument,
  page: Drawing,
  elements: ReturnType<typeof structureOf>,
  drawPicture: ReturnType<typeof pictures>,
) => {
  const elementOf = new Map(
    elements.flatMap((element) => element.boxes.map((box) => [box, element] as const)),
  )
  const drawBox = (box: Box) => {
    const owner = elementOf.get(box)
    const content = owner && document.markStructureContent(owner.tag)
    if (!content) document.markContent('Artifact', { type: 'Layout' })
    if (box.kind === 'text') drawText(document, box)
    else if (box.kind === 'picture') drawPicture(box)
    else fill(document, box)
    document.endMarkedContent()
    if (content) owner.element.add(content)
  }
  document.markContent('Artifact', { type: 'Page' })
  fill(document, { ...page, x: 0, y: 0, colour: page.ground })
  document.endMarkedContent()
  page.boxes.forEach(drawBox)
}

/**
 * Drawings as a PDF of true size, one to a page, titled as the first: real text in an embedded font, vectors as vectors, tagged in
 * reading order for screen readers. The same drawings give the same bytes. `fonts` are Open Sans as TrueType.
 * @throws when a file that one of them shows is not among `files`
 */
export const drawPdf = (
  pages: readonly Drawing[],
  files: ReadonlyMap<string, StoredFile>,
  fonts: Readonly<Record<400 | 700, Uint8Array>>,
): Promise<Uint8Array> => {
  const document = openDocument(pages[0]?.title ?? '', fonts)
  const drawPicture = pictures(document, files)
  const whole = document.struct('Document')
  return collect(document, async () => {
    for (const [index, page] of pages.entries()) {
      if (index > 0) await breathe()
      document.addPage({ size: [page.width * unit, page.height * unit], margin: 0 })
      const elements = structureOf(document, whole, page)
      drawPage(document, page, elements, drawPicture)
      for (const { element } of elements) element.end()
    }
    document.addStructure(whole)
    whole.end()
  })
}

const bounds = ({ x, y, width, height }: PictureBox): [number, number, number, number] => [
  x * unit,
  y * unit,
  (x + width) * unit,
  (y + height) * unit,
]

type Area = { x: number; y: number; width: number; height: number; colour: string }

const fill = (document: PDFKit.PDFDocument, { x, y, width, height, colour }: Area) =>
  document.rect(x * unit, y * unit, width * unit, height * unit).fill(colour)
