import type { Me } from '#contract/session.ts'

/** One slash and then a name of ours: `//` and `/\` begin the address of another host. */
const isOwn = (path: string) => /^\/(?![/\\])/u.test(path)

/** A door, and where it leads: what was asked for, unless that is where everybody begins. */
const doorTo = (door: string, href: string | undefined) =>
  href === undefined || href === '/' ? door : `${door}?${new URLSearchParams({ next: href }).toString()}`

const isAt = (path: string, place: string) => path === place || path.startsWith(`${place}/`)

const doors = ['/sign-in', '/link', '/passkey']

/** An address of ours that somebody may be sent to after they came in; undefined for anything else. */
export const ownPath = (href: unknown): string | undefined => {
  if (typeof href !== 'string' || !isOwn(href)) return undefined
  const { pathname, search } = new URL(href, 'https://own.invalid')
  // Only now: dots are taken out by reading, and may have hidden a second slash.
  if (!isOwn(pathname)) return undefined
  return doors.some((door) => isAt(pathname, door)) ? undefined : `${pathname}${search}`
}

/**
 * Where somebody is sent instead of the address they asked for; undefined when they may stay. Staff and those who came by
 * an invitation each have screens of their own, and nobody has only the two doors; staff whose session lacks a passkey have
 * the one where they show it. `next` is where a sign-in leads.
 */
export const placeFor = (
  me: Me,
  { pathname, search }: { pathname: string; search: string },
  next: unknown,
) => {
  if (isAt(pathname, '/link')) return undefined
  const asked = ownPath(`${pathname}${search}`)
  const isReview = isAt(pathname, '/review')
  const isSignIn = isAt(pathname, '/sign-in')
  switch (me.kind) {
    case 'nobody': {
      if (isSignIn) return undefined
      return doorTo('/sign-in', asked)
    }
    case 'staff': {
      const isPasskey = isAt(pathname, '/passkey')
      if (me.needsPasskey !== null)
        return isPasskey ? undefined : doorTo('/passkey', isSignIn ? ownPath(next) : asked)
      if (isSignIn || isPasskey) return ownPath(next) ?? '/'
      return isReview ? '/' : undefined
    }
    case 'reviewer':
      return isReview ? undefined : '/review'
  }
}
