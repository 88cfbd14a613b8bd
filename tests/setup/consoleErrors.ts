import { afterEach, beforeEach, vi } from 'vitest'

// What React, the router or a screen complains about is a defect, whatever the assertions say.
beforeEach(() => {
  vi.spyOn(console, 'error')
})

afterEach(() => {
  const calls = vi.mocked(console.error).mock.calls
  vi.restoreAllMocks()
  if (calls.length > 0)
    throw new Error(`The console was told of an error: ${calls.map((call) => call.join(' ')).join('\n')}`)
})
