import type { PrintedCard } from '#contract/programme.ts'

/**
 * A person's name as it is printed: „dr Anna Zasada-Chorab”, „dr hab. Anna Nowak, prof. UŚ”; a title after the
 * name follows a comma.
 */
export const printedName = (
  card: Pick<PrintedCard, 'given' | 'family' | 'titleBefore' | 'titleAfter'>,
): string => {
  const name = [card.titleBefore, card.given, card.family].filter(Boolean).join(' ')
  return card.titleAfter === '' ? name : `${name}, ${card.titleAfter}`
}

/** What stands beside the name: „dyrektor, Regionalny Ośrodek Polityki Społecznej”; empty when neither is known. */
export const affiliation = (card: Pick<PrintedCard, 'position' | 'organisation'>): string =>
  [card.position, card.organisation].filter(Boolean).join(', ')
