type Choices = Record<string, 'text' | readonly string[]>
type Picked<Of extends Choices> = {
  [Key in keyof Of]?: Of[Key] extends readonly (infer Value)[] ? Value : string
}

/**
 * Reads a route's search params: each is free text or one of a few words; what is unknown or empty is dropped, so that
 * an old or mistyped link still opens. `validateSearch: (search: Record<string, unknown>) => pickSearch(search, { q: 'text' })`
 */
export const pickSearch = <const Of extends Choices>(search: Record<string, unknown>, choices: Of) =>
  Object.fromEntries(
    Object.entries(choices).flatMap(([key, choice]) => {
      const value = search[key]
      const isKnown =
        typeof value === 'string' && value !== '' && (choice === 'text' || choice.includes(value))
      return isKnown ? [[key, value]] : []
    }),
  ) as Picked<Of>
