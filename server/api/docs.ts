import { z } from 'zod'

const operation = z.object({
  operationId: z.string().default(''),
  parameters: z
    .array(z.object({ name: z.string(), in: z.string(), required: z.boolean().default(false) }))
    .default([]),
  requestBody: z.unknown().optional(),
  responses: z.record(z.string(), z.unknown()).default({}),
})
const openApi = z.object({ paths: z.record(z.string(), z.record(z.string(), operation)) })

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const style = `
  :root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
  body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
  h2 { margin-block: 2rem .5rem; font-size: 1.125rem }
  details { border-block-end: 1px solid color-mix(in srgb, currentcolor 20%, transparent); padding-block: .5rem }
  summary { cursor: pointer }
  code, pre { font: 13px/1.5 ui-monospace, monospace }
  code { overflow-wrap: anywhere }
  pre { overflow-x: auto }
  b { display: inline-block; min-width: 4rem }`

/** Names the page's one style to the browser, which then takes no other. */
const policy = async () => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))
  return `default-src 'none'; style-src 'sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}'; frame-ancestors 'none'`
}

/** The same document as `/api/openapi.json` for people to read: one page, no script, nothing from elsewhere. */
export const docsAnswer = async (document: unknown) =>
  new Response(docsPage(document), {
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': await policy() },
  })

const docsPage = (document: unknown) => {
  const { paths } = openApi.parse(document)
  const byResource = Map.groupBy(Object.entries(paths), ([path]) => path.split('/')[1] ?? '')
  const sections = [...byResource].map(([resource, entries]) => {
    const operations = entries.flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, it]) => {
        const inputs = it.parameters.map(
          (parameter) => `${parameter.name}${parameter.required ? '' : '?'} (${parameter.in})`,
        )
        const body =
          it.requestBody === undefined ? '' : `<pre>${escape(JSON.stringify(it.requestBody, null, 2))}</pre>`
        const answers = Object.keys(it.responses).join(', ')
        return `<details><summary><b>${method.toUpperCase()}</b> <code>/api${escape(path)}</code></summary>
          <p>${escape(it.operationId)}${inputs.length > 0 ? ` · ${escape(inputs.join(', '))}` : ''} · ${answers}</p>${body}</details>`
      }),
    )
    return `<h2 id="${escape(resource)}">${escape(resource)}</h2>${operations.join('')}`
  })
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <title>Mównica: API</title><style>${style}</style></head><body><h1>Mównica: HTTP API</h1>
    <p>Described for machines at <a href="/api/openapi.json">/api/openapi.json</a>.</p>${sections.join('')}</body></html>`
}
