import { Trans, useLingui } from '@lingui/react/macro'
import type { ProgrammeItem } from '#contract/programme.ts'
import { clockHours } from '#domain/time.ts'
import { EventDay } from '#src/ui/EventDay.tsx'
import { FactList } from '#src/ui/FactList.tsx'

/** One programme item, to be read: when, where, whose care, and what is said about it. */
export const ItemFacts = ({ item }: { item: ProgrammeItem }) => {
  const { t } = useLingui()
  const { start, durationMinutes } = item
  const when = start === null ? t`godzina do ustalenia` : clockHours(start, durationMinutes)
  return (
    <FactList
      facts={[
        {
          key: 'when',
          label: <Trans>Kiedy</Trans>,
          value: (
            <>
              <EventDay startsOn={item.day} />, {when}
            </>
          ),
        },
        { key: 'room', label: <Trans>Sala</Trans>, value: item.room ?? t`do ustalenia` },
        { key: 'owner', label: <Trans>Opiekun</Trans>, value: item.owner },
        { key: 'abstract', label: <Trans>Opis</Trans>, value: item.abstract },
        ...item.facts.map(({ label, value }, index) => ({ key: `fact ${index}`, label, value })),
      ]}
    />
  )
}
