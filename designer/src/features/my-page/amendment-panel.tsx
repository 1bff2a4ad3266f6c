import { useContract } from '../../api-client/contract.ts';
import type { MyItem } from '../../api-client/types.ts';
import { Loading, Trouble } from '../../ui/states.tsx';
import { AmendmentAnswer } from '../amendments/answer/amendment-answer.tsx';

type AmendmentPanelProps = {
  item: MyItem;
  isFirst: boolean;
  onOpen?: ((isOpen: boolean) => void) | undefined;
  onDone: () => void;
};

/** A proposed change on one’s own page: what it changes for oneself, and the two answers. */
export function AmendmentPanel({ item, isFirst, onOpen, onDone }: AmendmentPanelProps) {
  const contract = useContract(item.contract.id);
  if (contract.isError) return <Trouble error={contract.error} retry={() => void contract.refetch()} />;
  if (contract.isPending) return <Loading lines={4} />;
  return (
    <AmendmentAnswer
      item={item}
      contract={contract.data}
      isFirst={isFirst}
      {...(onOpen ? { onOpen } : {})}
      onDone={onDone}
    />
  );
}
