declare global {
  // A global is shared with zod by this very name.
  var __zod_globalConfig: { jitless: boolean } | undefined
}

/**
 * Keeps zod from trying whether it may make code out of text, which the server's policy forbids and each try reports. Set
 * where zod looks for it, because zod itself comes with the first form.
 */
export const refuseEval = () => {
  globalThis.__zod_globalConfig = { jitless: true }
}
