import { fixAll } from '#engine/lint/fix-all';
import { lint } from '#engine/lint/lint';
import type { Answered, Asked } from './asked.ts';

/** Reads templates beside the page, so that drawing and typing are never held up. */
self.onmessage = ({ data: { id, template, fixAll: code } }: MessageEvent<Asked>) => {
  const answer = code === null ? { problems: lint(template) } : { edits: fixAll(template, code) };
  self.postMessage({ id, ...answer } satisfies Answered);
};
