import { type FormEvent, useId, useState } from 'react';
import { keepText, useAct, useItems, useJournal } from '../../api-client/contract.ts';
import { newKey } from '../../api-client/request.ts';
import type { ResultSet } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { EasyIcon } from '../../ui/easy/easy-icon.tsx';
import { wordsOf } from '../../ui/states.tsx';
import { moveOf } from './distribution.ts';
import { listForProposals } from './proposals.ts';
import classes from './results.module.css';

const LATEST = 6;

/** What people said to the group, what hurts, and what one proposes to change. */
export function Lessons({ set, contract }: { set: ResultSet; contract: string }) {
  const { t, say } = useWords();
  const journal = useJournal(contract);
  const worse = set.criteria.filter(({ self }) => moveOf(self, set.scale) === 'worse');
  const words = set.reviews.flatMap((review) => review.words.filter(({ forMe }) => !forMe));
  const own = set.reviews.flatMap((review) => review.words.filter(({ forMe }) => forMe));
  const proposed = (journal.data?.lines ?? []).filter(({ what, text }) => what === 'Commented' && text !== null);
  return (
    <section className="sheet">
      <header>
        <h2>{t('results.lessons')}</h2>
      </header>
      <div className="sheet-body stack">
        {worse.map(({ id, title }) => (
          <p key={id} className={classes['quoteLine']}>
            {t('results.wentDown', { quote: t('review.quote', { title: say(title) }) })}
          </p>
        ))}
        <Said title={t('results.words')} words={words.map(({ text }) => text)} icon="people" />
        <Said title={t('results.ownWords')} words={own.map(({ text }) => text)} icon="lock" />
        {proposed.length > 0 ? (
          <Said
            title={t('results.proposed')}
            words={proposed.slice(0, LATEST).map(({ text }) => text ?? '')}
            icon="promise"
          />
        ) : null}
        <Propose set={set} contract={contract} />
      </div>
    </section>
  );
}

function Said({ title, words, icon }: { title: string; words: readonly string[]; icon: string }) {
  if (words.length === 0) return null;
  return (
    <div className={classes['said']} data-private={icon === 'lock'}>
      <h3>
        <EasyIcon name={icon} size={16} />
        {title}
      </h3>
      <ul>
        {words.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** A proposal: a line in the list of actions while a step that fills it is open to one, else a word to everybody. */
function Propose({ set, contract }: { set: ResultSet; contract: string }) {
  const { t, say } = useWords();
  const [about, text] = [useId(), useId()];
  const items = useItems(contract, false);
  const act = useAct(contract);
  const [criterion, setCriterion] = useState('');
  const [words, setWords] = useState('');
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<unknown>(null);
  const list = listForProposals(items.data ?? []);
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (words.trim() === '') return;
    setTrouble(null);
    try {
      const known = set.criteria.find(({ id }) => id === criterion);
      const quote = known ? `${t('review.quote', { title: say(known.title) })} ` : '';
      const kept = await keepText(contract, `${quote}${words.trim()}`);
      await act.mutateAsync(
        list === null
          ? { type: 'comment', text: kept }
          : { type: 'addRow', list: list.id, row: newKey(), values: { [list.column]: kept } },
      );
      setWords('');
      setSaid(list === null ? t('results.saidToAll') : t('results.addedTo', { list: say(list.title) }));
    } catch (error) {
      setTrouble(error);
    }
  };
  return (
    <form className={classes['propose']} onSubmit={(event) => void send(event)}>
      <label htmlFor={about}>{t('results.about')}</label>
      <select id={about} value={criterion} onChange={(event) => setCriterion(event.currentTarget.value)}>
        <option value="">{t('results.aboutAll')}</option>
        {set.criteria.map(({ id, title }) => (
          <option key={id} value={id}>
            {say(title)}
          </option>
        ))}
      </select>
      <label htmlFor={text}>{t('results.propose')}</label>
      <textarea
        id={text}
        rows={2}
        maxLength={1_000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className="small muted">
        {list === null ? t('results.goesToAll') : t('results.goesTo', { list: say(list.title) })}
      </p>
      <output>{said}</output>
      {trouble === null ? null : <p role="alert">{wordsOf(trouble, t)}</p>}
      <button type="submit" className={classes['button']} disabled={act.isPending}>
        {t('results.add')}
      </button>
    </form>
  );
}
