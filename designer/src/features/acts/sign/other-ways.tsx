import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { ActBox } from '../act-box.tsx';
import { Reason } from '../reason.tsx';
import { kept } from '../verbs/verb-fields.ts';
import classes from './sign.module.css';
import type { SignProps } from './sign-props.ts';

type Asking = 'paper' | 'question';

/** The other ways, of the same worth: on paper, with a question first, or not at all. */
export function OtherWays({ item, contract, onCannot }: SignProps) {
  const { t } = useWords();
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  if (asking !== null)
    return (
      <section className={classes['ways']} data-asking>
        <AskForm
          asking={asking}
          item={item}
          contract={contract}
          onCancel={() => setAsking(null)}
          onDone={() => {
            setAsking(null);
            setSaid(t(`sign.told.${asking}`));
          }}
        />
      </section>
    );
  return (
    <section className={classes['ways']} aria-label={t('sign.otherWays')}>
      <output>{said === '' ? null : <p className={classes['said']}>{said}</p>}</output>
      <Way icon="print" title={t('sign.print')} help={t('sign.printHelp')} onClick={() => window.print()} />
      {item.mine ? (
        <>
          <Way icon="mail" title={t('sign.onPaper')} help={t('sign.onPaperHelp')} onClick={() => setAsking('paper')} />
          <Way
            icon="question"
            title={t('sign.question')}
            help={t('sign.questionHelp')}
            onClick={() => setAsking('question')}
          />
        </>
      ) : null}
      <Way icon="no" title={t(item.mine ? 'sign.no' : 'sign.noOther')} onClick={onCannot} />
    </section>
  );
}

function Way({ icon, title, help, onClick }: { icon: string; title: string; help?: string; onClick: () => void }) {
  return (
    <button type="button" className={classes['way']} onClick={onClick}>
      <Icon name={icon} size={22} />
      <span>
        <b>{title}</b>
        {help ? <span className="muted">{help}</span> : null}
      </span>
      <Icon name="chevron" size={18} />
    </button>
  );
}

type AskFormProps = Pick<SignProps, 'item' | 'contract' | 'onDone' | 'onCancel'> & { asking: Asking };

/** A word to the coordination about the signature; the signature waits. */
function AskForm({ asking, item, contract, onDone, onCancel }: AskFormProps) {
  const { t } = useWords();
  const [words, setWords] = useState('');
  return (
    <ActBox
      plain
      contract={contract.id}
      send={t('sign.ask')}
      ready={asking === 'paper' || words.trim() !== ''}
      onDone={onDone}
      onCancel={onCancel}
      build={async (keep) => {
        const said = asking === 'paper' ? [t('sign.said.paper'), words.trim()].filter(Boolean).join('\n') : words;
        const text = await kept(keep, said);
        return text ? ([{ type: 'comment', item: item.id, text }] satisfies Act[]) : [];
      }}
    >
      <Reason
        label={t(`sign.askLabel.${asking}`)}
        help={t('sign.askHelp')}
        value={words}
        onChange={setWords}
        required={asking === 'question'}
      />
    </ActBox>
  );
}
