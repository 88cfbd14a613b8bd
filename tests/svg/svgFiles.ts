import { readdirSync, readFileSync } from 'node:fs'

/** The made-up logos of a folder here: what design programs export, or what somebody hostile would send. */
export const svgFiles = (folder: 'honest' | 'hostile'): [name: string, text: string][] => {
  const where = new URL(`./${folder}/`, import.meta.url)
  return readdirSync(where)
    .toSorted()
    .map((name) => [name, readFileSync(new URL(name, where), 'utf8')])
}
