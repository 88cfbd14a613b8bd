import type { Page } from '@playwright/test'

/**
 * Notes what a page complains of while it is used: errors in its console, errors that nobody caught, and whatever the
 * content security policy kept it from. Answers the list, which grows.
 */
export const watchPage = async (page: Page) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.exposeFunction('noteViolation', (violation: string) => complaints.push(violation))
  await page.addInitScript({
    content: `addEventListener('securitypolicyviolation', (event) =>
      noteViolation(\`\${event.effectiveDirective} refused \${event.blockedURI} \${event.sample} at \${event.sourceFile}:\${event.lineNumber}\`))`,
  })
  return complaints
}
