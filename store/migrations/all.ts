import { createCollections } from './001-collections.ts';
import { fillBoards } from './002-boards.ts';
import { fillLists } from './003-lists.ts';
import { nameDrafts } from './004-drafts.ts';
import { createFiles } from './005-files.ts';
import { createHandDeliveries } from './006-hand-deliveries.ts';
import { createAmendedTemplates } from './007-amended-templates.ts';
import type { Migration } from './migration.ts';

/** Every migration, in order. One that was released is never changed: a mistake is mended by the next. */
export const MIGRATIONS: readonly Migration[] = [
  createCollections,
  fillBoards,
  fillLists,
  nameDrafts,
  createFiles,
  createHandDeliveries,
  createAmendedTemplates,
];
