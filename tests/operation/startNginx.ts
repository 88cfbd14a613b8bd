import { execFileSync, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** Debian's own nginx. */
export const nginx = '/usr/sbin/nginx'
export const hasNginx = existsSync(nginx)

/** The host of the example, which the certificate names. */
export const host = 'forum.example.org'

/** A port of this machine that nobody uses now. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      const port = typeof address === 'object' && address ? address.port : 0
      probe.close(() => resolve(port))
    })
  })

/** The example of the guide, with this test's ports and certificate in the place of its own. */
const readExample = async (folder: string, listenAt: number, servers: readonly number[]) => {
  const example = await readFile('docs/operating/nginx.conf', 'utf8')
  const [one = 0, two = one] = servers
  return example
    .replace('127.0.0.1:8080', `127.0.0.1:${one}`)
    .replace('127.0.0.1:8081', `127.0.0.1:${two}`)
    .replace('listen 443 ssl;', `listen 127.0.0.1:${listenAt} ssl;`)
    .replace(/ssl_certificate .*;/u, `ssl_certificate ${folder}/cert.pem;`)
    .replace(/ssl_certificate_key .*;/u, `ssl_certificate_key ${folder}/key.pem;`)
}

/** Starts nginx with the guide's own example in front of servers at these ports; asks through it as a browser would. */
export const startNginx = async (servers: readonly number[]) => {
  const folder = await mkdtemp(join(tmpdir(), 'mownica-nginx-'))
  const port = await freePort()
  const certificate = ['-keyout', `${folder}/key.pem`, '-out', `${folder}/cert.pem`, '-subj', `/CN=${host}`]
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...certificate], {
    stdio: 'ignore',
  })
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  )
  await writeFile(
    `${folder}/nginx.conf`,
    `daemon off; error_log ${folder}/error.log; pid ${folder}/pid;
events { worker_connections 512; }
http { access_log off; ${paths.join(' ')}
${await readExample(folder, port, servers)}
}`,
  )
  const child = spawn(nginx, ['-c', `${folder}/nginx.conf`, '-p', folder, '-e', `${folder}/error.log`], {
    stdio: 'ignore',
  })

  /** One request through nginx; rejects when it is not answered. */
  const ask = (path: string, { method = 'GET', headers = {}, body }: Asked = {}) =>
    new Promise<Answered>((resolve, reject) => {
      const outgoing = request(
        {
          host: '127.0.0.1',
          port,
          path,
          method,
          servername: host,
          rejectUnauthorized: false,
          headers: { host, ...headers },
        },
        (incoming) => {
          const chunks: Buffer[] = []
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
          incoming.once('end', () =>
            resolve({
              status: incoming.statusCode ?? 0,
              cookies: incoming.headers['set-cookie'] ?? [],
              text: Buffer.concat(chunks).toString(),
            }),
          )
          incoming.once('error', reject)
        },
      )
      outgoing.once('error', reject)
      outgoing.end(body)
    })
  for (let left = 100; ; left -= 1) {
    const answered = await ask('/').catch(() => null)
    if (answered !== null) break
    if (left === 0) throw new Error(await readFile(`${folder}/error.log`, 'utf8'))
    await wait(50)
  }
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve))
    child.kill('SIGTERM')
    await ended
    await rm(folder, { recursive: true, force: true })
  }
  return { ask, [Symbol.asyncDispose]: stop }
}

type Asked = { method?: string; headers?: Record<string, string>; body?: string }
type Answered = { status: number; cookies: string[]; text: string }
