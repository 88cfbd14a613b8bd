import { expect, test } from 'vitest'
import { parseSync } from 'vite'
import { readScripts } from './firstLoad.ts'

const isNode = (value: unknown): value is { type: string } =>
  typeof value === 'object' && value !== null && 'type' in value

/** Whether a script awaits something outside of its functions: whatever imports it waits as well. */
const awaitsItself = (value: unknown): boolean => {
  if (Array.isArray(value)) return value.some(awaitsItself)
  if (!isNode(value) || /Function|Method/u.test(value.type)) return false
  return value.type === 'AwaitExpression' || Object.values(value).some(awaitsItself)
}

test('no built script keeps those that import from it waiting for what waits for them', () => {
  const scripts = [...readScripts()]
  expect(scripts.length).toBeGreaterThan(20)
  const waiting = scripts
    .filter(([, text]) => awaitsItself(parseSync('script.js', text).program.body))
    .map(([name]) => name)
  expect(waiting).toEqual([])
})
