import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { page, userEvent } from 'vitest/browser'
import { App } from '#src/app/App.tsx'
import { activateLocale } from '#src/app/i18n.ts'
import { createQueryClient } from '#src/app/queryClient.ts'
import { createAppRouter } from '#src/app/router.tsx'

const openShell = async () => {
  await activateLocale('pl')
  const queryClient = createQueryClient()
  const router = createAppRouter(queryClient)
  await router.navigate({ to: '/settings' })
  await render(<App queryClient={queryClient} router={router} />)
}

test('the keyboard list opens with ? and closes with Escape', async () => {
  await openShell()
  await expect.element(page.getByRole('heading', { level: 1 })).toBeVisible()
  await userEvent.keyboard('?')
  await expect.element(page.getByRole('dialog', { name: 'Skróty klawiszowe' })).toBeVisible()
  await userEvent.keyboard('{Escape}')
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
})

test('an address that leads nowhere keeps the navigation', async () => {
  await openShell()
  history.pushState(null, '', '/nie-ma-tego')
  window.dispatchEvent(new PopStateEvent('popstate'))
  await expect.element(page.getByRole('heading', { name: 'Nie ma takiej strony' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Wydarzenia' })).toBeVisible()
})
