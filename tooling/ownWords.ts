import { createCompiledCatalog } from '@lingui/cli/api'
import type { Plugin } from 'vite'
import { z } from 'zod'
import { bindCatalogue, catalogue } from './boundWords.ts'

const text = z.object({ type: z.literal('Literal'), value: z.string() })
const property = z.object({
  type: z.literal('Property'),
  start: z.number(),
  end: z.number(),
  key: z.object({ name: z.string().optional() }).loose(),
  value: z.unknown(),
})
const descriptor = z.object({ type: z.literal('ObjectExpression'), properties: z.array(z.unknown()) })
/** What Lingui answers as its `json` namespace. */
const compiled = z.object({ messages: catalogue })

type Message = { id: string; message: string; cuts: { start: number; end: number }[] }

/** What Lingui's macros left of a message: `{ id, message, context }`, and where in the code all but its id stands. */
const readMessage = (node: unknown): Message | undefined => {
  const object = descriptor.safeParse(node)
  if (!object.success) return undefined
  const properties = object.data.properties.flatMap((it) => property.safeParse(it).data ?? [])
  const named = (name: string) => properties.find(({ key }) => key.name === name)
  const textOf = (name: string) => text.safeParse(named(name)?.value).data?.value
  const [id, message] = [textOf('id'), textOf('message')]
  if (id === undefined || message === undefined) return undefined
  const cuts = [named('message'), named('context')].flatMap((it) => it ?? [])
  return { id, message, cuts }
}

const findMessages = (node: unknown): Message[] => {
  if (Array.isArray(node)) return node.flatMap(findMessages)
  if (typeof node !== 'object' || node === null) return []
  const message = readMessage(node)
  return [...(message === undefined ? [] : [message]), ...Object.values(node).flatMap(findMessages)]
}

/** The code without a stretch of it, with the comma after it; lines stay where they were. */
const cut = (code: string, { start, end }: { start: number; end: number }) => {
  const comma = /^\s*,/u.exec(code.slice(end))?.[0] ?? ''
  const gone = code.slice(start, end + comma.length)
  return code.slice(0, start) + gone.replaceAll(/[^\n]+/gu, '') + code.slice(end + comma.length)
}

/**
 * Has every module bring the Polish words that it says, compiled, in the place of the texts that Lingui's macros leave in it: what loads
 * is what is said, whoever it is said to. After the router has split a route and the compiler has written its calls.
 */
export const ownWords = (): Plugin => ({
  name: 'own-words',
  enforce: 'post',
  transform: {
    filter: { id: /\/src\/[^?]+\.tsx?(?:\?.*)?$/, code: /\bmessage: / },
    handler(code) {
      const messages = findMessages(this.parse(code))
      if (messages.length === 0) return undefined
      const { source, errors } = createCompiledCatalog(
        'pl',
        Object.fromEntries(messages.map(({ id, message }) => [id, message])),
        { namespace: 'json' },
      )
      if (errors.length > 0) throw new Error(errors.map(({ error }) => error.message).join('\n'))
      const bare = messages
        .flatMap(({ cuts }) => cuts)
        .toSorted((one, other) => other.start - one.start)
        .reduce(cut, code)
      const words = JSON.stringify(bindCatalogue(compiled.parse(JSON.parse(source)).messages))
      return {
        code: `${bare}\nimport { polish as ownWords } from '#src/app/polish.ts'\nObject.assign(ownWords, ${words})\n`,
        map: null,
      }
    },
  },
})
