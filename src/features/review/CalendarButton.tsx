import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { IconCalendarPlus } from '@tabler/icons-react'
import type { PlaceFacts } from '#contract/signOffs.ts'
import { useSession } from '#src/api/session.ts'

/** Saves the calendar file of one place in the programme; the same one that letters bring, so that a later letter replaces it. */
export const CalendarButton = ({
  facts,
  event,
}: {
  facts: Omit<PlaceFacts, 'role'>
  event: { name: string; timeZone: string }
}) => {
  const session = useSession()
  const save = async () => {
    const [{ calendarFile }, { placeEntry }, { saveFile }] = await Promise.all([
      import('#domain/calendar.ts'),
      import('#domain/placeEntry.ts'),
      import('#src/ui/saveFile.ts'),
    ])
    const contact = session?.contact ?? { name: '', email: '' }
    const now = new Date().toISOString()
    const text = calendarFile(placeEntry({ method: 'PUBLISH', facts, event, contact, now }))
    saveFile({ name: `${facts.date}.ics`, type: 'text/calendar;charset=utf-8', text })
  }
  return (
    <Button
      variant="default"
      leftSection={<IconCalendarPlus size={18} stroke={1.75} aria-hidden />}
      onClick={() => void save()}
    >
      <Trans>Dodaj do kalendarza</Trans>
    </Button>
  )
}
