import { joinLines } from './breakLines.ts'
import type { Box, Drawing } from './drawing.ts'

type Words = { tag: 'H1' | 'H2' | 'H3' | 'P' | 'Figure'; text: string; boxes: Box[] }

/** What a drawing says, in reading order: a paragraph for each block of lines, a figure for each picture. */
export const wordsOf = ({ boxes }: Drawing): Words[] => {
  const words: Words[] = []
  let block: number | null = null
  for (const box of boxes) {
    const last = words.at(-1)
    if (box.kind === 'text') {
      const { tag, text } = box
      if (tag === 'Artifact') continue
      if (last && block === box.block) {
        last.text = joinLines([last.text, text])
        last.boxes.push(box)
      } else words.push({ tag, text, boxes: [box] })
    } else if (box.kind === 'picture') words.push({ tag: 'Figure', text: box.alt, boxes: [box] })
    // A line drawn between two lines of a paragraph does not part it.
    if (box.kind !== 'rectangle') block = box.kind === 'text' ? box.block : null
  }
  return words
}
