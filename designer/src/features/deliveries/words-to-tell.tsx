import type { HandWords } from '../../api-client/types.ts';

/** What is told, in order: that it is a rehearsal where it is one, the greeting, each thing, and how to say no. */
export function WordsToTell({ words: { notice, greeting, said, closing } }: { words: HandWords }) {
  return (
    <>
      {notice === null ? null : <p>{notice}</p>}
      <p>{greeting}</p>
      {said.map((sentence) => (
        <p key={sentence}>
          <b>{sentence}</b>
        </p>
      ))}
      {closing.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </>
  );
}
