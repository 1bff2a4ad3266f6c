import { useState } from 'react';
import { useVersions } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Empty, Loading, Trouble } from '../../../ui/states.tsx';
import { useTemplate } from '../draft/editor-context.tsx';
import { CompareVersions } from './compare-versions.tsx';
import { Upstream } from './upstream.tsx';
import { useDraftFacts } from './use-draft-facts.ts';
import { VersionLine } from './version-line.tsx';
import classes from './versions.module.css';

/** What was published of this template, who runs on what, and what changed between any two versions. */
export function VersionsView() {
  const { t } = useWords();
  const template = useTemplate();
  const { published, programme } = useDraftFacts();
  const versions = useVersions(published ? programme : null);
  const latest = published?.number ?? null;
  const [from, setFrom] = useState<number | null>(null);
  return (
    <div className={classes['view']}>
      <div className={classes['inner']}>
        <Upstream />
        <section className="sheet" aria-labelledby="versions">
          <header>
            <h2 id="versions">{t('versions.published')}</h2>
          </header>
          {published === null ? <Empty>{t('versions.none')}</Empty> : null}
          {versions.isError ? <Trouble error={versions.error} retry={() => void versions.refetch()} /> : null}
          {published !== null && versions.isPending ? <Loading lines={3} /> : null}
          <ul>
            {versions.data?.map((version) => (
              <VersionLine
                key={version.hash}
                programme={programme}
                version={version}
                onCompare={() => setFrom(version.number)}
              />
            ))}
          </ul>
        </section>
        {versions.data && latest !== null ? (
          <CompareVersions
            key={from ?? latest}
            programme={programme}
            numbers={versions.data.map(({ number }) => number)}
            first={from ?? latest}
            draft={template}
          />
        ) : null}
      </div>
    </div>
  );
}
