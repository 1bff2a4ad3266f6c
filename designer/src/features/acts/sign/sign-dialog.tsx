import '@fontsource-variable/literata';
import { Modal } from '@mantine/core';
import { useTerms } from '../../../api-client/contract.ts';
import { useWords } from '../../../locales/use-words.ts';
import { Loading, Trouble } from '../../../ui/states.tsx';
import classes from '../steering/act-dialog.module.css';
import type { SignProps } from './sign-props.ts';
import { SignRoom } from './sign-room.tsx';

/** The text and one's signature under it, on a page of its own. */
export function SignDialog(props: SignProps) {
  const { t } = useWords();
  const { contract, item, onCancel } = props;
  const terms = useTerms(contract.id);
  return (
    <Modal
      opened
      fullScreen
      onClose={onCancel}
      classNames={{ title: classes['title'] ?? '' }}
      title={t(item.mine ? 'sign.title' : 'sign.titleOther')}
      closeButtonProps={{ 'aria-label': t('form.back') }}
    >
      {terms.isError ? <Trouble error={terms.error} retry={() => void terms.refetch()} /> : null}
      {terms.isPending ? <Loading lines={8} /> : null}
      {terms.data ? <SignRoom {...props} terms={terms.data} /> : null}
    </Modal>
  );
}
