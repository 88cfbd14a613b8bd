import { Trans, useLingui } from '@lingui/react/macro'
import { IconSearch, IconX } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import classes from './FilterBar.module.css'

/**
 * What narrows a list. `search.value` is the URL's and `onChange` puts every keystroke there; children are `FilterSelect`s;
 * a pill is a filter that is on, removed by pressing it.
 */
export const FilterBar = ({
  search,
  pills = [],
  children,
}: {
  search: { label: string; value: string; onChange: (value: string) => void }
  pills?: readonly { key: string; label: ReactNode; onRemove: () => void }[]
  children?: ReactNode
}) => {
  const { t } = useLingui()
  // While the field has the focus it shows what was typed: the URL follows a moment later and must not take letters back.
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <div role="search" className={classes['bar']}>
      <div className={classes['search']}>
        <IconSearch size={18} stroke={1.75} aria-hidden />
        <input
          type="search"
          className={classes['input']}
          aria-label={search.label}
          aria-keyshortcuts="/"
          placeholder={search.label}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? search.value}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            search.onChange(currentTarget.value)
          }}
          onBlur={() => setTyped(null)}
        />
      </div>
      {children}
      {pills.map(({ key, label, onRemove }) => (
        <button key={key} type="button" className={classes['pill']} title={t`Usuń filtr`} onClick={onRemove}>
          {label}
          <IconX size={16} stroke={1.75} aria-hidden />
          <span className={classes['hidden']}>
            <Trans>Usuń filtr</Trans>
          </span>
        </button>
      ))}
    </div>
  )
}
