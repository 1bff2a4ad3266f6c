import { Checkbox, PinInput } from '@mantine/core';
import { useState } from 'react';
import type { Act } from '#schema/acts';
import { useSession } from '../../../api-client/session.ts';
import type { Contract, OpenItem, Terms } from '../../../api-client/types.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import classes from './sign.module.css';
import { CODE_LENGTH, trialCodeOf } from './trial-code.ts';

type SignFormProps = {
  item: OpenItem;
  contract: Contract;
  terms: Terms;
  /** The text changed while it was read. */
  blocked: boolean;
  onDone: () => void;
  onCancel: () => void;
};

/** One's own signature on the screen: read, seen one's promises, and a code. Then the button signs, without asking again. */
export function SignForm({ item, contract, terms, blocked, onDone, onCancel }: SignFormProps) {
  const { t } = useWords();
  const isTrial = useSession().data?.devSignIn === true;
  const [hasRead, setHasRead] = useState(false);
  const [hasSeen, setHasSeen] = useState(false);
  const [code, setCode] = useState('');
  const mine = terms.promises.filter((promise) => promise.mine).length;
  const expected = trialCodeOf(terms.digest);
  const isRight = !isTrial || code === expected;
  const isWrong = isTrial && code.length === CODE_LENGTH && !isRight;
  return (
    <section className={classes['sign']} aria-labelledby="sign-here">
      <h2 id="sign-here">{t('verb.sign')}</h2>
      <ActBox
        plain
        contract={contract.id}
        build={async () => ({ type: 'sign', item: item.id, method: 'code', digest: terms.digest }) as Act}
        send={t('sign.do')}
        ready={hasRead && (mine === 0 || hasSeen) && isRight && !blocked}
        onDone={onDone}
        onCancel={onCancel}
      >
        <Checkbox
          size="md"
          label={t('sign.iRead')}
          checked={hasRead}
          onChange={(event) => setHasRead(event.currentTarget.checked)}
        />
        {mine > 0 ? (
          <Checkbox
            size="md"
            label={t('sign.iSaw', { count: mine })}
            checked={hasSeen}
            onChange={(event) => setHasSeen(event.currentTarget.checked)}
          />
        ) : null}
        {isTrial ? (
          <fieldset className={classes['code']}>
            <legend>{t('sign.code')}</legend>
            <PinInput
              length={CODE_LENGTH}
              type="number"
              size="md"
              oneTimeCode
              aria-label={t('sign.codeDigit')}
              value={code}
              error={isWrong}
              onChange={setCode}
            />
            {isWrong ? <p role="alert">{t('sign.codeWrong')}</p> : null}
            <p className="small muted">{t('sign.trialCode', { code: expected })}</p>
          </fieldset>
        ) : null}
        <p className="muted">{t('sign.moral')}</p>
      </ActBox>
    </section>
  );
}
