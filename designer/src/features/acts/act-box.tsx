import { Button } from '@mantine/core';
import { createContext, type ReactNode, type RefObject, useContext, useEffect, useRef, useState } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import classes from './act-box.module.css';
import { FieldTrouble } from './field-trouble.ts';
import { euros } from './fields/value-words.ts';
import { HeldNote } from './held-note.tsx';
import { useSetAside } from './set-aside.ts';
import { boundsOf, fieldOf } from './trouble.ts';
import { useSending } from './use-sending.ts';
import type { Build } from './verbs/verb-fields.ts';

type ActBoxProps = {
  /** The contract it happens in. */
  contract: string;
  build: Build;
  /** What the button says. */
  send: ReactNode;
  /** Whether what is filled in can go. */
  ready?: boolean;
  /** Ids of the fields that show what is wrong with them themselves. */
  fields?: readonly string[];
  /** Stands in a card of its own rather than inside another. */
  plain?: boolean;
  onDone: () => void;
  onCancel: () => void;
  children?: ReactNode;
};

/** Whether one stands inside the frame of an act already: a row written while a task is filled in. */
const InsideAct = createContext(false);

/** The frame of every act: its fields, what went wrong beside them, a button that sends, and a way back. */
export function ActBox({ contract, build, send, ready = true, fields = [], plain = false, ...rest }: ActBoxProps) {
  const { t, language } = useWords();
  const { onDone, onCancel, children } = rest;
  const sending = useSending(contract);
  const { trouble, isSending, state, words: did } = sending;
  const box = useRef<HTMLDivElement>(null);
  const isHeld = state === 'held';
  useSetAside(isHeld);
  useFocusOnReturn(box, isHeld);
  const field = fieldOf(trouble);
  const isBeside = field !== null && fields.includes(field);
  const bounds = boundsOf(trouble);
  const words = bounds
    ? t('act.overBudget', {
        spent: euros(bounds.spent, language),
        allotted: euros(bounds.allotted, language),
        amount: euros(bounds.amount, language),
      })
    : wordsOf(trouble, t);
  const isInside = useContext(InsideAct);
  const submit = () => sending.send(build, onDone);
  const content = (
    <>
      {children}
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {isBeside ? t('act.seeField') : words}
        </p>
      )}
      {isSending ? <StillTrying /> : null}
      <div className={classes['buttons']}>
        <Button
          type={isInside ? 'button' : 'submit'}
          data-main
          // Inside another form, that one's button is the one to press in the end.
          variant={isInside ? 'default' : 'filled'}
          loading={isSending}
          disabled={!ready}
          onClick={isInside ? () => void submit() : undefined}
        >
          {send}
        </Button>
        <Button variant="subtle" onClick={onCancel} disabled={isSending}>
          {t('form.back')}
        </Button>
      </div>
    </>
  );
  return (
    <FieldTrouble value={isBeside ? { field, words } : null}>
      {isHeld ? <HeldNote words={did} /> : null}
      <InsideAct value={true}>
        <div ref={box} hidden={isHeld}>
          {isInside ? (
            <div className={classes['form']} data-plain={plain}>
              {content}
            </div>
          ) : (
            <form
              className={classes['form']}
              data-plain={plain}
              onSubmit={(event) => {
                event.preventDefault();
                void submit();
              }}
            >
              {content}
            </form>
          )}
        </div>
      </InsideAct>
    </FieldTrouble>
  );
}

/** Whoever thinks again finds the form as they left it, and stands at its button. */
function useFocusOnReturn(box: RefObject<HTMLElement | null>, isHeld: boolean): void {
  const wasHeld = useRef(false);
  useEffect(() => {
    if (wasHeld.current && !isHeld) box.current?.querySelector<HTMLElement>('[data-main]')?.focus();
    wasHeld.current = isHeld;
  }, [box, isHeld]);
}

const PATIENCE_MS = 3_000;

/** An act that has no answer yet is unknown: it is kept, and sent again under the same name. */
function StillTrying() {
  const { t } = useWords();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return <output>{isLong ? t('form.stillTrying') : ''}</output>;
}
