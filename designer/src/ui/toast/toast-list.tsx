import '@mantine/notifications/styles.css';
import { Notifications, notifications } from '@mantine/notifications';
import { useEffect, useRef } from 'react';
import classes from './toast.module.css';
import { ToastBody } from './toast-body.tsx';
import { hideToast, type Toast } from './toasts.ts';

/** The toasts at the foot of the page, at most three at once. */
export function ToastList({ toasts }: { toasts: readonly Toast[] }) {
  const shown = useRef(new Map<string, Toast>());
  useEffect(() => {
    const before = shown.current;
    for (const toast of toasts) {
      if (before.get(toast.id) === toast) continue;
      const drawn = {
        id: toast.id,
        message: toast.words,
        autoClose: toast.ms ?? (false as const),
        renderNotification: () => <ToastBody toast={toast} />,
        onClose: () => hideToast(toast.id),
      };
      if (before.has(toast.id)) notifications.update(drawn);
      else notifications.show(drawn);
    }
    for (const id of before.keys()) if (!toasts.some((toast) => toast.id === id)) notifications.hide(id);
    shown.current = new Map(toasts.map((toast) => [toast.id, toast]));
  }, [toasts]);
  return (
    <Notifications
      position="bottom-center"
      limit={3}
      allowDragDismiss={false}
      allowScrollDismiss={false}
      containerWidth={420}
      zIndex={500}
      className={classes['list']}
    />
  );
}
