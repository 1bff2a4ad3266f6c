import { Menu } from '@mantine/core';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Keys } from '../../../../ui/keys.tsx';
import { KIND_GROUPS, KIND_LETTERS } from '../kinds.ts';

/** The kinds of step in a menu, by what they are for, each with its letter. */
export function KindItems({ onAdd }: { onAdd: (kind: StepKind) => void }) {
  const { t } = useWords();
  return KIND_GROUPS.map(({ words, kinds }) => (
    <div key={words}>
      <Menu.Label>{t(words)}</Menu.Label>
      {kinds.map((kind) => (
        <Menu.Item
          key={kind}
          leftSection={<Icon name={kind} size={15} />}
          rightSection={<Keys keys={KIND_LETTERS[kind]} />}
          onClick={() => onAdd(kind)}
        >
          {t(`canvas.kind.${kind}`)}
        </Menu.Item>
      ))}
    </div>
  ));
}
