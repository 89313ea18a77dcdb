import { QueryClient } from '@tanstack/react-query';
import { beforeEach, expect, test } from 'vitest';
import { serverAnswers } from '../testing/answers.ts';
import '../testing/screen.ts';
import { chooseLanguage, languageChoice, startLanguages } from './languages.ts';
import { beSignedIn } from './session.ts';

const person = {
  id: 'p1',
  name: 'Lin',
  email: null,
  number: '1',
  role: 'student' as const,
  language: 'zh' as const,
};

beforeEach(startLanguages);

test('an account learns the language that was picked on this device before signing in', async () => {
  const sent: unknown[] = [];
  serverAnswers({
    'GET /api/v1/me': () => ({ body: { person, school: { id: 's1', name: 'Sea College' } } }),
    'PUT /api/v1/me/language': (body) => {
      sent.push(body);
      return { body: { language: 'en' } };
    },
  });
  await chooseLanguage('en');

  await beSignedIn(new QueryClient());

  expect(sent).toEqual([{ language: 'en' }]);
  expect(languageChoice.get()).toBe('en');
});
