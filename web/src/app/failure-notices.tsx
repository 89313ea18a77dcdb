import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useLaterFailureText } from './failure-text.ts';

/** Says why an act failed, unless its form says so itself (`meta: { failsInPlace: true }`). */
export function FailureNotices() {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const failureText = useLaterFailureText();
  const tell = useEffectEvent(async (error: unknown) => {
    const { title, what } = await failureText(error);
    notification.error({ title, description: what, placement: 'bottomRight' });
  });

  // Talks to the cache of mutations, which calls back outside of React.
  useEffect(
    () =>
      queries.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.mutation.meta?.['failsInPlace'] !== true) void tell(event.action.error);
      }),
    [queries],
  );
  return null;
}
