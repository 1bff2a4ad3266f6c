import { memo } from 'react';
import { useWords } from '../../locales/use-words.ts';
import { Segments } from '../segments.tsx';
import { ZOOMS, type Zoom } from '../timeline/scale.ts';

type ZoomChoiceProps = { zoom: Zoom; onChange: (zoom: Zoom) => void };

/** How much of the year is seen at once: a week, a month, all of it. */
export const ZoomChoice = memo(function ZoomChoice({ zoom, onChange }: ZoomChoiceProps) {
  const { t } = useWords();
  return (
    <Segments
      size="sm"
      aria-label={t('calendar.zoom')}
      value={zoom}
      onChange={onChange}
      data={ZOOMS.map((value) => ({ value, label: t(`calendar.zooms.${value}`) }))}
    />
  );
});
