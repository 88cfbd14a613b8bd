import { useLingui } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import { messageKindLabels, messageKinds } from '#src/api/messageKindLabels.ts'
import { Tabs } from '#src/ui/Tabs.tsx'

/** The kinds of letters whose words can be changed. */
export const TemplateKinds = () => {
  const { t, i18n } = useLingui()
  return (
    <Tabs label={t`Rodzaje listów`}>
      {messageKinds.map((kind) => (
        <Link key={kind} to="/settings/letters/$kind" params={{ kind }}>
          {i18n._(messageKindLabels[kind])}
        </Link>
      ))}
    </Tabs>
  )
}
