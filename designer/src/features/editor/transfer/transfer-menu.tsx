import { ActionIcon, Menu } from '@mantine/core';
import { canonicalText } from '#schema/canonical';
import { useCommands } from '../../../app/palette/commands.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { saveFile } from '../../../ui/save-file.ts';
import { showToast } from '../../../ui/toast/toasts.ts';
import { useEditor } from '../draft/editor-context.tsx';

/** Taking a template elsewhere: as a file, or as text on the clipboard. */
export function TransferMenu() {
  const { t } = useWords();
  const editor = useEditor();
  const download = () => {
    const template = editor.template();
    saveFile(`${template.id}.trame.json`, 'application/json', canonicalText(template));
  };
  const copy = () => {
    void navigator.clipboard.writeText(canonicalText(editor.template())).then(
      () => showToast({ kind: 'done', words: t('transfer.copied') }),
      () => showToast({ kind: 'trouble', words: t('transfer.notCopied') }),
    );
  };
  useCommands([
    { id: 'export-file', words: t('transfer.file'), icon: 'document', run: download },
    { id: 'export-copy', words: t('transfer.copy'), icon: 'document', run: copy },
  ]);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" c="var(--tr-text)" size={32} aria-label={t('transfer.menu')}>
          <Icon name="menu" size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<Icon name="document" />} onClick={download}>
          {t('transfer.file')}
        </Menu.Item>
        <Menu.Item leftSection={<Icon name="document" />} onClick={copy}>
          {t('transfer.copy')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
