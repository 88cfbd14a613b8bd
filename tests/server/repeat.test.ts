import { expect, test } from 'vitest'
import { repeat } from '#server/repeat.ts'

const report = (error: unknown) => {
  throw error
}

/** Work that takes as long as a test wants. */
const heldWork = () => {
  let running = 0
  let most = 0
  let begun = 0
  const waiting: (() => void)[] = []
  const work = async () => {
    begun += 1
    running += 1
    most = Math.max(most, running)
    await new Promise<void>((resolve) => waiting.push(resolve))
    running -= 1
  }
  return {
    work,
    begun: () => begun,
    most: () => most,
    running: () => running,
    letGo: () => waiting.shift()?.(),
  }
}

test('work begins at once and comes again after a pause, never twice at once', async () => {
  const held = heldWork()
  const stop = repeat(held.work, { every: 5, report })
  expect(held.begun()).toBe(1)
  await new Promise((resolve) => setTimeout(resolve, 40))
  expect(held.begun()).toBe(1)
  held.letGo()
  await expect.poll(held.begun).toBe(2)
  expect(held.most()).toBe(1)
  held.letGo()
  await stop()
})

test('stopping waits for the work under way, and none comes after it', async () => {
  const held = heldWork()
  const stop = repeat(held.work, { every: 5, report })
  let hasStopped = false
  const stopped = stop().then(() => {
    hasStopped = true
  })
  await new Promise((resolve) => setTimeout(resolve, 20))
  expect(hasStopped).toBe(false)
  held.letGo()
  await stopped
  expect(held.running()).toBe(0)
  await new Promise((resolve) => setTimeout(resolve, 30))
  expect(held.begun()).toBe(1)
})

test('work that fails is reported and comes again', async () => {
  const reported: unknown[] = []
  let tries = 0
  const work = () => {
    tries += 1
    return Promise.reject(new Error('The database is away'))
  }
  const stop = repeat(work, { every: 5, report: (error) => reported.push(error) })
  await expect.poll(() => tries).toBeGreaterThan(1)
  await stop()
  expect(reported).toHaveLength(tries)
})
