import { markup, type Markup } from '#domain/markup.ts'
import { pageStyle } from './pageStyle.ts'

/** A whole page: no script, no cookie, nothing from anywhere else. */
export const pageDocument = ({ title, head, body }: { title: string; head: Markup; body: Markup }): string =>
  markup`<!doctype html>
<html lang="pl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${head}<style>${{ markup: pageStyle }}</style>
</head>
<body>
${body}
</body>
</html>
`.markup
