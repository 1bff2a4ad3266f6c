import { NativeSelect } from '@mantine/core';
import { memo } from 'react';
import { useTemplate } from '../../api-client/programmes.ts';
import type { Programme } from '../../api-client/types.ts';
import { dayIn, longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { PlaceFields } from '../../ui/calendar/place-fields.tsx';
import type { Place } from '../../ui/year/question.ts';
import classes from './contract-form.module.css';

type PlaceAndVersionProps = Place & {
  programme: Programme;
  onPlace: (place: Place) => void;
  onVersion: (version: number) => void;
};

/** The version that will be followed to the end, and whose days off move the dates. */
export const PlaceAndVersion = memo(function PlaceAndVersion(props: PlaceAndVersionProps) {
  const { programme, territory: place, goodFriday, onPlace, onVersion } = props;
  const { t, language } = useWords();
  const { version, versions, territory } = programme;
  const date = longDate(dayIn('Europe/Paris', version.publishedAt), language);
  const template = useTemplate(programme.id, version.number);
  return (
    <>
      <p className="small muted">{t('newContract.version', { number: version.number, date })}</p>
      <div className={classes['place']}>
        {versions.length > 1 ? (
          <NativeSelect
            label={t('newContract.whichVersion')}
            value={String(version.number)}
            data={versions.map(({ number }) => ({
              value: String(number),
              label: t(number === versions[0]?.number ? 'newContract.latestVersion' : 'newContract.aVersion', {
                number,
              }),
            }))}
            onChange={({ currentTarget }) => onVersion(Number(currentTarget.value))}
          />
        ) : null}
        <PlaceFields
          programme={template.data?.template ?? { territory }}
          value={{ territory: place, goodFriday }}
          onChange={onPlace}
        />
      </div>
    </>
  );
});
