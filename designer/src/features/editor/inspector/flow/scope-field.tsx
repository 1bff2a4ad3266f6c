import { isRefused } from '#engine/authoring/change';
import { moveSteps } from '#engine/authoring/changes/move-steps';
import { type ScopeRef, scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { nameOf } from '../names.ts';
import { useStep } from '../use-step.ts';
import { placeName, scopeChoices, scopeFrom } from './scope-choices.ts';

/** The phase or the group that a step stands in. Moving it says which arrows went. */
export function ScopeField() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const step = useStep();
  const move = (scope: ScopeRef) => {
    const given = moveSteps(template, [step.id], scope);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: { key: 'moved', values: { count: 1, title: say(step.title), place: placeName(template, scope, say) } },
    });
    if (given.lost.length > 0) announce(t('editor.lostArrows', { count: given.lost.length }));
  };
  const slot = {
    label: t('inspector.scope'),
    at: [step.in === undefined ? 'phase' : 'in'],
    value: scopeKey(scopeOf(step)) || undefined,
    onChange: (key: string | undefined) => key !== undefined && move(scopeFrom(key)),
  };
  const titleOf = (id: string) => nameOf(template, { kind: 'node', id }, say);
  return <ChoiceField slot={slot} choices={scopeChoices(template, [step.id], { say, t, titleOf })} />;
}
