import { NativeSelect } from '@mantine/core';
import { useTemplate } from '../../api-client/programmes.ts';
import type { Programme } from '../../api-client/types.ts';
import { dayIn, longDate } from '../../locales/dates.ts';
import { useWords } from '../../locales/use-words.ts';
import { type ChosenPlace, PlaceFields } from '../../ui/calendar/place-fields.tsx';
import classes from './contract-form.module.css';
import type { Form } from './form.ts';

type PlaceAndVersionProps = {
  programme: Programme;
  form: Form;
  onPlace: (place: ChosenPlace) => void;
  onVersion: (version: number) => void;
};

/** The version that will be followed to the end, and whose days off move the dates. */
export function PlaceAndVersion({ programme, form, onPlace, onVersion }: PlaceAndVersionProps) {
  const { t, language } = useWords();
  const { version, versions, territory } = programme;
  const date = longDate(dayIn('Europe/Paris', version.publishedAt), language);
  const { territory: place, goodFriday } = form;
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
}
