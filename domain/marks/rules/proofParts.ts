import type { Finding, ProofData } from '#contract/proofData.ts'
import { joinLines } from '#domain/drawing/breakLines.ts'
import type { Box, Drawing, PictureBox, Rectangle, TextBox } from '#domain/drawing/drawing.ts'

/** What a rule looks at. */
export type ProofParts = { data: ProofData; drawing: Drawing }
export type StripBox = PictureBox & { of: Extract<PictureBox['of'], { kind: 'strip' }> }
type PartnerBox = PictureBox & { of: Extract<PictureBox['of'], { kind: 'partner' }> }
export type Funding = ProofData['funding'][number]

/** A project of the proof with its strip as placed; `box` is null where there is none. */
export type ProjectParts = ProofParts & { funding: Funding; box: StripBox | null }

/** One breach: what was measured, and the partner it is about; without one it is about the project, or the whole. */
export type Breach = { about?: string; values?: Finding['values'] }

const isStrip = (box: Box): box is StripBox => box.kind === 'picture' && box.of.kind === 'strip'
const isPartner = (box: Box): box is PartnerBox => box.kind === 'picture' && box.of.kind === 'partner'

/** A project's strip as placed: projects that share a file have it drawn once, in the name of the first. */
export const stripOf = ({ boxes }: Drawing, { projectId, strip }: Funding): StripBox | null => {
  const strips = boxes.filter(isStrip)
  return (
    strips.find(({ of }) => of.projectId === projectId) ??
    strips.find(({ sha256 }) => sha256 === strip?.picture.sha256) ??
    null
  )
}

/** The logos as placed, each with the partner they belong to. */
export const logosOf = ({ data, drawing }: ProofParts) =>
  drawing.boxes.filter(isPartner).flatMap((box) => {
    const partner = data.partners.find(({ eventPartnerId }) => eventPartnerId === box.of.eventPartnerId)
    return partner === undefined ? [] : [{ box, partner }]
  })

export const textsOf = ({ boxes }: Drawing): TextBox[] => boxes.filter((box) => box.kind === 'text')

/** The paper that a line of text takes: from its capitals and accents to below its descenders. */
export const roomOf = ({ x, y, width, size }: TextBox): Rectangle => ({
  x,
  y: y - size * 0.8,
  width,
  height: size * 1.05,
})

const plain = (text: string) => text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()

/** The paragraphs as they are read, with plain spaces: a line's end parts no name. */
export const paragraphsOf = (drawing: Drawing): string[] => {
  const lines = new Map<number, string[]>()
  for (const { block, text } of textsOf(drawing)) lines.set(block, [...(lines.get(block) ?? []), text])
  return [...lines.values()].map((texts) => plain(joinLines(texts)))
}

/** Whether a paragraph of the drawing has these words in it. */
export const says = (drawing: Drawing, words: string): boolean =>
  paragraphsOf(drawing).some((paragraph) => paragraph.includes(plain(words)))

export const grown = ({ x, y, width, height }: Rectangle, by: number): Rectangle => ({
  x: x - by,
  y: y - by,
  width: width + 2 * by,
  height: height + 2 * by,
})

export const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

export const holds = (outer: Rectangle, inner: Rectangle): boolean =>
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height

/** The module X of the signs' geometry: the flag is 4.5 X × 3 X. Source: Księga Tożsamości Wizualnej 2021–2027. */
export const moduleOf = ({ of }: StripBox): number => of.flag.height / 3

/** Millimetres with one place, of 1/100 mm. */
export const millimetres = (length: number): number => Math.round(length / 10) / 10
