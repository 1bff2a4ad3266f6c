import { Button } from '@mantine/core';
import { type ChangeEvent, useRef } from 'react';
import { FILE_TYPES } from '#schema/vocabulary';
import { useWords } from '../../../locales/use-words.ts';
import classes from './file-box.module.css';

type PickButtonsProps = { onChoose: (file: File) => void; replaces?: boolean };

/** Chooses a file of this device, or takes a photo where there is a camera at hand. */
export function PickButtons({ onChoose, replaces = false }: PickButtonsProps) {
  const { t } = useWords();
  const any = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const isHandheld = window.matchMedia('(pointer: coarse)').matches;
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.currentTarget.files ?? [];
    // The same file again, after it was taken away, is a choice too.
    event.currentTarget.value = '';
    if (file) onChoose(file);
  };
  const hidden = { type: 'file', hidden: true, tabIndex: -1, onChange: choose } as const;
  return (
    <>
      <input {...hidden} ref={any} accept={FILE_TYPES.join(',')} aria-label={t('upload.choose')} />
      <input {...hidden} ref={camera} accept="image/jpeg" capture="environment" aria-label={t('upload.photo')} />
      {isHandheld && !replaces ? (
        <Button variant="light" onClick={() => camera.current?.click()}>
          {t('upload.photo')}
        </Button>
      ) : null}
      <Button size={replaces ? 'sm' : undefined} variant="default" onClick={() => any.current?.click()}>
        {t(replaces ? 'upload.replace' : 'upload.choose')}
      </Button>
      {isHandheld || replaces ? null : <span className={classes['drop']}>{t('upload.drop')}</span>}
    </>
  );
}
