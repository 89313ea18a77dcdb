import { expect, test } from 'vitest';
import { keysUsed } from './keys-used.ts';

test('keys are found with their namespace, and what is put into them may be anything', () => {
  const source =
    "const { t } = useTranslation(['market', 'app']); t('order.late'); t(`role.${person.role}`, { ns: 'app' });";

  const [late, role] = keysUsed('a.tsx', source);

  expect(late).toMatchObject({ text: 'order.late', namespaces: ['market', 'app'] });
  expect(late?.key.test('orderxlate')).toBe(false);
  expect(role?.namespaces).toEqual(['app']);
  expect(role?.key.test('role.teacher')).toBe(true);
});

test('a component that names no namespace asks the shell for its words', () => {
  expect(keysUsed('a.tsx', "useTranslation(); t('signOut')")[0]?.namespaces).toEqual(['app']);
});
