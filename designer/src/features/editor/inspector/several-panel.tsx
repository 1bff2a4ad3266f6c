import { Button } from '@mantine/core';
import { isRefused } from '#engine/authoring/change';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import type { Edit } from '#engine/authoring/edit';
import { sameJson } from '#engine/authoring/same-json';
import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { pathOf, setKey } from '#engine/authoring/things';
import type { TemplateNode, Who } from '#schema/template';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { ChoiceField } from '../controls/choice-field.tsx';
import { ManyField } from '../controls/many-field.tsx';
import type { Slot } from '../controls/slot.ts';
import { useEditor, useIsReadOnly, useTemplate } from '../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../draft/selection.ts';
import { placeName, scopeChoices, scopeFrom } from './flow/scope-choices.ts';
import classes from './inspector.module.css';
import { choicesOf, nameOf } from './names.ts';
import { WhoLines } from './people/who-lines.tsx';
import { ThingProvider } from './thing.tsx';

/** What several steps have in common: set once for all of them, as one action. */
export function SeveralPanel({ steps }: { steps: readonly TemplateNode[] }) {
  const { t, say } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const template = useTemplate();
  const ids = steps.map(({ id }) => id);
  const many = t('inspector.several.title', { count: steps.length });
  const shared = <T,>(key: 'who' | 'reminders' | 'visibleTo', label: string): Slot<T> => ({
    label,
    at: [key],
    value: (steps.every((step) => sameJson(step[key], steps[0]?.[key])) ? steps[0]?.[key] : undefined) as T | undefined,
    onChange: (value) =>
      editor.do({
        edits: setAll(editor.template(), ids, key, value),
        words: { key: 'setting', values: { what: label, of: many } },
        joins: `several:${key}:${ids.join(',')}`,
      }),
  });
  const differ = (key: 'who' | 'reminders' | 'visibleTo') =>
    steps.every((step) => sameJson(step[key], steps[0]?.[key])) ? null : (
      <p className="small muted">{t('inspector.several.differ')}</p>
    );
  const scopes = new Set(steps.map((step) => scopeKey(scopeOf(step))));
  const move = (key: string | undefined) => {
    const scope = scopeFrom(key ?? '');
    const given = moveSteps(template, ids, scope);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: { key: 'moved', values: { count: steps.length, title: many, place: placeName(template, scope, say) } },
    });
    if (given.lost.length > 0) announce(t('editor.lostArrows', { count: given.lost.length }));
  };
  const remove = () => {
    const given = removeSteps(template, ids);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: { key: 'removed', values: { count: steps.length, title: many } },
      select: WHOLE_TEMPLATE,
    });
    announce(t('editorControls.removed', { name: many }));
  };
  const titleOf = (id: string) => nameOf(template, { kind: 'node', id }, say);
  return (
    <ThingProvider kind="template" id="" name={many}>
      <div className={classes['panel']}>
        <ul className={classes['named']}>
          {steps.map(({ id, title }) => (
            <li key={id}>{say(title)}</li>
          ))}
        </ul>
        <ChoiceField
          slot={{
            label: t('inspector.scope'),
            at: ['phase'],
            value: scopes.size === 1 ? [...scopes][0] : undefined,
            onChange: move,
          }}
          choices={scopeChoices(template, ids, { say, t, titleOf })}
        />
        {differ('who')}
        <WhoLines slot={shared<Who[]>('who', t('inspector.whoDoes'))} none={t('inspector.several.none')} />
        {differ('reminders')}
        <ChoiceField
          slot={shared<string>('reminders', t('inspector.ladder.title'))}
          none={t('inspector.ladder.usual')}
          choices={[
            { value: 'none', label: t('inspector.ladder.nobody') },
            ...Object.keys(template.reminders ?? {}).map((id) => ({ value: id, label: id })),
          ]}
        />
        {differ('visibleTo')}
        <ManyField
          slot={shared<string[]>('visibleTo', t('inspector.access.visibleTo'))}
          none={t('inspector.access.everybody')}
          choices={choicesOf(template.roles, say)}
        />
        {isReadOnly ? null : (
          <div>
            <Button variant="default" color="garance" onClick={remove}>
              {t('inspector.several.remove', { count: steps.length })}
            </Button>
          </div>
        )}
      </div>
    </ThingProvider>
  );
}

function setAll(template: Parameters<typeof pathOf>[0], ids: readonly string[], key: string, value: unknown): Edit[] {
  return ids.flatMap((id) => {
    const path = pathOf(template, { kind: 'node', id });
    return path === null ? [] : setKey(path, key, value);
  });
}
