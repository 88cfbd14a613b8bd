import { fold } from '#domain/polish.ts'

const longest = 60

/** Small plain letters, digits and hyphens: „Łaziska: forum” → „laziska-forum”; empty where a text has neither. */
export const plainWords = (text: string): string =>
  fold(text)
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '')

/** The slug that an event's public programme is proposed: its name in plain letters, with the year unless the name has it. */
export const slugOf = ({ name, startsOn }: { name: string; startsOn: string }): string => {
  const year = startsOn.slice(0, 4)
  const words = plainWords(name).slice(0, longest).replace(/-$/u, '') || 'program'
  return words.split('-').includes(year) ? words : `${words}-${year}`
}
