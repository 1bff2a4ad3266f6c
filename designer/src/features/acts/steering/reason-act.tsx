import { Checkbox } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { Act, TextRef } from '#schema/acts';
import type { Contract } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import { Reason } from '../reason.tsx';
import { kept } from '../verbs/verb-fields.ts';
import type { SteeringProps } from './steering-menu.tsx';

/** A reason is needed, or free to give. */
type Why =
  | { why: 'needed'; make: (reason: TextRef) => Act }
  | { why?: 'free'; make: (reason: TextRef | undefined) => Act };

type ReasonActProps = SteeringProps &
  Why & {
    contract: Contract;
    /** What will happen, before anything is filled in. */
    says: string;
    send: string;
    /** What one has to say yes to first: only for what cannot be undone. */
    confirm?: string | undefined;
    ready?: boolean;
    /** Who will read why, where that is not the coordination alone. */
    whyHelp?: string;
    fields?: readonly string[];
    children?: ReactNode;
  };

/** An act that changes things for others: what it leads to, what it needs, and why. */
export function ReasonAct(props: ReasonActProps) {
  const { t } = useWords();
  const { contract, says, send, confirm, ready = true, fields = [], onDone, onCancel, children } = props;
  const [words, setWords] = useState('');
  const [isSure, setIsSure] = useState(false);
  const isNeeded = props.why === 'needed';
  return (
    <ActBox
      plain
      contract={contract.id}
      fields={fields}
      send={send}
      ready={ready && (!isNeeded || words.trim() !== '') && (confirm === undefined || isSure)}
      onDone={onDone}
      onCancel={onCancel}
      build={async (keep) =>
        props.why === 'needed' ? props.make(await keep(words.trim())) : props.make(await kept(keep, words))
      }
    >
      <p>{says}</p>
      {children}
      <Reason
        value={words}
        onChange={setWords}
        required={isNeeded}
        help={props.whyHelp ?? t(isNeeded ? 'steering.whyNeeded' : 'steering.whyFree')}
      />
      {confirm === undefined ? null : (
        <Checkbox label={confirm} checked={isSure} onChange={(event) => setIsSure(event.currentTarget.checked)} />
      )}
    </ActBox>
  );
}

/** The reason as an act carries it. */
export function because(reason: TextRef | undefined): { reason?: TextRef } {
  return reason === undefined ? {} : { reason };
}
