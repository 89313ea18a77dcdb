import { useQueryClient } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { client } from './api.ts';
import { chooseLanguage, htmlLang, languageChoice } from './languages.ts';
import { meQuery } from './session.ts';

/** Offers the other language in that language's own words, before signing in as well as after. */
export function LanguageSwitch() {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const other = languageChoice.use() === 'zh' ? 'en' : 'zh';
  const choose = async () => {
    await chooseLanguage(other);
    // The server words what it says by the account's language, so the account comes first.
    if (queries.getQueryData(meQuery.queryKey)) await client.identity.setLanguage({ language: other });
    await queries.invalidateQueries();
  };
  return (
    <Button type="text" lang={htmlLang[other]} onClick={() => void choose()} aria-label={t('switchLanguage')}>
      {other === 'zh' ? '中文' : 'English'}
    </Button>
  );
}
