import { markup, type Markup } from '#domain/markup.ts'
import { bindShortWords } from '#domain/polish.ts'

/** Text as it is typeset: short words stay with what follows them. */
export const typeset = (text: string): string => bindShortWords(text)

/** A text of several lines: paragraphs where lines are empty between them, line breaks elsewhere. */
export const paragraphs = (text: string): Markup[] =>
  text
    .replaceAll(/\r\n?/gu, '\n')
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const lines = paragraph.split('\n').map((line, index) => markup`${breakBefore(index)}${typeset(line)}`)
      return markup`<p>${lines}</p>`
    })

const breakBefore = (index: number) => (index === 0 ? null : markup`<br>`)
