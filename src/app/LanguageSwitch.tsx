import { useLingui } from '@lingui/react'
import { IconButton } from '#src/ui/IconButton.tsx'
import { chooseLocale } from './i18n.ts'

/** The other language, named in itself so that whoever needs it can read it. */
export const LanguageSwitch = () => {
  const { i18n } = useLingui()
  const isPolish = i18n.locale === 'pl'
  return (
    <IconButton
      label={isPolish ? 'EN: English' : 'PL: polski'}
      onClick={() => void chooseLocale(isPolish ? 'en' : 'pl')}
    >
      <span lang={isPolish ? 'en' : 'pl'}>{isPolish ? 'EN' : 'PL'}</span>
    </IconButton>
  )
}
