import type { ReactNode } from 'react';
import { Drawing } from '../drawing.tsx';

const strokes: Record<string, ReactNode> = {
  back: <path d="M5 12h14M5 12l6 6M5 12l6-6" />,
  go: <path d="M5 12h14m-6 6 6-6m-6-6 6 6" />,
  phone: <path d="M5 4h4l2 5-2.5 1.5a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2" />,
  listen: (
    <path d="M15 8a5 5 0 0 1 0 8m2.7-11a9 9 0 0 1 0 14M6 15H4a1 1 0 0 1-1-1v-4a1 1 0 0 1 1-1h2l3.5-4.5A.8.8 0 0 1 11 5v14a.8.8 0 0 1-1.5.5z" />
  ),
  text: <path d="M3 7V5h13v2M10 5v14m2 0H8m7-6v-1h6v1m-3-1v7m-1 0h2" />,
  date: <path d="M5 5h14v15H5zM16 3v4M8 3v4M5 11h14" />,
  why: (
    <path d="M3 12h1m8-9v1m8 8h1M5.6 5.6l.7.7m12.1-.7-.7.7M9 16a5 5 0 1 1 6 0 3.5 3.5 0 0 0-1 3 2 2 0 0 1-4 0 3.5 3.5 0 0 0-1-3m.7 1h4.6" />
  ),
  promise: (
    <path d="M19.5 12.6 12 20l-7.5-7.4A5 5 0 1 1 12 6a5 5 0 1 1 7.5 6.6M12 6 8.7 9.3a1 1 0 0 0 0 1.4c.9.9 2.1.9 3 0l1-1a3.2 3.2 0 0 1 4.5 0l2.2 2.2" />
  ),
  print: (
    <path d="M7 9V4h10v5M7 17H5a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2h14a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2h-2M7 14h10v6H7z" />
  ),
  bell: (
    <path d="M10 5a2 2 0 1 1 4 0 7 7 0 0 1 4 6v3a4 4 0 0 0 2 3H4a4 4 0 0 0 2-3v-3a7 7 0 0 1 4-6M9 17v1a3 3 0 0 0 6 0v-1" />
  ),
  check: <path d="m5 12 5 5L20 7" />,
  people: (
    <path d="M9 3a4 4 0 1 0 0 8 4 4 0 0 0 0-8M3 21v-2a4 4 0 0 1 4-4h4a4 4 0 0 1 4 4v2m1-17.9a4 4 0 0 1 0 7.8m5 10.1v-2a4 4 0 0 0-3-3.9" />
  ),
  pause: <path d="M6 5h4v14H6zm8 0h4v14h-4z" />,
  no: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m-3 6 6 6m0-6-6 6" />,
  time: <path d="M20.9 11A9 9 0 1 0 12 21m0-14v5l3 2m1 5h6m-3-3v6" />,
  lock: <path d="M5 13a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2zm3-2V7a4 4 0 1 1 8 0v4m-4 4v2" />,
  waiting: <path d="M7 3h10M7 21h10M8 3v3.5c0 2 4 4 4 5.5s-4 3.5-4 5.5V21m8-18v3.5c0 2-4 4-4 5.5s4 3.5 4 5.5V21" />,
  up: <path d="m3 17 6-6 4 4 8-8m-7 0h7v7" />,
  down: <path d="m3 7 6 6 4-4 8 8m-7 0h7v-7" />,
  same: <path d="M5 12h14m-4 4 4-4m-4-4 4 4" />,
  table: <path d="M4 5h16v14H4zm0 5h16M10 5v14" />,
  half: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18m0 0v18" />,
  post: <path d="M4 20V10a3 3 0 0 1 6 0v7h10v-7a3 3 0 0 0-3-3H7m3 13v-3m4 0v3m0-13V3h4v2h-4M6 11h2" />,
  message: <path d="M5 4h14a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-6l-5 4v-4H5a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2m3 5h8m-8 4h5" />,
  letter: <path d="M4 6h16v12H4zm0 1 8 6 8-6" />,
};

/** A drawing of the partner pages; it goes with a word, never instead of one. */
export function EasyIcon({ name, size = 18 }: { name: string; size?: number }) {
  return (
    <Drawing size={size} weight={1.75}>
      {strokes[name]}
    </Drawing>
  );
}
