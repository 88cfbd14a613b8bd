import { useLingui } from '@lingui/react/macro'
import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core'
import { useRouter, useRouterState } from '@tanstack/react-router'
import { eventDayParts, eventParts } from '#src/api/eventParts.ts'
import { usePermission } from '#src/permission/usePermission.ts'
import { SearchDialog } from '#src/features/search/SearchDialog.tsx'
import { destinations } from './destinations.ts'
import { chooseLocale } from './i18n.ts'

/** The search with the application's commands; read when somebody searches for the first time. */
export const Search = ({ initiallyTyped, onClose }: { initiallyTyped: string; onClose: () => void }) => {
  const { t, i18n } = useLingui()
  const router = useRouter()
  const { setColorScheme } = useMantineColorScheme()
  const isDark = useComputedColorScheme('light') === 'dark'
  const isPolish = i18n.locale === 'pl'
  const [mayAddEvent, mayAddPanel] = [usePermission('events.create'), usePermission('panels.create')]
  const [mayAddPerson, mayAddPartner] = [usePermission('people.create'), usePermission('partners.create')]
  const open = (href: string) => void router.navigate({ href })
  // The search stands outside every route, so it asks the router which event is open.
  const eventId = useRouterState({
    select: ({ matches }) =>
      matches.map(({ params }) => ('eventId' in params ? params.eventId : undefined)).at(-1),
  })
  const partsOfEvent =
    eventId === undefined
      ? []
      : // Attendance is a tab of both lists.
        [...eventParts, ...eventDayParts.slice(1)].map(({ to, label }) => ({
          id: `go${to}`,
          label: t(label),
          isOfEvent: true as const,
          run: () => void router.navigate({ to, params: { eventId } }),
        }))
  const commands = [
    ...partsOfEvent,
    mayAddEvent && { id: 'new-event', label: t`Nowe wydarzenie`, run: () => open('/events/new') },
    mayAddPanel && { id: 'new-panel', label: t`Dodaj panel`, run: () => open('/panels/new') },
    mayAddPerson && { id: 'new-person', label: t`Dodaj osobę`, run: () => open('/guests/new') },
    mayAddPartner && { id: 'new-partner', label: t`Dodaj partnera`, run: () => open('/partners/new') },
    ...destinations.map(({ to, label }) => {
      const place = t(label)
      return { id: `go${to}`, label: t`Przejdź do: ${place}`, run: () => open(to) }
    }),
    {
      id: 'scheme',
      label: isDark ? t`Jasny motyw` : t`Ciemny motyw`,
      run: () => setColorScheme(isDark ? 'light' : 'dark'),
    },
    {
      id: 'language',
      label: isPolish ? 'English' : 'Polski',
      run: () => void chooseLocale(isPolish ? 'en' : 'pl'),
    },
  ].filter((command) => command !== false)
  return <SearchDialog commands={commands} initiallyTyped={initiallyTyped} onOpen={open} onClose={onClose} />
}
