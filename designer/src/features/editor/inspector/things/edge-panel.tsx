import { FIRST_MAX_TIMES } from '#engine/authoring/changes/connect-steps';
import { scopeKey, scopeOf } from '#engine/authoring/scope-of';
import { pathOf } from '#engine/authoring/things';
import { mainOutcome } from '#engine/lint/survey/outcomes';
import { TEMPLATE_LIMITS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { ChoiceField } from '../../controls/choice-field.tsx';
import { NumberField } from '../../controls/number-field.tsx';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { choicesOf } from '../names.ts';
import { outcomeChoices } from '../outcome-words.ts';
import { useSlots, useThing } from '../thing.tsx';

/** An arrow: from where, by which outcome, to where; whether it goes back, and how many times (R14). */
export function EdgePanel() {
  const { t, say } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  const { id, name } = useThing();
  const slot = useSlots();
  const edge = template.edges.find((one) => one.id === id);
  const from = template.nodes.find((node) => node.id === edge?.from);
  if (!edge) return null;
  const scope = from ? scopeKey(scopeOf(from)) : '';
  const siblings = template.nodes.filter((node) => scopeKey(scopeOf(node)) === scope);
  const main = from ? mainOutcome(from) : null;
  const outcome = slot<string>('outcome', t('inspector.edge.outcome'));
  const setBack = (isBack: boolean | undefined) => {
    const path = pathOf(editor.template(), { kind: 'edge', id });
    if (path === null) return;
    editor.do({
      edits: isBack
        ? [
            { op: 'set', path: [...path, 'back'], value: true },
            { op: 'set', path: [...path, 'maxTimes'], value: edge.maxTimes ?? FIRST_MAX_TIMES },
          ]
        : [
            { op: 'unset', path: [...path, 'back'] },
            { op: 'unset', path: [...path, 'maxTimes'] },
          ],
      words: { key: 'setting', values: { what: t('inspector.edge.back'), of: name } },
    });
  };
  return (
    <>
      <ChoiceField
        slot={slot<string>('from', t('inspector.edge.from'))}
        choices={choicesOf(
          siblings.filter(({ kind }) => kind !== 'end'),
          say,
        )}
      />
      {from ? (
        <ChoiceField
          slot={{
            ...outcome,
            value: outcome.value ?? main ?? undefined,
            onChange: (next) => outcome.onChange(next === main ? undefined : next),
          }}
          choices={outcomeChoices(from, say, t)}
        />
      ) : null}
      <ChoiceField slot={slot<string>('to', t('inspector.edge.to'))} choices={choicesOf(siblings, say)} />
      <SwitchField
        slot={{ label: t('inspector.edge.back'), at: ['back'], value: edge.back ?? false, onChange: setBack }}
        onlyTrue
        description={t('inspector.edge.backAbout')}
      />
      {edge.back || edge.maxTimes !== undefined ? (
        <NumberField
          slot={slot<number>('maxTimes', t('inspector.edge.maxTimes'))}
          min={1}
          max={TEMPLATE_LIMITS.repeat}
          required={edge.back === true}
        />
      ) : null}
    </>
  );
}
