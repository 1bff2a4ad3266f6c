import { Button, Input, Progress } from '@mantine/core';
import { useEffect, useId, useRef } from 'react';
import type { FileView } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { FileLink } from '../../../ui/file-link.tsx';
import { Icon } from '../../../ui/icons.tsx';
import classes from './file-box.module.css';
import { PickButtons } from './pick-buttons.tsx';
import type { UploadState } from './upload.ts';
import { useDropping } from './use-dropping.ts';

/** What a field for a file shows: nothing, a file that stands there already, or one and how far it is. */
export type Shown =
  | { is: 'none' }
  | ({ name: string; picture: string | null } & (
      | Exclude<UploadState, { is: 'given' }>
      | { is: 'given' | 'there'; file: FileView }
    ));

type FileBoxProps = {
  contract: string;
  label: string;
  required: boolean;
  error: string | null;
  shown: Shown;
  onChoose: (file: File) => void;
  onAgain: () => void;
  onTakeAway: () => void;
};

/** The frame of a file: what it is for, what stands there, and what may be done with it. */
export function FileBox({ contract, label, required, error, shown, ...acts }: FileBoxProps) {
  const { t } = useWords();
  const id = useId();
  const box = useRef<HTMLFieldSetElement>(null);
  const isOver = useDropping(box, acts.onChoose);
  useFocusThatStays(box, shown.is);
  useSaid(shown);
  return (
    <Input.Wrapper
      id={id}
      label={label}
      labelElement="div"
      required={required}
      description={t('upload.help')}
      error={error}
    >
      <fieldset
        ref={box}
        className={classes['box']}
        data-over={isOver}
        data-wrong={error !== null}
        aria-labelledby={`${id}-label`}
        aria-describedby={error === null ? `${id}-description` : `${id}-description ${id}-error`}
      >
        {shown.is === 'none' ? null : <Standing contract={contract} shown={shown} />}
        <div className={classes['buttons']}>
          <Doing shown={shown} {...acts} />
        </div>
      </fieldset>
    </Input.Wrapper>
  );
}

function Standing({ contract, shown }: { contract: string; shown: Exclude<Shown, { is: 'none' }> }) {
  const { t } = useWords();
  return (
    <div className={classes['standing']}>
      {shown.picture === null ? null : <img className={classes['picture']} src={shown.picture} alt="" />}
      <div className={classes['words']}>
        {'file' in shown ? <FileLink contract={contract} file={shown.file} /> : <b>{shown.name}</b>}
        {shown.is === 'leaving' || shown.is === 'preparing' ? (
          <>
            <span className="small muted">{t('upload.leaving')}</span>
            <Progress
              value={shown.is === 'leaving' ? Math.round(shown.part * 100) : 0}
              aria-label={t('upload.progress', { name: shown.name })}
            />
          </>
        ) : null}
        {shown.is === 'given' ? (
          <span className={classes['done']}>
            <Icon name="check" size={16} /> {t('upload.given')}
          </span>
        ) : null}
        {shown.is === 'waiting' ? (
          <span className={classes['waiting']}>
            <Icon name="offline" size={16} /> {t('upload.waiting')}
          </span>
        ) : null}
      </div>
    </div>
  );
}

type DoingProps = Pick<FileBoxProps, 'shown' | 'onChoose' | 'onAgain' | 'onTakeAway'>;

function Doing({ shown, onChoose, onAgain, onTakeAway }: DoingProps) {
  const { t } = useWords();
  if (shown.is === 'none') return <PickButtons onChoose={onChoose} />;
  const isUnderWay = shown.is === 'preparing' || shown.is === 'leaving';
  const named = { name: shown.name };
  return (
    <>
      {shown.is === 'waiting' ? (
        <Button size="sm" variant="default" onClick={onAgain}>
          {t('upload.again')}
        </Button>
      ) : null}
      {shown.is === 'refused' ? <PickButtons onChoose={onChoose} /> : null}
      {'file' in shown ? <PickButtons onChoose={onChoose} replaces /> : null}
      <Button
        // Whoever stood on "stop" must not stand on "take away" all of a sudden.
        key={isUnderWay ? 'stop' : 'takeAway'}
        size="sm"
        variant="subtle"
        onClick={onTakeAway}
        aria-label={t(isUnderWay ? 'upload.stopNamed' : 'upload.takeAwayNamed', named)}
      >
        {t(isUnderWay ? 'upload.stop' : 'upload.takeAway')}
      </Button>
    </>
  );
}

/** A button that goes takes the focus with it: whoever stood there goes on at the first button of the same frame. */
function useFocusThatStays(box: { current: HTMLElement | null }, is: Shown['is']): void {
  const before = useRef(is);
  useEffect(() => {
    if (before.current === is) return;
    before.current = is;
    const at = document.activeElement;
    if (at === null || at === document.body) box.current?.querySelector<HTMLElement>('button')?.focus();
  }, [box, is]);
}

/** What happens to a file is said aloud, once each. */
function useSaid(shown: Shown): void {
  const { t } = useWords();
  const { is } = shown;
  const name = shown.is === 'none' ? '' : shown.name;
  const before = useRef(is);
  useEffect(() => {
    if (before.current === is) return;
    before.current = is;
    if (is === 'given') announce(t('upload.said.given', { name }));
    if (is === 'preparing') announce(t('upload.said.leaving', { name }));
    if (is === 'waiting') announce(t('upload.waiting'));
    if (is === 'none') announce(t('upload.said.none'));
  }, [is, name, t]);
}
