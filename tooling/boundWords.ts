import { z } from 'zod'
import { bindShortWords } from '#domain/polish.ts'

/** A compiled message: texts, and between them what is filled in, with a branch of texts for each number or choice. */
const message = z.array(z.unknown())
/** Messages compiled by Lingui, by their ids. */
export const catalogue = z.record(z.string(), message)

/** Whether a message, or the last of its branches, ends as sentences and what is counted up in them do. */
const isSentence = (parts: readonly unknown[]) => /[.?!,;](?:<\/\d+>)?"[\]}]*$/u.test(JSON.stringify(parts))

/** What is filled in may follow right after a text, so its end counts as the middle of a line. */
const boundInSentence = (text: string) => bindShortWords(`${text}|`).slice(0, -1)

/** The number of a plural, which stands for itself in a compiled branch. */
const count = '#'

/** A branch of a plural: its number is not parted from what it counts. */
const boundBranch = (branch: readonly unknown[], boundText: (text: string) => string) =>
  branch.map((part, index) => {
    const bound = boundPart(part, boundText)
    return branch[index - 1] === count && typeof bound === 'string'
      ? bound.replace(/^ (?=\p{Ll})/u, '\u00A0')
      : bound
  })

const boundPart = (part: unknown, boundText: (text: string) => string): unknown => {
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
        : boundBranch(branch, boundText),
  ])
  return [name, kind, Object.fromEntries(bound)]
}

/**
 * Keeps one-letter words off the ends of lines in the Polish sentences of compiled messages, as Polish typesetting asks, and what is
 * counted beside its number everywhere. Names of buttons and fields stay as they are otherwise: they hardly break, and are spoken
 * and searched for.
 */
export const bindCatalogue = (messages: z.output<typeof catalogue>): z.output<typeof catalogue> =>
  Object.fromEntries(
    Object.entries(messages).map(([id, parts]) => {
      const boundText = isSentence(parts) ? boundInSentence : (text: string) => text
      return [id, parts.map((part) => boundPart(part, boundText))]
    }),
  )
