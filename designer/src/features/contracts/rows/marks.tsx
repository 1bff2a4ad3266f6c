import { useWords } from '../../../locales/use-words.ts';
import { Pill } from '../../../ui/pill.tsx';
import type { Line } from './line.ts';

/** What is to be known of a contract at a glance: what it is, what stops it, what it lacks. */
export function Marks({ line }: { line: Line }) {
  const { t } = useWords();
  const { rehearsal, status, incidents, unsigned, asleep } = line;
  return (
    <>
      {rehearsal ? <Pill kind="rehearsal">{t('contract.rehearsal')}</Pill> : null}
      {status === 'open' ? null : (
        <Pill
          kind={status === 'ended' ? 'done' : status === 'poisoned' ? 'late' : 'waiting'}
          {...(status === 'suspended' ? { icon: 'pause' } : {})}
        >
          {t(`status.${status}`)}
        </Pill>
      )}
      {incidents > 0 ? <Pill kind="late">{t('contracts.incidents', { count: incidents })}</Pill> : null}
      {unsigned > 0 ? (
        <Pill kind="waiting" icon="sign">
          {t('contracts.unsigned', { count: unsigned })}
        </Pill>
      ) : null}
      {asleep ? (
        <Pill kind="neutral" icon="moon">
          {t('contracts.asleep')}
        </Pill>
      ) : null}
    </>
  );
}
