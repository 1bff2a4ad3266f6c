/** Every French word of the pages: one file for each area, joined. */
export const words = Object.assign(
  {},
  ...Object.values(import.meta.glob<Record<string, unknown>>('./*.json', { eager: true, import: 'default' })),
) as Record<string, unknown>;
