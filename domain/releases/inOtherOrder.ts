/** Whether those that are in both lists stand in another order in the second one; ids by which they are known. */
export const inOtherOrder = (before: readonly string[], after: readonly string[]): boolean => {
  const [known, now] = [new Set(before), new Set(after)]
  const common = after.filter((id) => known.has(id))
  return before.filter((id) => now.has(id)).some((id, index) => common[index] !== id)
}
