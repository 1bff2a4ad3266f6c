import { useMemo } from 'react';
import type { Template } from '#schema/template';
import { useWords } from '../../locales/use-words.ts';
import { Icon } from '../icons.tsx';
import classes from './changes.module.css';
import { type DifferenceLine, differenceLines } from './difference-lines.ts';

const ICONS = { added: 'add', removed: 'minus', changed: 'pencil', reordered: 'shuffle' } as const;

/** What changed between two versions, in words, thing by thing. */
export function DifferenceList({ before, after }: { before: Template; after: Template }) {
  const { t, say } = useWords();
  const lines = useMemo(() => differenceLines(before, after, say, t), [before, after, say, t]);
  if (lines.length === 0) return <p className="muted">{t('difference.none')}</p>;
  return <DifferenceLines lines={lines} />;
}

/** Some of what changed. */
export function DifferenceLines({ lines }: { lines: readonly DifferenceLine[] }) {
  const { t } = useWords();
  return (
    <ul className={classes['differences']} aria-label={t('difference.list')}>
      {lines.map((line) => (
        <Line key={line.id} line={line} />
      ))}
    </ul>
  );
}

function Line({ line: { what, words, from, to } }: { line: DifferenceLine }) {
  return (
    <li className={classes['difference']} data-what={what}>
      <Icon name={ICONS[what]} size={16} />
      <div>
        <p>{words}</p>
        {from === null || to === null ? null : (
          <p className="small">
            <del>{from}</del> <Icon name="arrow" size={13} /> <ins>{to}</ins>
          </p>
        )}
      </div>
    </li>
  );
}
