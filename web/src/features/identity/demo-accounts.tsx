import type { Door } from '@portolan/contract';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from '../../app/api.ts';
import { beSignedIn } from '../../app/session.ts';
import styles from './demo-accounts.module.css';

export interface DemoAccountsProps {
  accounts: Door['demoAccounts'];
  onSignedIn: () => void;
}

/** One click into the demo school, as somebody of each role. */
export function DemoAccounts({ accounts, onSignedIn }: DemoAccountsProps) {
  const { t } = useTranslation(['identity', 'app']);
  const queries = useQueryClient();
  const enter = useMutation({
    mutationFn: async ({ email, password }: Door['demoAccounts'][number]) => {
      await client.identity.signIn({ name: email, password });
      await beSignedIn(queries);
    },
    onSuccess: onSignedIn,
  });
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className={styles.title}>
        {t('demo.title')}
      </h2>
      <p className={styles.text}>{t('demo.text')}</p>
      <ul className={styles.accounts}>
        {accounts.map((account) => (
          <li key={account.email}>
            <Button
              block
              loading={enter.isPending && enter.variables.email === account.email}
              disabled={enter.isPending}
              onClick={() => enter.mutate(account)}
            >
              <span>{account.name}</span>
              <span className={styles.role}>{t(`role.${account.role}`, { ns: 'app' })}</span>
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
