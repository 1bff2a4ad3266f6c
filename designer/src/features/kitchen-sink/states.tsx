import { Button } from '@mantine/core';
import { type ComponentType, useEffect, useState } from 'react';
import { RequestProblem } from '../../api-client/request.ts';
import { LiveLost, Offline } from '../../app/connection.tsx';
import { keysOverlay, paletteOverlay } from '../../app/overlays.tsx';
import { useCommands } from '../../app/palette/commands.ts';
import { useShortcuts } from '../../app/shortcuts/use-shortcuts.ts';
import { useWords } from '../../locales/use-words.ts';
import { Absent } from '../../ui/absent.tsx';
import { DeadLink, Late, ReadOnly } from '../../ui/banner.tsx';
import { DateInput } from '../../ui/date-input.tsx';
import { preferencesOverlay } from '../../ui/preferences/preferences-overlay.ts';
import { Empty, Loading, Trouble } from '../../ui/states.tsx';
import { showToast } from '../../ui/toast/toasts.ts';
import { useHeld } from '../../ui/toast/use-held.ts';
import { useUndoable } from '../../ui/toast/use-undoable.ts';

const NO_CONTRACT = '0'.repeat(32);

/** The states that every screen shares, and what the frame opens over a page. */
export const states: Record<string, ComponentType> = {
  empty: function EmptyState() {
    const { t } = useWords();
    return (
      <Empty title={t('kitchenSink.emptyTitle')} action={<Button variant="default">{t('kitchenSink.act')}</Button>}>
        {t('kitchenSink.empty')}
      </Empty>
    );
  },
  loading: () => <Loading />,
  error: () => <Trouble error={new RequestProblem({ code: 'AWAY', title: '', status: 0 }, null)} retry={() => {}} />,
  offline: () => <Offline />,
  'live-lost': () => <LiveLost />,
  late: function LateState() {
    const { t } = useWords();
    return (
      <Late days={3} who={t('kitchenSink.who')} action={<Button variant="default">{t('kitchenSink.act')}</Button>}>
        {t('kitchenSink.late')}
      </Late>
    );
  },
  'read-only': function ReadOnlyState() {
    const { t } = useWords();
    return (
      <ReadOnly action={<Button variant="default">{t('kitchenSink.act')}</Button>}>
        {t('kitchenSink.readOnly')}
      </ReadOnly>
    );
  },
  'dead-link': function DeadLinkState() {
    const { t } = useWords();
    return (
      <DeadLink action={<Button variant="default">{t('kitchenSink.act')}</Button>}>
        {t('kitchenSink.deadLink')}
      </DeadLink>
    );
  },
  absent: function AbsentState() {
    const { t } = useWords();
    const problem = { code: 'CONTRACT_UNKNOWN', title: t('kitchenSink.absent'), status: 404 };
    const way = <Button variant="default">{t('kitchenSink.act')}</Button>;
    return <Absent error={new RequestProblem(problem, null)} retry={() => {}} way={way} />;
  },
  date: function DateState() {
    const { t } = useWords();
    const [date, setDate] = useState<string | null>('2007-08-16');
    return <DateInput label={t('kitchenSink.date')} value={date} onChange={setDate} />;
  },
  toasts: function ToastsState() {
    const { t } = useWords();
    useEffect(() => {
      const words = t('kitchenSink.who');
      showToast({ kind: 'done', words: t('kitchenSink.toast'), ms: null });
      showToast({
        kind: 'news',
        words: t('kitchenSink.deadLink'),
        act: { words: t('kitchenSink.act'), run: () => {} },
      });
      showToast({ kind: 'trouble', words: t('toast.refused', { words, why: t('state.away') }) });
    }, [t]);
    return <p data-opens="section[data-kind=trouble]">{t('kitchenSink.overlays')}</p>;
  },
  undoable: function UndoableState() {
    const { t } = useWords();
    // A contract that does not exist: what leaves is refused, and the toast says so.
    const undoable = useUndoable(NO_CONTRACT);
    const act = { type: 'complete', item: NO_CONTRACT } as const;
    const isHeld = useHeld(NO_CONTRACT).length > 0;
    return (
      <Button
        disabled={isHeld}
        onClick={() => void undoable({ acts: [act], words: t('kitchenSink.toast') }).catch(() => {})}
      >
        {t('kitchenSink.act')}
      </Button>
    );
  },
  palette: function PaletteState() {
    const { t } = useWords();
    useCommands([{ id: 'demo', words: t('kitchenSink.act'), keys: 'n', run: () => {} }]);
    useEffect(() => paletteOverlay.open(), []);
    return <p data-opens="[role=dialog]">{t('kitchenSink.overlays')}</p>;
  },
  keys: function KeysState() {
    const { t } = useWords();
    useShortcuts([{ keys: 'n', words: t('kitchenSink.act'), run: () => {} }]);
    useEffect(() => keysOverlay.open(), []);
    return <p data-opens="[role=dialog]">{t('kitchenSink.overlays')}</p>;
  },
  preferences: function PreferencesState() {
    const { t } = useWords();
    useEffect(() => preferencesOverlay.open(), []);
    return <p data-opens="[role=dialog]">{t('kitchenSink.overlays')}</p>;
  },
};
