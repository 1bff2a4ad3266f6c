import { TextInput } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { useEditor, useTemplate } from '../draft/editor-context.tsx';

/** What is selected, to be set. */
export function Inspector() {
  const { t } = useWords();
  const editor = useEditor();
  const template = useTemplate();
  return (
    <div className="sheet-body">
      <TextInput
        label={t('editor.templateTitle')}
        value={template.title.fr}
        onChange={({ currentTarget: { value } }) =>
          editor.do({
            edits: [{ op: 'set', path: ['title', 'fr'], value }],
            words: { key: 'title' },
            joins: 'title',
          })
        }
      />
    </div>
  );
}
