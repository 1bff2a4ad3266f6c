import type { Browser, Page } from 'playwright-core';

type TraceEvent = {
  name: string;
  ph: string;
  cat?: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** What the processor spent on it, in microseconds. */
  tdur?: number;
  args?: { name?: string };
};
type Span = { name: string; from: number; to: number; spent: number };

/** What a page writes down as each of its frames begins. */
const FRAME = 'frame';
/** The threads on which a picture comes about, beside that of the page. */
const DRAWING = new Set(['Compositor', 'VizCompositorThread']);
/** Painting, on the threads of a pool that others work on too. */
const PAINTING = 'TaskGraphRunner::RunTask';

/**
 * What the processor spent on each frame, in milliseconds: on the thread of the page, and on those that paint and put
 * together what it shows. A page marks its frames with `performance.mark('frame')`.
 *
 * Not the time between two frames: that is a multiple of 16.7 ms, so that one late frame more or less makes half or
 * twice of a hundredth, and it grows with whatever else the machine does. This is what a slower machine would be late by.
 */
export async function workOfFrames(browser: Browser, page: Page, move: () => Promise<unknown>): Promise<number[]> {
  await browser.startTracing(page, { categories: ['toplevel', 'blink.user_timing', '__metadata'] });
  await move();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return byFrame(traceEvents);
}

function byFrame(events: readonly TraceEvent[]): number[] {
  const marks = events.filter(({ name, cat }) => name === FRAME && cat?.includes('blink.user_timing') === true);
  const page = marks[0] && threadOf(marks[0]);
  if (page === undefined) throw new Error('no frame was marked');
  const names = new Map(
    events.flatMap(({ ph, name, pid, tid, args }): [string, string][] =>
      ph === 'M' && name === 'thread_name' ? [[threadOf({ pid, tid }), args?.name ?? '']] : [],
    ),
  );
  const onPage: Span[] = [];
  const elsewhere: Span[] = [];
  for (const [thread, done] of spansOf(events)) {
    if (thread === page) onPage.push(...outermost(done));
    else if (DRAWING.has(names.get(thread) ?? '')) elsewhere.push(...outermost(done));
    else elsewhere.push(...done.filter(({ name }) => name === PAINTING));
  }
  // A frame begins with the task of the page in which it was marked: what else that task does is of the same frame.
  const begins = marks.map(({ ts }) => onPage.find(({ from, to }) => from <= ts && ts < to)?.from ?? ts);
  const work = begins.map(() => 0);
  for (const { from, spent } of [...onPage, ...elsewhere]) {
    const at = begins.findLastIndex((begin) => begin <= from);
    if (at !== -1) work[at] = (work[at] ?? 0) + spent;
  }
  // The last one goes on for as long as the trace does.
  return work.slice(0, -1);
}

function spansOf(events: readonly TraceEvent[]): Map<string, Span[]> {
  const threads = new Map<string, Span[]>();
  for (const event of events) {
    const { name, ph, ts, dur = 0, tdur } = event;
    if (ph !== 'X' || tdur === undefined) continue;
    const span = { name, from: ts, to: ts + dur, spent: tdur / 1_000 };
    const known = threads.get(threadOf(event));
    if (known) known.push(span);
    else threads.set(threadOf(event), [span]);
  }
  return threads;
}

/** Without what is part of another. */
function outermost(spans: readonly Span[]): Span[] {
  let end = -1;
  const inOrder = [...spans].sort((one, other) => one.from - other.from || other.to - one.to);
  return inOrder.filter(({ from, to }) => {
    if (from < end) return false;
    end = to;
    return true;
  });
}

function threadOf({ pid, tid }: Pick<TraceEvent, 'pid' | 'tid'>): string {
  return `${pid}/${tid}`;
}
