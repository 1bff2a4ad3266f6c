import { ActionIcon, Menu } from '@mantine/core';
import { isRefused } from '#engine/authoring/change';
import { removeArrows } from '#engine/authoring/changes/remove-arrows';
import { removeSteps } from '#engine/authoring/changes/remove-steps';
import type { Place } from '#engine/lint/problem';
import { useWords } from '../../../locales/use-words.ts';
import { announce } from '../../../ui/announce/announce.ts';
import { Icon } from '../../../ui/icons.tsx';
import { IconButton } from '../controls/icon-button.tsx';
import { useEditor, useIsReadOnly } from '../draft/editor-context.tsx';
import { WHOLE_TEMPLATE } from '../draft/selection.ts';
import classes from './inspector.module.css';
import { isPart } from './things/parts.ts';
import { useRemovePart } from './things/removal.tsx';
import { useAddPart } from './things/use-add-part.ts';

type ThingHeadProps = {
  kind: Place['kind'];
  id: string;
  name: string;
  icon: string;
  /** What sort of thing it is: "Évaluation répétée". */
  sort: string;
  isJson: boolean;
  onJson: (isJson: boolean) => void;
};

/** What is selected, and what else may be done with it. */
export function ThingHead({ kind, id, name, icon, sort, isJson, onJson }: ThingHeadProps) {
  const { t } = useWords();
  const editor = useEditor();
  const isReadOnly = useIsReadOnly();
  const removePart = useRemovePart();
  const addPart = useAddPart();
  const remove = () => {
    if (isPart(kind)) return removePart(kind, id);
    const template = editor.template();
    const given = kind === 'edge' ? removeArrows(template, [id]) : removeSteps(template, [id]);
    if (isRefused(given)) return announce(t(`editor.refused.${given.refused}`));
    editor.do({
      edits: given.edits,
      words: kind === 'edge' ? { key: 'arrowRemoved' } : { key: 'removed', values: { count: 1, title: name } },
      select: WHOLE_TEMPLATE,
    });
    announce(t('editorControls.removed', { name }));
  };
  return (
    <header className={classes['head']}>
      <span className={classes['icon']}>
        <Icon name={icon} size={18} />
      </span>
      <span className={classes['sort']}>{sort}</span>
      {kind === 'template' ? null : (
        <span className={classes['ways']}>
          <IconButton
            icon="back"
            words={t('inspector.toTemplate')}
            size={28}
            aria-keyshortcuts="Alt+Home"
            onClick={() => editor.select({ ...WHOLE_TEMPLATE, ...(isPart(kind) ? { key: `${kind}s` } : {}) })}
          />
          {isPart(kind) && !isReadOnly ? (
            <IconButton
              icon="add"
              words={t(`inspector.parts.add.${kind}`)}
              size={28}
              aria-keyshortcuts="Alt+Enter"
              onClick={() => addPart(kind)}
            />
          ) : null}
        </span>
      )}
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon variant="subtle" color="gray" size={28} aria-label={t('inspector.more', { name })}>
            <Icon name="menu" size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onJson(!isJson)}>{t(isJson ? 'inspector.asFields' : 'inspector.asJson')}</Menu.Item>
          {isReadOnly || kind === 'template' ? null : (
            <Menu.Item color="garance" onClick={remove}>
              {t('inspector.remove')}
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
      <h2 className={classes['title']}>{name}</h2>
    </header>
  );
}
