import { isRefused } from '#engine/authoring/change';
import { setUsualLadder, USUAL_LADDER } from '#engine/authoring/changes/usual-ladder';
import { useWords } from '../../../../locales/use-words.ts';
import { announce } from '../../../../ui/announce/announce.ts';
import { SwitchField } from '../../controls/switch-field.tsx';
import { useEditor, useTemplate } from '../../draft/editor-context.tsx';
import { useThing } from '../thing.tsx';

const KEY = 'usual';

/** Whether the steps that say nothing of reminders follow this ladder; one ladder of a template may be that one. */
export function UsualLadder() {
  const { t } = useWords();
  const editor = useEditor();
  const { reminders = {} } = useTemplate();
  const { id, name } = useThing();
  if (id !== USUAL_LADDER && Object.hasOwn(reminders, USUAL_LADDER)) return null;
  const label = t('inspector.ladder.isUsual');
  const set = (isUsual: boolean | undefined) => {
    const given = setUsualLadder(editor.template(), id, isUsual === true);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: { key: 'setting', values: { what: label, of: name } },
      select: { kind: 'reminder', ids: given.made, key: KEY },
    });
  };
  return (
    <SwitchField
      slot={{ label, at: [KEY], value: id === USUAL_LADDER, onChange: set }}
      onlyTrue
      description={t('inspector.ladder.isUsualAbout')}
    />
  );
}
