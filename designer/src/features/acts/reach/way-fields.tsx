import { TextInput } from '@mantine/core';
import { useWords } from '../../../locales/use-words.ts';
import { isEmail, isPhone } from './ways.ts';

type WayFieldProps = {
  value: string;
  /** Whether what is wrong is said already. */
  isChecked: boolean;
  onChange: (value: string) => void;
};

/** The e-mail address of somebody; none is fine. */
export function EmailField({ value, isChecked, help, onChange }: WayFieldProps & { help: string }) {
  const { t } = useWords();
  return (
    <TextInput
      type="email"
      autoComplete="off"
      label={t('reach.email')}
      description={help}
      value={value}
      error={isChecked && !isEmail(value) ? t('reach.emailWrong') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** The number at which somebody is rung up; none is fine. */
export function PhoneField({ value, isChecked, onChange }: WayFieldProps) {
  const { t } = useWords();
  return (
    <TextInput
      type="tel"
      autoComplete="off"
      label={t('reach.phone')}
      value={value}
      error={isChecked && !isPhone(value) ? t('reach.phoneWrong') : null}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
