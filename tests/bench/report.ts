type Figure = {
  figure: string
  value: number
  unit: 'ms' | 'kB' | 'MB' | 'requests' | 'rows' | 'statements'
  budget: number
}

/** Prints one figure as a line of JSON and answers whether it keeps within its budget. */
export const report = ({ figure, value, unit, budget }: Figure) => {
  const rounded = Math.round(value * 10) / 10
  const ok = rounded <= budget
  console.log(JSON.stringify({ figure, value: rounded, unit, budget, ok }))
  return ok
}

/** The same for a rate, of which there should be at least so much. */
export const reportRate = ({
  figure,
  value,
  unit,
  least,
}: {
  figure: string
  value: number
  unit: 'requests/s'
  least: number
}) => {
  const rounded = Math.round(value)
  const ok = rounded >= least
  console.log(JSON.stringify({ figure, value: rounded, unit, least, ok }))
  return ok
}

/** Prints a figure that has no budget, and answers that nothing is wrong with it. */
export const reportCount = ({ figure, value }: { figure: string; value: number }) => {
  console.log(JSON.stringify({ figure, value: Math.round(value * 100) / 100 }))
  return true
}

/** The value below which a share (0 to 1) of the values lies, by nearest rank. */
export const quantile = (values: readonly number[], share: number) => {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Prints what each kind of request took, in milliseconds, what took the most of the time first. */
export const reportKinds = (times: ReadonlyMap<string, readonly number[]>) => {
  const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0)
  const all = sum([...times.values()].flat())
  for (const [kind, values] of [...times].toSorted(([, a], [, b]) => sum(b) - sum(a)))
    console.log(
      JSON.stringify({
        kind,
        count: values.length,
        median: Math.round(quantile(values, 0.5) * 10) / 10,
        p99: Math.round(quantile(values, 0.99) * 10) / 10,
        share: `${Math.round((sum(values) / all) * 100)} %`,
      }),
    )
}
