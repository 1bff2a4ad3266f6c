import { createCollections } from './001-collections.ts';
import { fillBoards } from './002-boards.ts';
import { nameDrafts } from './003-drafts.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. One that was released is never changed: a mistake is mended by the next. */
export const MIGRATIONS: readonly Migration[] = [createCollections, fillBoards, nameDrafts];
