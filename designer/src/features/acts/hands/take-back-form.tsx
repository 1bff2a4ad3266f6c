import { useSession } from '../../../api-client/session.ts';
import { useWords } from '../../../locales/use-words.ts';
import { ActBox } from '../act-box.tsx';
import type { AsideFormProps } from '../aside-form.ts';
import { handsOf } from './hands-of.ts';

/** What was handed on comes back to whoever gave it: asked by either of the two, or by whoever coordinates. */
export function TakeBackForm({ item, contract, onDone, onCancel }: AsideFormProps) {
  const { t } = useWords();
  const me = useSession().data?.person?.id;
  const { delegated } = item;
  if (delegated === null) return null;
  const hands = handsOf(delegated, me);
  const words = { from: delegated.from.name, to: delegated.to.name };
  return (
    <ActBox
      contract={contract.id}
      send={t(`hands.send.takeBack.${hands}`)}
      onDone={onDone}
      onCancel={onCancel}
      build={async () => ({ type: 'takeBack', item: item.id })}
    >
      <p>{t(`hands.says.takeBack.${hands}`, words)}</p>
    </ActBox>
  );
}
