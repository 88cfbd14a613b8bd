/** What is asked for below `/program`: the page or one of its files. */
export type ProgrammePath = {
  slug: string
  wanted:
    | { kind: 'page' | 'ics' | 'xml' | 'json' }
    | { kind: 'room'; roomId: string }
    | { kind: 'person'; personId: string }
    | { kind: 'strip'; sha256: string }
}

const page = /^\/program\/([a-z0-9-]+)(?:\/|\.(ics|xml|json))?$/u
const strip = /^\/program\/([a-z0-9-]+)\/strip\/([0-9a-f]{64})$/u
const part = /^\/program\/([a-z0-9-]+)\/(room|person)\/([0-9a-f-]{36})\.ics$/u

export const isProgrammePath = (pathname: string): boolean =>
  pathname === '/program' || pathname.startsWith('/program/')

/** Reads a path, however its letters are written: addresses are typed off posters. Null for one that we never have. */
export const programmePath = (pathname: string): ProgrammePath | null => {
  const path = pathname.toLowerCase()
  const [, slug, format] = page.exec(path) ?? []
  if (slug !== undefined) {
    const kind = (['ics', 'xml', 'json'] as const).find((it) => it === format) ?? 'page'
    return { slug, wanted: { kind } }
  }
  const [, underSlug, sha256 = ''] = strip.exec(path) ?? []
  if (underSlug !== undefined) return { slug: underSlug, wanted: { kind: 'strip', sha256 } }
  const [, ofSlug, kind, id = ''] = part.exec(path) ?? []
  if (ofSlug === undefined) return null
  return { slug: ofSlug, wanted: kind === 'room' ? { kind, roomId: id } : { kind: 'person', personId: id } }
}
