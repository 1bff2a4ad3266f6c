import type { JournalLine } from '../../../api-client/types.ts';

/** What kinds of lines a journal may be narrowed to. */
export const JOURNAL_GROUPS = ['answers', 'steps', 'reminders', 'people', 'contract'] as const;
export type JournalGroup = (typeof JOURNAL_GROUPS)[number];

const GROUP_OF: Record<string, JournalGroup> = {
  ItemAnswered: 'answers',
  OutsideAnswered: 'answers',
  UnitsRecorded: 'answers',
  ServiceStarted: 'answers',
  RecordCorrected: 'answers',
  ItemDelegated: 'people',
  DelegationEnded: 'people',
  Shared: 'people',
  Unshared: 'people',
  Recused: 'answers',
  FieldSet: 'answers',
  RowAdded: 'answers',
  RowChanged: 'answers',
  RowRemoved: 'answers',
  ConsentGiven: 'answers',
  ConsentWithdrawn: 'answers',
  FileErased: 'answers',
  Commented: 'answers',
  ScopeOpened: 'steps',
  ScopeClosed: 'steps',
  PhaseSkipped: 'steps',
  StepOpened: 'steps',
  StepLeft: 'steps',
  StepStuck: 'steps',
  RunClosed: 'steps',
  DateMoved: 'steps',
  RungFell: 'reminders',
  NoticeSent: 'reminders',
  Muted: 'reminders',
  Unmuted: 'reminders',
  SeatTaken: 'people',
  SeatReplaced: 'people',
  SeatLeft: 'people',
};

/** The kind of a line; what is about the contract as a whole is its own kind. */
export function groupOf({ what }: JournalLine): JournalGroup {
  return GROUP_OF[what] ?? 'contract';
}

const ICON_OF: Record<JournalGroup, string> = {
  answers: 'check',
  steps: 'arrow',
  reminders: 'bell',
  people: 'person',
  contract: 'contracts',
};

/** The drawing that goes with a line: its step's, or its kind's. */
export function iconOf(line: JournalLine): string {
  const group = groupOf(line);
  if (line.what.startsWith('Amendment') || line.what === 'ContractAmended') return 'delta';
  if (group === 'reminders' || group === 'people') return ICON_OF[group];
  return line.phase ? 'phase' : (line.step?.kind ?? ICON_OF[group]);
}

/** Whether somebody did it, had it done for them, or was told. */
export function concerns(line: JournalLine, person: string): boolean {
  return line.by?.id === person || line.for?.id === person || line.people.some(({ id }) => id === person);
}

/** Reminders of one moment about one step are one line: what counts is who was told. */
export function gathered(lines: readonly JournalLine[]): JournalLine[] {
  return lines.reduce<JournalLine[]>((done, line) => {
    const last = done.at(-1);
    if (!last || !isSameReminder(last, line)) return [...done, line];
    return [...done.slice(0, -1), { ...last, people: [...last.people, ...line.people] }];
  }, []);
}

function isSameReminder(one: JournalLine, other: JournalLine): boolean {
  return (
    one.what === 'RungFell' &&
    other.what === 'RungFell' &&
    one.at === other.at &&
    one.step?.node === other.step?.node &&
    one.step?.occurrence === other.step?.occurrence
  );
}

/** Of reminders about one step, only the latest: who was told before is in the whole journal. */
export function withoutRepeats(lines: readonly JournalLine[]): JournalLine[] {
  return lines.filter(
    (line, place) =>
      line.what !== 'RungFell' ||
      lines.findIndex(({ what, step }) => what === 'RungFell' && step?.node === line.step?.node) === place,
  );
}
