import type { Localised } from '#schema/primitives';
import type { Template } from '#schema/template';
import type { Because } from '../../api-client/types.ts';
import { dayAndMonth } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { useToday } from '../../ui/today.tsx';

type Changed = { before: Template; after: Template };

/** Says why somebody has to agree: which step of theirs changes, which promise, which date. */
export function useBecauseWords({ before, after }: Changed): (because: Because) => string {
  const { t, say, language } = useWords();
  const today = useToday();
  const day = (date: string) => dayAndMonth(date, language, today);
  return (because) => {
    if ('commitment' in because)
      return t('amendment.because.commitment', { words: say(promiseIn(because.commitment, after, before)) });
    if ('step' in because) {
      const { id, how } = stepIn(because.step, before, after);
      return t(`amendment.because.${how}`, { name: say(titleIn(id, after, before)) });
    }
    const title = say(titleIn(nodeOf(because.date), after, before));
    return because.becomes === null
      ? t('amendment.because.dateGone', { name: title, was: day(because.was) })
      : t('amendment.because.date', { name: title, was: day(because.was), becomes: day(because.becomes) });
  };
}

/** A date may be that of one time of a step: the step is what people know by name. */
function nodeOf(step: string): string {
  return (step.split('/').at(-1) ?? step).replace(/[~.@].*$/, '');
}

function stepIn(step: string, before: Template, after: Template) {
  const id = nodeOf(step);
  const isIn = ({ nodes }: Template) => nodes.some((node) => node.id === id);
  const how = !isIn(before) ? ('added' as const) : isIn(after) ? ('changed' as const) : ('removed' as const);
  return { id, how };
}

function titleIn(id: string, ...templates: readonly Template[]): Localised | undefined {
  return templates.flatMap(({ nodes }) => nodes).find((node) => node.id === id)?.title;
}

function promiseIn(id: string, ...templates: readonly Template[]): Localised | undefined {
  return templates.flatMap(({ commitments = [] }) => commitments).find((one) => one.id === id)?.text;
}
