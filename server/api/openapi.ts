import { OpenAPIGenerator } from '@orpc/openapi'
import { ZodToJsonSchemaConverter } from '@orpc/zod/zod4'
import { contract } from '#contract/index.ts'

/** The OpenAPI document of the contract, as `/api/openapi.json` answers it. */
export const openApiDocument = () =>
  new OpenAPIGenerator({ schemaConverters: [new ZodToJsonSchemaConverter()] }).generate(contract, {
    info: { title: 'Mównica', version: '1', license: { name: 'AGPL-3.0-or-later' } },
    servers: [{ url: '/api' }],
  })
