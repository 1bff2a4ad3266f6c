import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useReach, useWriteReach } from '../../../api-client/people.ts';
import type { Contract, Person, Reach } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading, Trouble, wordsOf } from '../../../ui/states.tsx';
import classes from '../act-box.module.css';
import type { SteeringProps } from '../steering/steering-menu.tsx';
import { LanguageChoice } from './language-choice.tsx';
import { EmailField, PhoneField } from './way-fields.tsx';
import { isEmail, isPhone, orNull } from './ways.ts';

type ReachFormProps = SteeringProps & { contract: Contract; person: Person };

/** How somebody at the table is reached: what a call, a letter or a message needs, for whoever coordinates. */
export function ReachForm({ contract, person, ...ends }: ReachFormProps) {
  const reach = useReach(contract.id, person.id);
  if (reach.isError) return <Trouble error={reach.error} retry={() => void reach.refetch()} />;
  if (reach.isPending) return <Loading lines={4} />;
  return <Written contract={contract} reach={reach.data} {...ends} />;
}

function Written({ contract, reach, onDone, onCancel }: SteeringProps & { contract: Contract; reach: Reach }) {
  const { t } = useWords();
  const writing = useWriteReach(contract.id, reach.person.id);
  const [email, setEmail] = useState(reach.email ?? '');
  const [phone, setPhone] = useState(reach.phone ?? '');
  const [address, setAddress] = useState(reach.address ?? '');
  const [language, setLanguage] = useState(reach.language);
  const [isChecked, setChecked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setChecked(true);
    if (!isEmail(email) || !isPhone(phone)) return;
    const written = { email: orNull(email), phone: orNull(phone), address: orNull(address), language };
    writing.mutate(written, { onSuccess: onDone });
  };
  return (
    <form className={classes['form']} data-plain="true" onSubmit={submit} noValidate>
      <p>{t('reach.says', { name: reach.person.name })}</p>
      {reach.mayChangeEmail ? (
        <EmailField value={email} isChecked={isChecked} help={t('reach.emailHelp')} onChange={setEmail} />
      ) : (
        <div>
          <p>
            <b>{t('reach.email')}</b>
          </p>
          <p>{reach.email ?? t('reach.none')}</p>
          <p className="small muted">{t('reach.emailFixed')}</p>
        </div>
      )}
      <PhoneField value={phone} isChecked={isChecked} onChange={setPhone} />
      <Textarea
        autoComplete="off"
        label={t('reach.address')}
        description={t('reach.addressHelp')}
        autosize
        minRows={2}
        maxLength={300}
        value={address}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <LanguageChoice value={language} onChange={setLanguage} />
      <p className="small muted">{t('reach.seen')}</p>
      {writing.isError ? (
        <p role="alert" className={classes['trouble']}>
          {wordsOf(writing.error, t)}
        </p>
      ) : null}
      <div className={classes['buttons']}>
        <Button type="submit" data-main loading={writing.isPending}>
          {t('reach.send')}
        </Button>
        <Button variant="subtle" onClick={onCancel} disabled={writing.isPending}>
          {t('form.back')}
        </Button>
      </div>
    </form>
  );
}
