type Repeating = {
  /** Milliseconds from the end of one run to the beginning of the next. */
  every: number
  report: (error: unknown) => void
}

/** Does something now and again after every pause, never twice at once; `stop` waits for the run that is under way. */
export const repeat = (work: () => Promise<void>, { every, report }: Repeating) => {
  let timer: ReturnType<typeof setTimeout> | undefined
  let isStopped = false
  const run = async () => {
    await work().catch(report)
    if (isStopped) return
    timer = setTimeout(() => {
      running = run()
    }, every)
    timer.unref()
  }
  let running = run()
  return async () => {
    isStopped = true
    clearTimeout(timer)
    await running
  }
}
