import { ActionIcon, Menu } from '@mantine/core';
import type { PhaseKind } from '#schema/vocabulary';
import { PHASE_KINDS } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { Keys } from '../../../../ui/keys.tsx';

/** One act of the menu; without `run` it cannot be done now. */
export type MenuAct = { words: string; icon: string; keys?: string; run: (() => void) | null };

type MenuProps = { acts: readonly MenuAct[]; onAddPhase: (kind: PhaseKind, isBeside: boolean) => void };

/** What has no button of its own: each act that has a key has a line here as well. */
export function MoreMenu({ acts, onAddPhase }: MenuProps) {
  const { t } = useWords();
  return (
    <Menu position="bottom-start" width={290} returnFocus={false}>
      <Menu.Target>
        <ActionIcon variant="default" size={28} aria-label={t('plan.more')}>
          <Icon name="menu" size={16} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {acts.map(({ words, icon, keys, run }) => (
          <Menu.Item
            key={words}
            leftSection={<Icon name={icon} size={15} />}
            rightSection={keys === undefined ? null : <Keys keys={keys} />}
            disabled={run === null}
            onClick={() => run?.()}
          >
            {words}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Label>{t('plan.addPhase')}</Menu.Label>
        {PHASE_KINDS.map((kind) => (
          <Menu.Item key={kind} leftSection={<Icon name="phase" size={15} />} onClick={() => onAddPhase(kind, false)}>
            {t(`plan.phaseKind.${kind}`)}
          </Menu.Item>
        ))}
        <Menu.Item leftSection={<Icon name="phase" size={15} />} onClick={() => onAddPhase('realisation', true)}>
          {t('plan.phaseKind.beside')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
