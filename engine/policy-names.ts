/** The ladder of whoever records a meeting, under this name in every program; no template can use the name. */
export const RECORDER_POLICY = '.recorder';
