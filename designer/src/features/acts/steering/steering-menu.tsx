import { Button, Menu } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import { useNear } from '../../../ui/use-near.ts';
import { ActDialog } from './act-dialog.tsx';

export type SteeringProps = { onDone: () => void; onCancel: () => void };

/** One act of a menu: its words, and the form that makes it, or what is run where it is asked elsewhere. */
export type SteeringAct = {
  id: string;
  icon: string;
  title: string;
  /** Stands apart, below the others: it ends something. */
  last?: boolean;
} & ({ form: (props: SteeringProps) => ReactNode } | { run: () => void });

type SteeringMenuProps = {
  acts: readonly SteeringAct[];
  /** What the button says; with `about` it is an icon, and its name says what it is about. */
  label: string;
  about?: string | undefined;
};

/** The acts that belong to one thing, behind one button. Nothing where there is none. */
export function SteeringMenu({ acts, label, about }: SteeringMenuProps) {
  const { t } = useWords();
  const [open, setOpen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const { isNear, near } = useNear();
  const act = acts.find(({ id }) => id === open);
  const close = () => setOpen(null);
  if (acts.length === 0) return null;
  return (
    <>
      <Menu position="bottom-end" width={300} withinPortal keepMounted={isNear}>
        <Menu.Target>
          {about === undefined ? (
            <Button variant="default" {...near} rightSection={<Icon name="moveDown" size={14} />}>
              {label}
            </Button>
          ) : (
            <Button variant="subtle" px={8} {...near} aria-label={`${label} : ${about}`}>
              <Icon name="menu" size={20} />
            </Button>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          {acts.map((one, place) => (
            <div key={one.id}>
              {one.last && place > 0 && !acts[place - 1]?.last ? <Menu.Divider /> : null}
              <Menu.Item
                leftSection={<Icon name={one.icon} />}
                onClick={() => ('run' in one ? one.run() : setOpen(one.id))}
              >
                {one.title}
              </Menu.Item>
            </div>
          ))}
        </Menu.Dropdown>
      </Menu>
      <output className="hidden-words">{said}</output>
      {act && 'form' in act ? (
        <ActDialog title={about === undefined ? act.title : `${act.title} : ${about}`} onClose={close}>
          {act.form({
            onCancel: close,
            onDone: () => {
              close();
              setSaid(t('toDo.noted'));
            },
          })}
        </ActDialog>
      ) : null}
    </>
  );
}
