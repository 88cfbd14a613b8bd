import { searchText, searchWords } from '#domain/polish.ts'
import { recentCommands } from './recentCommands.ts'

/** Something that can be done from anywhere, or `isOfEvent` in the event that is open; `id` is remembered on this device. */
export type SearchCommand = { id: string; label: string; isOfEvent?: true; run: () => void }

/** One line of the search: an address to open, or (without one) a command by its key. */
export type SearchEntry = { key: string; label: string; detail: string; day?: string; href?: string }

/** Lines of one kind under their name. */
export type SearchGroup = { key: string; label: string; entries: SearchEntry[] }

/** The commands whose words begin with what was typed; all of them, the last used first, while nothing is. */
export const matchingCommands = (commands: readonly SearchCommand[], typed: string): SearchCommand[] => {
  const words = searchWords(typed)
  const recent = recentCommands()
  const place = ({ id }: SearchCommand) => (recent.includes(id) ? recent.indexOf(id) : recent.length)
  return commands
    .filter(({ label }) => words.every((word) => ` ${searchText(label)}`.includes(` ${word}`)))
    .toSorted((left, right) => place(left) - place(right))
}
