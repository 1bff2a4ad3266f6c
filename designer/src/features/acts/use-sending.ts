import { useState } from 'react';
import type { Act } from '#schema/acts';
import { keepText, useAct } from '../../api-client/contract.ts';
import type { Build } from './verbs/verb-fields.ts';

/** Sends what was filled in: texts are kept first, then each act goes in its turn. What was typed stays on the page. */
export function useSending(contract: string) {
  const act = useAct(contract);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [isSending, setIsSending] = useState(false);
  const send = async (build: Build): Promise<boolean> => {
    setTrouble(null);
    setIsSending(true);
    try {
      const made = await build((text) => keepText(contract, text));
      for (const one of listOf(made)) await act.mutateAsync(one);
      return true;
    } catch (error) {
      setTrouble(error);
      return false;
    } finally {
      setIsSending(false);
    }
  };
  return { send, trouble, isSending };
}

function listOf(made: Act | readonly Act[]): readonly Act[] {
  return 'type' in made ? [made] : made;
}
