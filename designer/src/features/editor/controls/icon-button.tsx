import { ActionIcon } from '@mantine/core';
import type { ComponentPropsWithoutRef } from 'react';
import { Icon } from '../../../ui/icons.tsx';

/** The icon in a button of each size. */
const ICON_IN = { 24: 14, 28: 16, 32: 18 } as const;

type IconButtonProps = Omit<
  ComponentPropsWithoutRef<'button'>,
  'aria-label' | 'children' | 'color' | 'onClick' | 'style' | 'title'
> & {
  icon: string;
  /** What it does: read aloud, and shown by the pointer. */
  words: string;
  size?: keyof typeof ICON_IN;
  /** At its end for now. Not `disabled`: the button keeps the focus. */
  off?: boolean;
  onClick: () => void;
};

/** A quiet button that is an icon. */
export function IconButton({ icon, words, size = 24, off, onClick, ...others }: IconButtonProps) {
  return (
    <ActionIcon
      {...others}
      variant="subtle"
      color="gray"
      size={size}
      aria-label={words}
      title={words}
      {...(off === undefined ? {} : { 'aria-disabled': off, 'data-disabled': off || undefined })}
      onClick={() => off !== true && onClick()}
    >
      <Icon name={icon} size={ICON_IN[size]} />
    </ActionIcon>
  );
}
