type Search = Record<string, unknown>

/** `?q=Kowalska&status=draft&status=sent` ⇄ `{ q: 'Kowalska', status: ['draft', 'sent'] }`: plain text, so that people can read and write it. */
export const parseSearch = (search: string): Search => {
  const params = new URLSearchParams(search)
  const entries = [...new Set(params.keys())].map((key) => {
    const values = params.getAll(key)
    return [key, values.length === 1 ? values[0] : values] as const
  })
  return Object.fromEntries(entries)
}

/** The other way; empty text, `null` and `undefined` leave the URL. */
export const stringifySearch = (search: Search): string => {
  const params = new URLSearchParams()
  for (const [key, value] of Object.entries(search)) {
    const values: unknown[] = Array.isArray(value) ? value : [value]
    for (const one of values) {
      if (typeof one === 'string' ? one !== '' : typeof one === 'number' || typeof one === 'boolean') {
        params.append(key, String(one))
      }
    }
  }
  return params.size === 0 ? '' : `?${params.toString()}`
}
