import { USUAL_LADDER } from '#engine/authoring/changes/usual-ladder';
import { freshId } from '#engine/authoring/ids';
import { pathOf } from '#engine/authoring/things';
import type { ReminderPolicy } from '#schema/template';
import { DEFAULT_LADDER, MEETING_LADDER, TEMPLATE_LIMITS } from '#schema/vocabulary';
import { shortDate } from '../../../../locales/dates.ts';
import { useWords } from '../../../../locales/use-words.ts';
import { AddButton } from '../../controls/add-button.tsx';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { useEditor, useIsReadOnly, useTemplate } from '../../draft/editor-context.tsx';
import { useYear } from '../../year/use-year.tsx';
import classes from '../inspector.module.css';
import { LadderLine } from '../ladder/ladder-line.tsx';
import { LadderList } from '../ladder/ladder-list.tsx';
import { useSlots } from '../thing.tsx';
import { useStep } from '../use-step.ts';

/** The ladder of a step: the usual one, none, or one of the template's. */
export function RemindersTab() {
  const { t } = useWords();
  const template = useTemplate();
  const slot = useSlots();
  const { kind, reminders } = useStep();
  const policies = Object.keys(template.reminders ?? {});
  const usual =
    kind === 'meeting'
      ? (MEETING_LADDER as unknown as ReminderPolicy)
      : (template.reminders?.[USUAL_LADDER] ?? (DEFAULT_LADDER as unknown as ReminderPolicy));
  const hasNone = reminders === 'none' || (reminders === undefined && (kind === 'service' || kind === 'option'));
  const own = reminders === undefined ? undefined : template.reminders?.[reminders];
  const shown = hasNone ? null : (own ?? (reminders === undefined ? usual : null));
  return (
    <>
      <ChoiceField
        slot={slot<string>('reminders', t('inspector.ladder.title'))}
        none={t(kind === 'service' || kind === 'option' ? 'inspector.ladder.usualNone' : 'inspector.ladder.usual')}
        choices={[
          { value: 'none', label: t('inspector.ladder.nobody') },
          ...policies.map((id) => ({ value: id, label: id })),
        ]}
      />
      {shown === null ? null : (
        <>
          <LadderLine steps={shown.steps} />
          <LadderList steps={shown.steps} />
        </>
      )}
      <PolicyButtons shown={shown} own={own === undefined ? null : (reminders ?? null)} />
      <ReminderDates />
    </>
  );
}

/** To the ladder that the step uses, or to one of its own that begins as the one shown. */
function PolicyButtons({ shown, own }: { shown: ReminderPolicy | null; own: string | null }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const step = useStep();
  const policies = template.reminders ?? {};
  const isFull = Object.keys(policies).length >= TEMPLATE_LIMITS.reminderPolicies;
  const begin = () => {
    const path = pathOf(template, { kind: 'node', id: step.id });
    if (path === null) return;
    const id = freshId(Object.keys(policies), step.title.fr, 'relances');
    const policy = { steps: (shown ?? (DEFAULT_LADDER as unknown as ReminderPolicy)).steps };
    editor.do({
      edits: [
        { op: 'set', path: ['reminders', id], value: structuredClone(policy) },
        { op: 'set', path: [...path, 'reminders'], value: id },
      ],
      words: { key: 'setting', values: { what: t('inspector.ladder.title'), of: say(step.title) } },
      select: { kind: 'reminder', ids: [id] },
    });
  };
  return (
    <div className={classes['buttons']}>
      {own === null ? null : (
        <AddButton icon="pencil" onClick={() => editor.select({ kind: 'reminder', ids: [own] })}>
          {t('inspector.ladder.edit')}
        </AddButton>
      )}
      {isReadOnly || isFull ? null : <AddButton onClick={begin}>{t('inspector.ladder.ofItsOwn')}</AddButton>}
    </div>
  );
}

/** The days on which reminders would leave, if nobody answered. */
function ReminderDates() {
  const { t, language } = useWords();
  const { years } = useYear();
  const { id } = useStep();
  const days = (years?.year.entries ?? [])
    .filter(({ node, what }) => node === id && (what === 'reminder' || what === 'escalation'))
    .map(({ date }) => date);
  if (days.length === 0) return null;
  return (
    <section aria-label={t('inspector.ladder.dates')}>
      <h3 className={classes['small']}>{t('inspector.ladder.dates')}</h3>
      <p className="small tabular">{[...new Set(days)].map((day) => shortDate(day, language)).join(' · ')}</p>
      <p className="small muted">{t('inspector.ladder.datesAbout')}</p>
    </section>
  );
}
