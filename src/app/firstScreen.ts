import type { createAppRouter } from './router.tsx'

const shellMilliseconds = 150

/**
 * Waits for the screen at the present address, whose files and data come with the page: it is shown at once, unless it
 * takes long enough for the shell to be worth showing before it.
 */
export const firstScreen = async (router: Pick<ReturnType<typeof createAppRouter>, 'load'>) => {
  await Promise.race([router.load(), new Promise((resolve) => setTimeout(resolve, shellMilliseconds))])
}
