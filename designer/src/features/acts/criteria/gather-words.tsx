import { Button, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { wordsOf } from '../../../ui/states.tsx';
import { areAlike } from './alike.ts';
import classes from './criteria.module.css';
import { type Criterion, criteriaOf } from './criteria-columns.ts';
import { CriterionText } from './criterion-text.tsx';
import { gathered, oneLine, separated } from './gathering.ts';
import { newRow, useRowSteps } from './use-row-steps.ts';
import type { WayProps } from './way-props.ts';

/** Puts words that say nearly the same under one wording; the words of each stay beneath. */
export function GatherWords({ contract, list, columns }: WayProps) {
  const { t } = useWords();
  const { run, trouble, isSending } = useRowSteps(contract, list);
  const [picked, setPicked] = useState<readonly string[]>([]);
  const [isGathering, setIsGathering] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const criteria = criteriaOf(list, columns);
  const chosen = picked.flatMap((id) => criteria.find((one) => one.id === id) ?? []);
  const [first] = chosen;
  const wording = written ?? first?.words ?? '';
  if (criteria.length < 2) return <p className="small muted">{t('criteria.tooFew')}</p>;

  const turn = (id: string) => setPicked(picked.includes(id) ? picked.filter((one) => one !== id) : [...picked, id]);
  const gather = async () => {
    // Only a gathering of its own holds it back: what is still being undone is on the page already, or not to be picked.
    if (chosen.length < 2 || oneLine(wording) === '' || isGathering) return;
    const words = t('criteria.gatheredNow', { words: oneLine(wording), count: chosen.length });
    setIsGathering(true);
    const isDone = await run(gathered(list, picked, wording), words);
    setIsGathering(false);
    if (!isDone) return;
    setPicked([]);
    setWritten(null);
  };
  const separate = ({ id, words }: Criterion) =>
    void run(separated(list, id, newRow), t('criteria.separatedNow', { words }));
  return (
    <>
      <p className="small muted">{t('criteria.gatherHelp')}</p>
      <ul className={classes['cards']}>
        {criteria.map((criterion) => {
          const isPicked = picked.includes(criterion.id);
          const isAlike = !isPicked && first !== undefined && areAlike(first.words, criterion.words);
          return (
            <li key={criterion.id} data-picked={isPicked}>
              <label className={classes['pick']}>
                <input
                  type="checkbox"
                  checked={isPicked}
                  aria-label={t('criteria.quote', { words: criterion.words })}
                  onChange={() => turn(criterion.id)}
                />
                <CriterionText criterion={criterion} columns={columns} contract={contract}>
                  {isAlike ? <span className={classes['alike']}>{t('criteria.alike')}</span> : null}
                </CriterionText>
              </label>
              {criterion.firstWords.length > 1 ? (
                <Button
                  size="compact-sm"
                  variant="subtle"
                  disabled={isSending}
                  aria-label={t('criteria.separateNamed', { words: criterion.words })}
                  onClick={() => separate(criterion)}
                >
                  {t('criteria.separate')}
                </Button>
              ) : null}
            </li>
          );
        })}
      </ul>
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      {chosen.length === 0 ? null : (
        <section className={classes['bar']} aria-label={t('criteria.gather')}>
          <output>{t('criteria.picked', { count: chosen.length })}</output>
          <TextInput
            label={t('criteria.wording')}
            value={wording}
            onKeyDown={onEnter(() => void gather())}
            onChange={(event) => setWritten(event.currentTarget.value)}
          />
          <div className={classes['buttons']}>
            <Button loading={isGathering} disabled={chosen.length < 2} onClick={() => void gather()}>
              {t('criteria.gather')}
            </Button>
            <Button variant="subtle" disabled={isGathering} onClick={() => setPicked([])}>
              {t('criteria.pickNone')}
            </Button>
          </div>
        </section>
      )}
    </>
  );
}

/** Enter does what the button beside does, and sends nothing that stands around it. */
function onEnter(act: () => void) {
  return (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    act();
  };
}
