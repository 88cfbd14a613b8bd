import classes from './FilterBar.module.css'

type Choice = { value: string; label: string }

/**
 * One filter of a `FilterBar`; the empty value means all. Choices may stand in groups under a name each. `onReach` comes
 * before it is opened, for choices yet to be read.
 */
export const FilterSelect = ({
  label,
  value,
  options,
  groups = [],
  onReach,
  onChange,
}: {
  label: string
  value: string
  options: readonly Choice[]
  groups?: readonly { label: string; options: readonly Choice[] }[]
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
    <Choices options={options} />
    {groups.map((group) => (
      <optgroup key={group.label} label={group.label}>
        <Choices options={group.options} />
      </optgroup>
    ))}
  </select>
)

const Choices = ({ options }: { options: readonly Choice[] }) =>
  options.map((option) => (
    <option key={option.value} value={option.value}>
      {option.label}
    </option>
  ))
