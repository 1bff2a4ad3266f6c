import type { Contract, OpenItem } from '../../../api-client/types.ts';

/** What everything about one signature is told. */
export type SignProps = {
  item: OpenItem;
  contract: Contract;
  onDone: () => void;
  onCancel: () => void;
  /** Says no, or asks for time, instead. */
  onCannot: () => void;
};
