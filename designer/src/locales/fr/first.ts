/** The French words of what is there from the start: the frame, the way in, one's own page. Everything else comes later. */
export const words = Object.assign(
  {},
  ...Object.values(
    import.meta.glob<Record<string, unknown>>(
      ['./frame.json', './domain.json', './easy.json', './my-page.json', './sign-in.json'],
      { eager: true, import: 'default' },
    ),
  ),
) as Record<string, unknown>;
