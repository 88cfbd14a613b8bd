import { Trans } from '@lingui/react/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { api } from '#src/api/client.ts'
import { ExampleRemoval } from '#src/features/example-removal/ExampleRemoval.tsx'
import { PasskeyRequirement } from '#src/features/passkeys/PasskeyRequirement.tsx'
import { SettingsFacts } from '#src/features/settings-form/SettingsFacts.tsx'
import { SettingsForm } from '#src/features/settings-form/SettingsForm.tsx'
import { StaffList } from '#src/features/staff/StaffList.tsx'
import { LinkButton } from '#src/ui/LinkButton.tsx'
import { Permitted } from '#src/permission/Permitted.tsx'
import { PageHeader } from '#src/ui/PageHeader.tsx'
import classes from './settings.module.css'

export const Route = createFileRoute('/settings/')({
  context: () => ({
    settingsQuery: api.settings.get.queryOptions(),
    usersQuery: api.users.list.queryOptions(),
  }),
  loader: ({ context: { queryClient, settingsQuery, usersQuery } }) =>
    Promise.all([
      queryClient.query({ ...settingsQuery, staleTime: 'static' }),
      queryClient.query({ ...usersQuery, staleTime: 'static' }),
    ]),
  component: SettingsScreen,
})

function SettingsScreen() {
  const { settingsQuery, usersQuery } = Route.useRouteContext()
  const { data: settings } = useSuspenseQuery(settingsQuery)
  const { data: users } = useSuspenseQuery(usersQuery)
  return (
    <>
      <PageHeader
        title={<Trans>Ustawienia</Trans>}
        actions={
          <>
            <LinkButton to="/settings/passkeys" variant="subtle">
              <Trans>Klucze dostępu</Trans>
            </LinkButton>
            <LinkButton to="/settings/letters" variant="subtle">
              <Trans>Treść listów</Trans>
            </LinkButton>
            <LinkButton to="/settings/funding" variant="subtle">
              <Trans>Źródła finansowania</Trans>
            </LinkButton>
            <Permitted operation="backups.list">
              <LinkButton to="/settings/backups" variant="subtle">
                <Trans>Kopie zapasowe</Trans>
              </LinkButton>
            </Permitted>
            <LinkButton to="/settings/history" variant="subtle">
              <Trans>Historia</Trans>
            </LinkButton>
          </>
        }
      />
      <div className={classes['parts']}>
        <Permitted operation="settings.put" otherwise={<SettingsFacts settings={settings} />}>
          <SettingsForm settings={settings} />
        </Permitted>
        <StaffList users={users.items} />
        <Permitted operation="passkeys.putRequirement">
          <PasskeyRequirement users={users.items} />
        </Permitted>
        {settings.hasExample && (
          <Permitted operation="settings.removeExample">
            <ExampleRemoval />
          </Permitted>
        )}
      </div>
    </>
  )
}
