import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useFailureText } from './failure-text.ts';

/** Says why an act failed, unless its form says so itself (`meta: { failsInPlace: true }`). */
export function FailureNotices() {
  const queries = useQueryClient();
  const { notification } = App.useApp();
  const failureText = useFailureText();
  const tell = useEffectEvent((error: unknown) => {
    const { title, what } = failureText(error);
    notification.error({ title, description: what, placement: 'bottomRight' });
  });

  // Talks to the cache of mutations, which calls back outside of React.
  useEffect(
    () =>
      queries.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (event.mutation.meta?.['failsInPlace'] !== true) tell(event.action.error);
      }),
    [queries],
  );
  return null;
}
