import type { Contract, OpenItem } from '../../api-client/types.ts';

/** The form of an act around something to do. */
export type AsideFormProps = { item: OpenItem; contract: Contract; onDone: () => void; onCancel: () => void };
