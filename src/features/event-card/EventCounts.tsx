import { useLingui } from '@lingui/react/macro'
import { plural } from '@lingui/core/macro'
import type { EventListItem } from '#contract/events.ts'

/** How much an event holds, in one quiet line: „3 panele · 11 osób · 3 partnerów”. What there is none of is left out. */
export const EventCounts = ({ counts }: { counts: EventListItem['counts'] }) => {
  const { t } = useLingui()
  const { items, panels, people, partners } = counts
  const words = [
    items > 0 &&
      plural(items, {
        one: '# punkt programu',
        few: '# punkty programu',
        many: '# punktów programu',
        other: '# punktu programu',
      }),
    panels > 0 && plural(panels, { one: '# panel', few: '# panele', many: '# paneli', other: '# panelu' }),
    people > 0 && plural(people, { one: '# osoba', few: '# osoby', many: '# osób', other: '# osoby' }),
    partners > 0 &&
      plural(partners, { one: '# partner', few: '# partnerów', many: '# partnerów', other: '# partnera' }),
  ].filter((word) => word !== false)
  return <span>{words.length === 0 ? t`jeszcze nic` : words.join(' · ')}</span>
}
