import { Trans } from '@lingui/react/macro'
import { Link } from '@tanstack/react-router'
import type { Article } from '#contract/article.ts'
import { Instant } from '#src/ui/Instant.tsx'
import { StateBadge } from '#src/ui/StateBadge.tsx'
import classes from './EventArticle.module.css'

/**
 * What is shown: the draft or staff's own text, and which programme it is written from. A programme that was changed after its
 * last release is in neither, as it is not on the public page.
 */
export const ArticleStatus = ({ article: { eventId, stored, basis } }: { article: Article }) => (
  <div className={classes['status']}>
    <p>
      {stored === null ? (
        <StateBadge state="draft">
          <Trans>Szkic z danych wydarzenia</Trans>
        </StateBadge>
      ) : (
        <StateBadge state="confirmed">
          <Trans>
            Tekst zapisany <Instant at={stored.updatedAt} />
          </Trans>
        </StateBadge>
      )}
      <span>
        {basis === null ? (
          <Trans>z programu w jego obecnym stanie</Trans>
        ) : (
          <Trans>
            z publikacji nr {basis.number}, <Instant at={basis.publishedAt} />
          </Trans>
        )}
      </span>
    </p>
    {basis?.isChanged === true && (
      <p>
        <StateBadge state="outdated">
          <Trans>Program zmieniono po tej publikacji. Podsumowanie tych zmian nie zna.</Trans>
        </StateBadge>
        <Link to="/events/$eventId/publish/prepare" params={{ eventId }}>
          <Trans>Zobacz zmiany</Trans>
        </Link>
      </p>
    )}
  </div>
)
