import axe from 'axe-core'
import { expect } from 'vitest'

/** Expects that axe finds nothing on what is shown, in the light and in the dark scheme. */
export const expectAccessible = async () => {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.setAttribute('data-mantine-color-scheme', scheme)
    // Colours fade for a moment when the scheme changes. What turns until an answer comes has no end to wait for.
    const fading = document
      .getAnimations()
      .filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY)
    await Promise.all(fading.map((animation) => animation.finished.catch(() => undefined)))
    const { violations } = await axe.run(document, { resultTypes: ['violations'] })
    const found = violations.map(
      ({ id, nodes }) => `${scheme} ${id}: ${nodes.map((node) => node.html).join(' | ')}`,
    )
    expect(found).toEqual([])
  }
  document.documentElement.setAttribute('data-mantine-color-scheme', 'light')
}
