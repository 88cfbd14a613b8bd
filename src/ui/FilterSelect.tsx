import classes from './FilterBar.module.css'

/** One filter of a `FilterBar`; the empty value means all. `onReach` comes before it is opened, for choices yet to be read. */
export const FilterSelect = ({
  label,
  value,
  options,
  onReach,
  onChange,
}: {
  label: string
  value: string
  options: readonly { value: string; label: string }[]
  onReach?: () => void
  onChange: (value: string) => void
}) => (
  <select
    className={classes['select']}
    aria-label={label}
    value={value}
    onFocus={onReach}
    onPointerEnter={onReach}
    onChange={({ currentTarget }) => onChange(currentTarget.value)}
  >
    {options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
)
