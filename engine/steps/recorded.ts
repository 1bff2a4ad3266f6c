/** The name under which a run keeps what was recorded of it, beside the answers of seats. */
export const RECORDED = '*';
