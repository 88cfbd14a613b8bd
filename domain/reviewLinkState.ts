import type { Reviewer, ReviewLink } from '#contract/reviewLinks.ts'

/** How it stands with somebody's way in at one event; `openings` and `lastOpenedAt` are of the links that work. */
export type ReviewLinkState = {
  kind: 'none' | 'unopened' | 'opened' | 'expired' | 'revoked'
  openings: number
  lastOpenedAt: string | null
  /** Somebody holding a link that no longer works asked for a new one, and none was made since. */
  asksForNew: boolean
}

const latest = (instants: readonly (string | null)[]) =>
  instants.reduce<string | null>(
    (last, at) => (at !== null && (last === null || at > last) ? at : last),
    null,
  )

/** The links of one person or contact, out of all of an event. */
export const linksOfReviewer = (links: readonly ReviewLink[], { kind, id }: Reviewer): ReviewLink[] =>
  links.filter(({ reviewer }) => reviewer.kind === kind && reviewer.id === id)

/** What the links of one reviewer at one event come to: one that works counts before those that do not. */
export const reviewLinkState = (links: readonly ReviewLink[]): ReviewLinkState => {
  const working = links.filter(({ state }) => state === 'works')
  const openings = working.reduce((sum, link) => sum + link.openings, 0)
  const newest = links.toSorted((left, right) => (left.createdAt < right.createdAt ? 1 : -1))[0]
  const asked = latest(links.map(({ renewalAskedAt }) => renewalAskedAt))
  return {
    kind:
      working.length > 0
        ? openings > 0
          ? 'opened'
          : 'unopened'
        : newest === undefined
          ? 'none'
          : newest.state === 'expired'
            ? 'expired'
            : 'revoked',
    openings,
    lastOpenedAt: latest(working.map(({ lastOpenedAt }) => lastOpenedAt)),
    asksForNew: asked !== null && newest !== undefined && asked > newest.createdAt,
  }
}

/** What a list of people is narrowed by: who has no link that works, who has not opened theirs, who asks for a new one. */
export const reviewLinkFilters = ['none', 'unopened', 'asked'] as const
export type ReviewLinkFilter = (typeof reviewLinkFilters)[number]

/** Whether somebody in this state belongs to the list of a filter. */
export const hasLinkState = ({ kind, asksForNew }: ReviewLinkState, filter: ReviewLinkFilter): boolean => {
  if (filter === 'asked') return asksForNew
  if (filter === 'unopened') return kind === 'unopened'
  return kind !== 'unopened' && kind !== 'opened'
}
