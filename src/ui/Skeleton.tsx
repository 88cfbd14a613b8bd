import classes from './Skeleton.module.css'

/** Grey blocks in the shape of what is coming: a page heading, 36 px rows, or lines of text. Decorative: say "loading" beside it. */
export const Skeleton = ({ shape, rows = 3 }: { shape: 'heading' | 'rows' | 'text'; rows?: number }) => {
  const count = shape === 'heading' ? 1 : rows
  return (
    <div aria-hidden className={classes[shape]}>
      {Array.from({ length: count }, (_, index) => (
        <span key={index} className={classes['block']} />
      ))}
    </div>
  )
}
