// Answers the bytes that the application answered, and does nothing else: what node's own HTTP costs on this machine.

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const answers = new Map<string, string>(
  JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as [string, string][],
)
const server = createServer((incoming, outgoing) => {
  incoming.resume()
  incoming.once('end', () => {
    outgoing.writeHead(200, { 'content-type': 'application/json' })
    outgoing.end(answers.get(`${incoming.method} ${incoming.url}`) ?? '')
  })
})
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Sign in: http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`)
})
