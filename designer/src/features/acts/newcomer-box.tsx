import { Button, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { meetPerson } from '../../api-client/people.ts';
import { newKey } from '../../api-client/request.ts';
import type { PersonChoice } from '../../api-client/types.ts';
import { useWords } from '../../locales/use-words.ts';
import { wordsOf } from '../../ui/states.tsx';
import classes from './act-box.module.css';
import { LanguageChoice } from './reach/language-choice.tsx';
import { EmailField, PhoneField } from './reach/way-fields.tsx';
import { isEmail, isPhone, orNull } from './reach/ways.ts';

type NewcomerBoxProps = {
  contract: string;
  name: string;
  onMet: (person: PersonChoice) => void;
  onCancel: () => void;
};

/** Somebody whom nobody here knew: how to reach them, as far as one knows. Nothing but the name is needed. */
export function NewcomerBox({ contract, name: given, onMet, onCancel }: NewcomerBoxProps) {
  const { t } = useWords();
  const [name, setName] = useState(given);
  const [email, setEmail] = useState('');
  const [phone, setPhone] = useState('');
  const [language, setLanguage] = useState<'fr' | 'en'>('fr');
  const [isChecked, setChecked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [key] = useState(newKey);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => first.current?.focus(), []);

  const isReady = name.trim() !== '' && isEmail(email) && isPhone(phone);
  const send = async () => {
    setChecked(true);
    if (!isReady) return;
    setSending(true);
    setTrouble(null);
    try {
      onMet(
        await meetPerson(contract, { name: name.trim(), email: orNull(email), phone: orNull(phone), language }, key),
      );
    } catch (error) {
      setTrouble(error);
      setSending(false);
    }
  };
  return (
    <fieldset className={classes['form']} data-plain="false">
      <legend className="hidden-words">{t('newcomer.title')}</legend>
      <TextInput
        ref={first}
        label={t('newcomer.name')}
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <EmailField value={email} isChecked={isChecked} help={t('newcomer.emailHelp')} onChange={setEmail} />
      <PhoneField value={phone} isChecked={isChecked} onChange={setPhone} />
      <LanguageChoice value={language} onChange={setLanguage} />
      {trouble === null ? null : (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(trouble, t)}
        </p>
      )}
      <div className={classes['buttons']}>
        <Button variant="default" loading={isSending} onClick={() => void send()}>
          {t('newcomer.send')}
        </Button>
        <Button variant="subtle" onClick={onCancel} disabled={isSending}>
          {t('form.back')}
        </Button>
      </div>
    </fieldset>
  );
}
