import { useSession } from '../../../api-client/session.ts';
import { shortDate } from '../../../locales/dates.ts';
import { useWords } from '../../../locales/use-words.ts';
import type { GraphStep } from './graph-model.ts';

/** What a card says: title, who, when and how it stands, each a few words. */
export type StepWords = { title: string; who: string; when: string; state: string; kind: string; whole: string };

/** Puts a step of the drawing in words; a private one says only that it is. */
export function useStepWords() {
  const { t, say, language } = useWords();
  const me = useSession().data?.person?.id;
  return (step: GraphStep, today: string): StepWords => {
    if (step.isPrivate) {
      const title = t('step.private');
      return { title, who: '', when: t('graph.private'), state: '', kind: '', whole: t('graph.privateWhole') };
    }
    const title = say(step.title);
    const names = step.people.map(({ id, name }) => (id === me ? t('graph.you') : name));
    const [first = '', second = ''] = names;
    const who = names.length === 0 ? rolesOf(step) : t('graph.who', { first, second, count: names.length });
    const state = t(`graph.mark.${step.mark}`);
    const when = whenOf(step, today);
    const kind = step.kind === null ? '' : t(`stepKind.${step.kind}`);
    return {
      title,
      who,
      when,
      state,
      kind,
      whole: withChange(t('graph.whole', { kind, title, state, who: who || 'none', when: when || 'none' }), step),
    };
  };

  /** Whoever hears a card hears what the change was, as whoever points at it reads it. */
  function withChange(whole: string, { amended }: GraphStep): string {
    return amended === null ? whole : t('amendment.mark.whole', { step: whole, n: amended.n, said: amended.said });
  }

  function rolesOf({ roles }: GraphStep): string {
    const said = roles.map((role) => say(role));
    const [first = '', second = ''] = said;
    const others = said.length - 2;
    return others > 1 ? t('graph.roles', { first, second, others }) : said.join(', ');
  }

  function whenOf({ date, isPast, timesDone }: GraphStep, today: string): string {
    const spoken = date === null ? '' : shortDate(date.on, language, today);
    if (timesDone !== null && timesDone > 0)
      return t('graph.times', { done: timesDone, next: isPast || spoken === '' ? 'none' : spoken });
    return spoken === '' ? '' : t(isPast ? 'graph.on' : 'graph.by', { date: spoken });
  }
}
