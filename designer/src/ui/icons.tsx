import type { ReactNode } from 'react';
import { Drawing } from './drawing.tsx';

const strokes: Record<string, ReactNode> = {
  late: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 5v5m0 3v.01" />,
  soon: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3 2" />,
  done: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-3.5 9 2.5 2.5 4.5-5" />,
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  waiting: <path d="M7 3h10M7 21h10M8 3v3.5c0 2 4 4 4 5.5s-4 3.5-4 5.5V21m8-18v3.5c0 2-4 4-4 5.5s4 3.5 4 5.5V21" />,
  private: <path d="M6 11h12v9H6zm2 0V8a4 4 0 0 1 8 0v3" />,
  shifted: <path d="M5 19v-6a4 4 0 0 1 4-4h10m-4-4 4 4-4 4" />,
  rehearsal: <path d="M8 5v14l11-7z" />,
  contracts: <path d="m12 4 8 4-8 4-8-4zm-8 8 8 4 8-4M4 16l8 4 8-4" />,
  programmes: <path d="M4 5h16v5H4zm0 9h7v5H4zm11 0h5v5h-5z" />,
  add: <path d="M12 5v14M5 12h14" />,
  calendar: <path d="M5 6h14v14H5zm3-3v5m8-5v5M5 11h14" />,
  mail: <path d="M4 6h16v12H4zm0 1 8 6 8-6" />,
  person: <path d="M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M5 20c.5-4 3.5-5 7-5s6.5 1 7 5" />,
  people: (
    <path d="M9 5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7m-6 14c.4-3.5 3-4.5 6-4.5s5.6 1 6 4.5m1-13.5a3.3 3.3 0 0 1 0 6.3m2.5 3c1.5.6 2.3 2 2.5 4.2" />
  ),
  leave: <path d="M14 5H6v14h8m-3-7h9m-3-3 3 3-3 3" />,
  sun: (
    <path d="M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8m0-5v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4M18.4 5.6 17 7M7 17l-1.4 1.4" />
  ),
  moon: <path d="M19 14.5A7.5 7.5 0 0 1 9.5 5 7.5 7.5 0 1 0 19 14.5" />,
  task: <path d="M5 5h14v14H5zm3.5 7 2.5 2.5 4.5-5" />,
  meeting: (
    <path d="M8 6a2 2 0 1 0 0 4 2 2 0 0 0 0-4m8 0a2 2 0 1 0 0 4 2 2 0 0 0 0-4M4 18c0-3 1.5-5 4-5s4 2 4 5c0-3 1.5-5 4-5s4 2 4 5" />
  ),
  sign: <path d="M4 17c3-9 6-12 7-9s-3 8-1 8 2-4 4-4-1 4 1 4 2-1 5-2" />,
  evaluation: <path d="M5 6h14v14H5zm3-3v5m8-5v5M8.5 14l2.5 2.5 4.5-4" />,
  decision: <path d="M5 12h5m0 0 6-6h3m-9 6 6 6h3m-2-14 2 2-2 2m0 8 2 2-2 2" />,
  service: <path d="M4 9h16v6H4zm0 0 4 6m2-6 4 6m2-6 4 6" />,
  wait: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 4v5l3 2" />,
  notice: <path d="M6 16h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v3.5zm4 3h4" />,
  document: <path d="M7 3h7l4 4v14H7zm7 0v4h4M10 12h5m-5 4h5" />,
  option: <path d="M5 7h3m3 0h8M5 12h3m3 0h8M5 17h3m3 0h8" />,
  payment: <path d="M17 7a6 6 0 1 0 0 10M4 10.5h9M4 13.5h9" />,
  end: <path d="M6 21V4h11l-2 4 2 4H6" />,
  gate: <path d="M12 4l8 8-8 8-8-8z" />,
  group: <path d="M4 8h11v11H4zm4-4h12v12" />,
  sliders: (
    <path d="M5 4v5m0 6v5M12 4v9m0 6v1M19 4v2m0 6v8M5 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6m7 4a3 3 0 1 0 0 6 3 3 0 0 0 0-6m7-7a3 3 0 1 0 0 6 3 3 0 0 0 0-6" />
  ),
  shuffle: <path d="M17 4l3 3-3 3m0 4 3 3-3 3M4 7h3c5 0 5 10 10 10h3M4 17h3c2 0 3-1.5 4-3m2-4c1-1.5 2-3 4-3h3" />,
  table: <path d="M4 5h16v14H4zm0 5h16M4 14.5h16M10 5v14" />,
  busy: <path d="M4 13h4v7H4zm6-8h4v15h-4zm6 4h4v11h-4z" />,
  arrow: <path d="M5 12h14m-5-5 5 5-5 5" />,
  back: <path d="M19 12H5m5-5-5 5 5 5" />,
  phase: <path d="M4 12h16M8 8v8m8-8v8" />,
  print: (
    <path d="M7 8V4h10v4M7 17H5a1 1 0 0 1-1-1v-6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v6a1 1 0 0 1-1 1h-2M7 14h10v6H7z" />
  ),
  eye: (
    <path d="M3 12c2.5-4.5 5.5-6 9-6s6.5 1.5 9 6c-2.5 4.5-5.5 6-9 6s-6.5-1.5-9-6m9-2.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5" />
  ),
  pause: <path d="M8 5v14m8-14v14" />,
  bell: <path d="M6 16h12l-1.5-2.5V10a4.5 4.5 0 0 0-9 0v3.5zm4 3h4" />,
  delta: <path d="M12 5 4 19h16z" />,
  coming: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18" strokeDasharray="3.500 4" />,
  skipped: <path d="M5 6v12l7-6zm8 0v12l7-6z" />,
  partly: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 0v18" />,
  notKept: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M8.500 12h7" />,
  up: <path d="m6 15 6-6 6 6" />,
  down: <path d="m6 9 6 6 6-6" />,
  close: <path d="M6 6l12 12M18 6 6 18" />,
  search: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13m4.7 11.2L20 20" />,
  settings: (
    <path d="M12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6m0-6v2.5m0 13V21m9-9h-2.5m-13 0H3m15.4-6.4-1.8 1.8M7.4 16.6l-1.8 1.8m12.8 0-1.8-1.8M7.4 7.4 5.6 5.6" />
  ),
  help: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-2.5 6.5a2.5 2.5 0 1 1 3.6 2.3c-.7.4-1.1.9-1.1 1.7m0 3v.01" />,
  offline: (
    <path d="M4 4l16 16M12 18.5v.01M9.2 15.2a4 4 0 0 1 5.2-.3M6.3 12.3a8 8 0 0 1 3.9-2.1m4.2.2a8 8 0 0 1 3.3 1.9M3.5 9.5A12 12 0 0 1 7 7.1m3.2-1a12 12 0 0 1 10.3 3.4" />
  ),
  history: <path d="M12 8v4l2 2M3 11a9 9 0 1 1 .5 4M3 20v-5h5" />,
  undo: <path d="M8 5 4 9l4 4M4 9h10a5.500 5.500 0 0 1 0 11h-4" />,
  redo: <path d="m16 5 4 4-4 4m4-4H10a5.500 5.500 0 0 0 0 11h4" />,
  again: <path d="M19 12a7 7 0 1 1-2.2-5.1L19 9m0-5v5h-5" />,
  moveUp: <path d="M12 19V5m-6 6 6-6 6 6" />,
  moveDown: <path d="M12 5v14m6-6-6 6-6-6" />,
  phone: <path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2" />,
  moreTime: <path d="M12 3a9 9 0 1 0 9 9m-9-5v5l2.5 2m2.5-9h6m-3-3v6" />,
  no: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-3 6 6 6m0-6-6 6" />,
  question: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 13v.01M9.5 9.5a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .9-1 1.7" />,
  pencil: <path d="M4 20h4L19 9l-4-4L4 16zM13 7l4 4" />,
  menu: <path strokeWidth={3.5} d="M5 12h.01M12 12h.01M19 12h.01" />,
  fingerprint: (
    <path d="M8 11a4 4 0 0 1 8 0v1a10 10 0 0 0 2 6m-6-7v2a14 14 0 0 0 2.5 8M8 15a18 18 0 0 0 1.8 6m-4.9-2a22 22 0 0 1-.9-7 8 8 0 0 1 12-7m3 3a8 8 0 0 1 1 4v1a6 6 0 0 0 .8 3" />
  ),
  chevron: <path d="m9 6 6 6-6 6" />,
  warning: <path d="M12 4 3 19.500h18zm0 6v4.500m0 2.500v.01" />,
  hint: (
    <path d="M9 18h6m-5 3h4M12 3a6 6 0 0 0-3.500 10.900c.8.7 1 1.300 1 2.100h5c0-.8.2-1.400 1-2.100A6 6 0 0 0 12 3" />
  ),
  wand: (
    <path d="m4 20 11-11M13 5.500v.01M17.500 3v4m-2-2h4M20 11.500v3m-1.500-1.500h3M8 3.500v3M6.500 5h3m3.500 6 3 3" />
  ),
  plan: <path d="M4 6h3m4 0h9M8 12h3m4 0h5M8 18h3m4 0h5" />,
  indent: <path d="M4 5h16M12 12h8M4 19h16M4 9l3 3-3 3" />,
  outdent: <path d="M4 5h16M12 12h8M4 19h16M7 9l-3 3 3 3" />,
  flag: <path d="M6 21V4h11l-2 4 2 4H6" />,
  trash: <path d="M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13m-7 4v5m4-5v5" />,
  minus: <path d="M5 12h14" />,
  fit: <path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5" />,
  frame: <path d="M4 9V4h5m6 0h5v5m0 6v5h-5m-6 0H4v-5M9 9h6v6H9z" />,
  note: <path d="M5 4h14v10l-5 6H5zm14 10h-5v6M8.500 8.500h7m-7 4h4" />,
  tidy: <path d="M4 5h6v5H4zm10 9h6v5h-6zM4 14h6v5H4zm10-9h6v5h-6z" />,
  cut: (
    <path d="M6 5.500a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5m0 8a2.500 2.500 0 1 0 0 5 2.500 2.500 0 0 0 0-5M8 9.500l12 7.500M8 14.500l12-7.500" />
  ),
  paste: <path d="M9 4h6v3H9zM8 5.500H5V20h14V5.500h-3M9 12h6m-6 4h4" />,
  copy: <path d="M8 8h12v12H8zM4 16V4h12" />,
  align: <path d="M4 3v18M8 6h12v4H8zm0 8h7v4H8z" />,
  canvas: <path d="M3 14h6v6H3zm12 0h6v6h-6zM9 4h6v5H9zM6 14v-2h12v2M12 9v3" />,
};

/** A drawing that goes with a word, never instead of one. */
export function Icon({ name, size = 16 }: { name: string; size?: number }) {
  return (
    <Drawing size={size} weight={2}>
      {strokes[name] ?? strokes['task']}
    </Drawing>
  );
}
