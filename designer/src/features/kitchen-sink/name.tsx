/** The name of a state or a feature, as the code has it: English, whatever the language of the page. */
export function Name({ children }: { children: string }) {
  return (
    <code lang="en" translate="no">
      {children}
    </code>
  );
}
