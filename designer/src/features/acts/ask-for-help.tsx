import { useState } from 'react';
import { keepText, useAct } from '../../api-client/contract.ts';
import type { ContractLine } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import classes from '../../ui/easy/box.module.css';
import { wordsOf } from '../../ui/states.tsx';

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
  const act = useAct(id);
  const [trouble, setTrouble] = useState<unknown>(null);
  const ask = async () => {
    setTrouble(null);
    try {
      const text = await keepText(id, t('easy.call.asks'));
      await act.mutateAsync({ type: 'comment', text });
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <>
      <button
        type="button"
        className={classes['wide']}
        disabled={act.isPending || act.isSuccess}
        onClick={() => void ask()}
      >
        {title === null ? t('easy.call.call') : t('easy.call.callFor', { title })}
      </button>
      <output>{act.isSuccess ? t('easy.call.asked') : ''}</output>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
    </>
  );
}
