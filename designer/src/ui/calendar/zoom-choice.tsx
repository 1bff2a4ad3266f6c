import { SegmentedControl } from '@mantine/core';
import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { ZOOMS, type Zoom } from '../timeline/scale.ts';

type ZoomChoiceProps = { zoom: Zoom; onChange: (zoom: Zoom) => void };

/** How much of the year is seen at once: a week, a month, all of it. */
export const ZoomChoice = memo(function ZoomChoice({ zoom, onChange }: ZoomChoiceProps) {
  const { t } = useWords();
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('calendar.zoom')}
      value={zoom}
      onChange={(value) => onChange(value as Zoom)}
      data={ZOOMS.map((value) => ({ value, label: t(`calendar.zooms.${value}`) }))}
    />
  );
});
