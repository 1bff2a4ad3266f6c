import { Select } from '@mantine/core';
import { useState } from 'react';
import type { Template } from '#schema/template';
import { useVersion } from '../../../api-client/template-drafts.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Segments } from '../../../ui/segments.tsx';
import { Loading, Trouble } from '../../../ui/states.tsx';
import { Compared, WAYS, type Way } from './compared.tsx';
import classes from './versions.module.css';

type CompareVersionsProps = { programme: string; numbers: readonly number[]; first: number; draft: Template };

const DRAFT = 'draft';

/** What changed between two versions, or from a version to the draft: in words, on the canvas, on the calendar. */
export function CompareVersions({ programme, numbers, first, draft }: CompareVersionsProps) {
  const { t } = useWords();
  const [from, setFrom] = useState(String(first));
  const [to, setTo] = useState(DRAFT);
  const [way, setWay] = useState<Way>('words');
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
            size="sm"
            label={t('versions.from')}
            data={choices}
            value={from}
            allowDeselect={false}
            onChange={(value) => setFrom(value ?? from)}
          />
          <Select
            size="sm"
            label={t('versions.to')}
            data={[{ value: DRAFT, label: t('versions.draft') }, ...choices]}
            value={to}
            allowDeselect={false}
            onChange={(value) => setTo(value ?? to)}
          />
          <Segments
            size="sm"
            aria-label={t('versions.way')}
            data={WAYS.map((value) => ({ value, label: t(`versions.ways.${value}`) }))}
            value={way}
            onChange={setWay}
          />
        </div>
      </header>
      <div className={`sheet-body ${classes['body']}`}>
        {error ? <Trouble error={error} /> : null}
        {was && now ? (
          <Compared key={`${from} ${to}`} way={way} before={was} after={now} />
        ) : error ? null : (
          <Loading lines={4} />
        )}
      </div>
    </section>
  );
}
