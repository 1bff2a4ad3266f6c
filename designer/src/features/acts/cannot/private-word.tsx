import { Button, Textarea } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../../locales/use-words.ts';
import { Icon } from '../../../ui/icons.tsx';
import classes from './cannot.module.css';

/** A word that nobody has to write; it says who will read it. */
export function PrivateWord({ value, onChange }: { value: string; onChange: (words: string) => void }) {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isOpen) field.current?.focus();
  }, [isOpen]);
  return (
    <div className={classes['private']}>
      <p className="row">
        <Icon name="private" size={18} />
        <span>
          <b>{t('cannot.noReason')}</b> {t('cannot.whoReads')}
        </span>
      </p>
      {isOpen || value !== '' ? (
        <Textarea
          label={t('cannot.word')}
          value={value}
          autosize
          minRows={2}
          ref={field}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      ) : (
        <div>
          <Button variant="default" leftSection={<Icon name="pencil" />} onClick={() => setIsOpen(true)}>
            {t('cannot.write')}
          </Button>
        </div>
      )}
    </div>
  );
}
