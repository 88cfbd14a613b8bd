import { bindShortWords } from '#domain/polish.ts'
import { fillPlaceholders } from './placeholders.ts'

type Filling = { link: string; clause: string | null }

/**
 * The text of a letter with the person's link and the information about their data under its heading, or nothing of it when
 * `clause` is null. What was edited out of the text is not put back.
 */
export const filledLetter = (text: string, { link, clause }: Filling): string =>
  fillPlaceholders(text, {
    link,
    klauzula: clause === null ? '' : `Informacja o danych osobowych\n\n${clause}`,
  })

/** The text of a letter as it goes out: filled in, and short words bound to the next one. */
export const letterAsSent = (text: string, filling: Filling): string =>
  bindShortWords(filledLetter(text, filling))
