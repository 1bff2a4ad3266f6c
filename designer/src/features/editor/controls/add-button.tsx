import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icons.tsx';

type AddButtonProps = { onClick: () => void; children: ReactNode; icon?: string; label?: string; disabled?: boolean };

/** A quiet button that brings one more of something. */
export function AddButton({ onClick, children, icon = 'add', label, disabled = false }: AddButtonProps) {
  return (
    <div>
      <Button
        variant="subtle"
        size="compact-sm"
        ml={-8}
        leftSection={<Icon name={icon} size={14} />}
        disabled={disabled}
        {...(label === undefined ? {} : { 'aria-label': label })}
        onClick={onClick}
      >
        {children}
      </Button>
    </div>
  );
}
