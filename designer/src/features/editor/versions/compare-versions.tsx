import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '#schema/template';
import { useVersion } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { DatesChanged } from './dates-changed.tsx';
import { DifferenceList } from './difference-list.tsx';
import classes from './versions.module.css';

type CompareVersionsProps = { programme: string; numbers: readonly number[]; first: number; draft: Template };

const DRAFT = 'draft';

/** What changed between two versions, or from a version to the draft: in words, then in dates. */
export function CompareVersions({ programme, numbers, first, draft }: CompareVersionsProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(String(first));
  const [to, setTo] = useState(DRAFT);
  const before = useVersion(programme, Number(from));
  const after = useVersion(programme, to === DRAFT ? null : Number(to));
  const [was, now] = [before.data?.template, to === DRAFT ? draft : after.data?.template];
  const error = before.error ?? after.error;
  const choices = numbers.map((number) => ({ value: String(number), label: t('versions.number', { number }) }));
  return (
    <section className="sheet" aria-labelledby="compare">
      <header>
        <h2 id="compare">{t('versions.whatChanges')}</h2>
        <div className={classes['choice']}>
          <Select
            size="xs"
            label={t('versions.from')}
            data={choices}
            value={from}
            allowDeselect={false}
            onChange={(value) => setFrom(value ?? from)}
          />
          <Select
            size="xs"
            label={t('versions.to')}
            data={[{ value: DRAFT, label: t('versions.draft') }, ...choices]}
            value={to}
            allowDeselect={false}
            onChange={(value) => setTo(value ?? to)}
          />
        </div>
      </header>
      <div className={`sheet-body ${classes['body']}`}>
        {error ? <Trouble error={error} /> : null}
        {was && now ? (
          <>
            <DifferenceList before={was} after={now} />
            <DatesChanged before={was} after={now} />
          </>
        ) : error ? null : (
          <Loading lines={4} />
        )}
      </div>
    </section>
  );
}
