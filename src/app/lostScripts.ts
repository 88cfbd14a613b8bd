let isLost = false

/**
 * Notes that a screen's script could not be read. By itself the router would load the page anew at once, which ends in the browser's
 * own error page while the server is away; so it is told of no script, and the screen says what is wrong (`RouteError.tsx`).
 */
export const watchScripts = () =>
  addEventListener('vite:preloadError', (event) => {
    isLost = true
    // A screen whose styles are lost fails as it is; taken for nothing, it would be shown without them.
    if (!event.payload.message.startsWith('Unable to preload CSS')) event.preventDefault()
  })

/** Whether a script of this page could not be read: a browser may remember that, so only a new page has it. */
export const hasLostScript = (): boolean => isLost

/** Whether the server answers at all. */
export const isServerThere = () =>
  fetch('/healthz', { cache: 'no-store' }).then(
    ({ ok }) => ok,
    () => false,
  )
