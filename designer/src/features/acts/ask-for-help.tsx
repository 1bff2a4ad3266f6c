import { useState } from 'react';
import type { ContractLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from '../../ui/easy/box.module.css';
import { wordsOf } from '../../ui/states.tsx';
import { useSending } from './use-sending.ts';

/** Asks somebody to call: one button for each contract one is in. */
export function AskForHelp({ contracts }: { contracts: readonly Pick<ContractLine, 'id' | 'title' | 'status'>[] }) {
  const { t } = useWords();
  const running = contracts.filter(({ status }) => status === 'open');
  return (
    <section className={classes['box']} aria-label={t('easy.help')}>
      <h2 className={classes['boxTitle']}>{t('easy.call.title')}</h2>
      <p className="muted">{t(running.length > 0 ? 'easy.call.text' : 'easy.call.nobody')}</p>
      {running.map(({ id, title }) => (
        <AskCall key={id} id={id} title={running.length > 1 ? title : null} />
      ))}
    </section>
  );
}

function AskCall({ id, title }: { id: string; title: string | null }) {
  const { t } = useWords();
  const { send, state, trouble } = useSending(id);
  const [isAsked, setAsked] = useState(false);
  const ask = () =>
    send(
      async (keep) => ({ type: 'comment', text: await keep(t('easy.call.asks')) }),
      () => setAsked(true),
    );
  return (
    <>
      <button
        type="button"
        className={classes['wide']}
        disabled={state !== 'written' || isAsked}
        onClick={() => void ask()}
      >
        {title === null ? t('easy.call.call') : t('easy.call.callFor', { title })}
      </button>
      <output>{isAsked || state === 'held' ? t('easy.call.asked') : ''}</output>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
}
