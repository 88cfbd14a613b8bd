import classes from './Attendance.module.css'

type Part = { value: number; kind: 'present' | 'substitute' | 'absent' | 'others' }

/** One bar of a chart: what it is about and its numbers as text, and the same drawn, `parts` of `whole`. */
export const Bar = ({
  label,
  parts,
  whole,
  words,
}: {
  label: string
  parts: readonly Part[]
  whole: number
  words: string
}) => {
  const widths = parts.map(({ value }) => (whole === 0 ? 0 : (100 * value) / whole))
  return (
    <li className={classes['bar']}>
      <span>{label}</span> <span className={classes['barWords']}>{words}</span>
      <svg aria-hidden viewBox="0 0 100 6" preserveAspectRatio="none" className={classes['drawn']}>
        <rect width="100" height="6" className={classes['track']} />
        {parts.map(({ kind }, index) => (
          <rect
            key={kind}
            x={widths.slice(0, index).reduce((sum, width) => sum + width, 0)}
            width={widths[index]}
            height="6"
            data-kind={kind}
          />
        ))}
      </svg>
    </li>
  )
}
