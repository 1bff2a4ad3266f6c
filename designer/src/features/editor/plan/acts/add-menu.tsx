import { Button, Menu } from '@mantine/core';
import type { StepKind } from '#schema/vocabulary';
import { useWords } from '../../../../locales/use-words.ts';
import { Icon } from '../../../../ui/icons.tsx';
import { kindOfLetter } from '../../canvas/kinds.ts';
import { KindItems } from '../../canvas/palette/kind-items.tsx';

/** Null while it is closed; else whether the step comes after the chosen one or alone. */
export type Adding = 'linked' | 'alone' | null;

const OUTSIDE = ['mousedown', 'touchstart'];

type MenuProps = { adding: Adding; onAsk: (adding: Adding) => void; onAdd: (kind: StepKind) => void };

/** The kinds of step to add; a letter chooses one as well. */
export function AddMenu({ adding, onAsk, onAdd }: MenuProps) {
  const { t } = useWords();
  return (
    <Menu
      opened={adding !== null}
      onChange={(isOpen) => onAsk(isOpen ? (adding ?? 'linked') : null)}
      position="bottom-start"
      width={264}
      returnFocus={false}
      trapFocus
      // A letter typed before the menu has the focus chooses a kind: it is no key outside of the menu.
      clickOutsideEvents={OUTSIDE}
    >
      <Menu.Target>
        <Button variant="default" size="compact-sm" leftSection={<Icon name="add" size={15} />} aria-keyshortcuts="N">
          {t('plan.add')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown
        mah="74vh"
        style={{ overflowY: 'auto' }}
        aria-label={t(adding === 'alone' ? 'plan.addAlone' : 'plan.addLinked')}
        onKeyDown={(event) => {
          const kind = event.ctrlKey || event.metaKey || event.altKey ? null : kindOfLetter(event.key);
          if (kind === null) return;
          event.preventDefault();
          onAdd(kind);
        }}
      >
        <Menu.Label>{t(adding === 'alone' ? 'plan.addAlone' : 'plan.addLinked')}</Menu.Label>
        <KindItems onAdd={onAdd} />
      </Menu.Dropdown>
    </Menu>
  );
}
