import { z } from 'zod'
import { bindShortWords } from '#domain/polish.ts'

/** A compiled message: texts, and between them what is filled in, with a branch of texts for each number or choice. */
const message = z.array(z.unknown())
/** Messages compiled by Lingui, by their ids. */
export const catalogue = z.record(z.string(), message)

/** Whether a message, or the last of its branches, ends as sentences do. */
const isSentence = (parts: readonly unknown[]) => /[.?!](?:<\/\d+>)?"[\]}]*$/u.test(JSON.stringify(parts))

/** What is filled in may follow right after a text, so its end counts as the middle of a line. */
const boundText = (text: string) => bindShortWords(`${text}|`).slice(0, -1)

const boundPart = (part: unknown): unknown => {
  if (typeof part === 'string') return boundText(part)
  if (!Array.isArray(part)) return part
  const [name, kind, branches] = z.tuple([z.unknown()]).rest(z.unknown()).parse(part)
  const choice = z.record(z.string(), z.union([z.string(), z.number(), message])).safeParse(branches)
  if (!choice.success) return part
  const bound = Object.entries(choice.data).map(([key, branch]) => [
    key,
    typeof branch === 'number'
      ? branch
      : typeof branch === 'string'
        ? boundText(branch)
        : branch.map(boundPart),
  ])
  return [name, kind, Object.fromEntries(bound)]
}

/**
 * Keeps one-letter words off the ends of lines in the Polish sentences of compiled messages, as Polish typesetting asks. Names of
 * buttons and fields stay as they are: they hardly break, and are spoken and searched for.
 */
export const bindCatalogue = (messages: z.output<typeof catalogue>): z.output<typeof catalogue> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, parts]) => [id, isSentence(parts) ? parts.map(boundPart) : parts]),
  )
