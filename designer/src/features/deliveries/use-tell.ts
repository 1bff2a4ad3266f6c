import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type Told, tell } from '../../api-client/deliveries.ts';
import { newKey, RequestProblem } from '../../api-client/request.ts';
import type { Delivery } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast/toasts.ts';
import { useHold } from '../../ui/toast/use-hold.ts';
import type { OneCall } from './one-call.ts';

/**
 * Says what came of a call or a letter, after eight seconds in which one may think again: a wrong press must not leave
 * somebody without news. It is noted in each contract it told something of, under a key of its own: whoever was second
 * in one of them learns who was first there, and the others are noted all the same.
 */
export function useTell(): (call: OneCall, told: Told) => void {
  const queries = useQueryClient();
  const { t, language } = useWords();
  const whyNot = useWhyNot();
  const hold = useHold();

  return (call, told) => {
    const [{ id, contract, person }, ...others] = call;
    const key = newKey();
    const noted = call.map((delivery, place) => ({ delivery, key: place === 0 ? key : newKey() }));
    const words = t(`hand.noted.${told.how}`, { name: person.name });
    hold({
      ...{ key, contract: contract.id, about: id, words },
      also: others.map((other) => ({ contract: other.contract.id, about: other.id })),
      send: (isLeaving) => noteAll(noted, told, isLeaving),
      async onSent(refused) {
        for (const [why, titles] of byReason(refused, whyNot)) {
          const of = new Intl.ListFormat(language).format(titles);
          const what = call.length === 1 ? words : t('hand.notedOf', { words, contracts: of });
          showToast({ kind: 'trouble', words: t('toast.refused', { words: what, why }) });
        }
        await lookAgain(queries, call);
      },
    });
  };
}

type Refused = { delivery: Delivery; error: unknown };

/** Notes it in each contract; gives back where it was refused. */
async function noteAll(
  noted: readonly { delivery: Delivery; key: string }[],
  told: Told,
  isLeaving: boolean,
): Promise<Refused[]> {
  const refused = await Promise.all(
    noted.map(({ delivery, key }) =>
      tell(delivery.contract.id, delivery.id, told, { key, isLeaving }).then(
        () => [],
        (error: unknown) => [{ delivery, error }],
      ),
    ),
  );
  const all = refused.flat();
  // What was answered meanwhile in one contract takes nothing from a call that was noted in another.
  return all.length === noted.length ? all : all.filter(({ error }) => codeOf(error) !== 'DELIVERY_OVER');
}

/** The contracts in which it was refused, by why. */
function byReason(refused: readonly Refused[], whyNot: (error: unknown) => string): Map<string, string[]> {
  const titles = new Map<string, string[]>();
  for (const { delivery, error } of refused) {
    const why = whyNot(error);
    titles.set(why, [...(titles.get(why) ?? []), delivery.contract.title]);
  }
  return titles;
}

function codeOf(error: unknown): string {
  return error instanceof RequestProblem ? error.problem.code : '';
}

/** Why it was refused; of two who say so, who was first. */
function useWhyNot(): (error: unknown) => string {
  const { t, language } = useWords();
  return (error) => {
    const { details = {} } = error instanceof RequestProblem ? error.problem : {};
    const { by, on } = details as { by?: string; on?: string };
    if (codeOf(error) !== 'DELIVERY_DONE' || by === undefined || on === undefined) return wordsOf(error, t);
    return t('hand.first', { by, date: dayAndMonth(on, language) });
  };
}

/** What shows it: the day of whoever coordinates, the messages of each contract. */
async function lookAgain(queries: QueryClient, call: OneCall): Promise<void> {
  const contracts = call.map(({ contract }) => ['contract', contract.id]);
  await Promise.all([['board'], ...contracts].map((queryKey) => queries.invalidateQueries({ queryKey })));
}
