import { Alert } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import type { ForeignReading } from './read-foreign.ts';

const MOST_SHOWN = 5;

/** Why a file was not taken, in words; nothing of it is kept. */
export function RefusedImport({ problems }: { problems: (ForeignReading & { ok: false })['problems'] }) {
  const { t, say } = useWords();
  return (
    <Alert color="garance" icon={<Icon name="late" />} title={t('transfer.refused')} role="alert">
      <ul>
        {problems.slice(0, MOST_SHOWN).map(({ messages, path }, at) => (
          <li key={at}>
            {say(messages)} {path.length === 0 ? null : <code>{path.join(' › ')}</code>}
          </li>
        ))}
      </ul>
      {problems.length > MOST_SHOWN ? <p>{t('transfer.more', { count: problems.length - MOST_SHOWN })}</p> : null}
    </Alert>
  );
}
