import { Button } from '@mantine/core';
import { useKnownPerson } from '../../../api-client/session.ts';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { showToast } from '../../../ui/toast/toasts.ts';
import type { Line } from '../../contracts/rows/line.ts';
import { lineText } from './line-text.ts';
import classes from './list.module.css';

/** What may be done with the contracts that were chosen. */
export function ChosenBar({ lines, onClear }: { lines: readonly Line[]; onClear: () => void }) {
  const { t, language } = useWords();
  const me = useKnownPerson()?.id ?? null;
  const copy = async () => {
    const say = {
      day: (date: string) => shortDate(date, language),
      late: (days: number) => t('due.late', { days }),
      you: t('contracts.you'),
      none: t('contracts.noDate'),
    };
    try {
      await navigator.clipboard.writeText(lines.map((line) => lineText(line, me, say)).join('\n'));
      showToast({ kind: 'done', words: t('board.copied', { count: lines.length }) });
    } catch {
      showToast({ kind: 'trouble', words: t('board.notCopied') });
    }
  };
  return (
    <div className={classes['chosen']}>
      <output>{t('board.chosen', { count: lines.length })}</output>
      <Button size="xs" variant="default" leftSection={<Icon name="document" size={14} />} onClick={copy}>
        {t('board.copy')}
      </Button>
      <Button size="xs" variant="subtle" onClick={onClear}>
        {t('board.clear')}
      </Button>
    </div>
  );
}
