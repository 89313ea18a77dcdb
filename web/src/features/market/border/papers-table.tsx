import { Button, Segmented, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '../../../ui/confirm-button.tsx';
import { DataTable } from '../../../ui/data-table.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import { useWaiting } from '../decide/use-waiting.ts';
import { decisionForPaper, isAskedFor, type Paper } from './paper-decision.ts';

type Shown = 'open' | 'all';

/** What each market asks of each product, what is there, and how to get what is not. */
export function PapersTable({ desk, onClassify }: { desk: Desk; onClassify: (product: string) => void }) {
  const { t } = useTranslation(['market/border', 'market']);
  const format = useFormat();
  const { view } = desk;
  const name = useNames(view);
  const { decide } = useDecide(desk);
  const lines = useWaiting(desk);
  const money = (minor: number) => format.money(minor, view.money.homeCurrency);
  const isOpen = ({ state }: Paper) => state !== 'valid';
  const countries = [...new Set(view.papers.map(({ country }) => country))];
  const [country, setCountry] = useState<string>();
  const asked = view.papers.filter((paper) => country === undefined || paper.country === country);
  const open = asked.filter(isOpen);
  const [shown, setShown] = useState<Shown>(open.length > 0 ? 'open' : 'all');
  const codeOf = ({ product, country }: Paper) =>
    view.border.codes.find((code) => code.product === product && code.country === country)?.hs;
  const title = (paper: Paper) =>
    paper.kind === 'code' ? t('paper.code') : paper.name ? format.said(paper.name) : paper.id;
  const standing = (paper: Paper) => {
    if (lines.some(({ decision }) => isAskedFor(decision, paper))) return t('paper.waiting');
    if (paper.state === 'asked') return t('paper.asked', { day: format.day(paper.validFrom ?? view.day) });
    if (paper.state === 'missing') return t('paper.missing');
    const code = paper.kind === 'code' ? codeOf(paper) : undefined;
    if (code !== undefined) return t('paper.classifiedAs', { code });
    const until = paper.validUntil;
    return until === undefined ? t('paper.valid') : t('paper.validUntil', { day: format.day(until) });
  };
  const action = (paper: Paper) => {
    if (paper.kind === 'code') {
      return (
        <Button onClick={() => onClassify(paper.product ?? '')}>
          {t(isOpen(paper) ? 'paper.classify' : 'paper.classifyAgain')}
        </Button>
      );
    }
    if (paper.state !== 'missing' || lines.some(({ decision }) => isAskedFor(decision, paper))) return null;
    return (
      <ConfirmButton
        label={t('paper.get')}
        title={t('paper.getTitle', { paper: title(paper), country: name('country', paper.country) })}
        consequence={
          <>
            {paper.says && <p>{format.said(paper.says)}</p>}
            <p>{t('paper.costs', { cost: money(paper.cost ?? 0), days: paper.days ?? 0 })}</p>
          </>
        }
        onConfirm={() => decide(decisionForPaper(paper))}
      />
    );
  };
  return (
    <DataTable<Paper>
      label={t('paper.table')}
      csv="compliance"
      rows={shown === 'open' ? open : asked}
      rowKey={({ kind, id, country, product }) => [kind, id, country, product].join(' ')}
      empty={<p>{t(view.papers.length === 0 ? 'paper.none' : 'paper.noneOpen')}</p>}
      filters={
        <>
          <Segmented<Shown>
            aria-label={t('paper.shown')}
            value={shown}
            onChange={setShown}
            options={[
              { value: 'open', label: t('paper.shownOpen', { count: open.length }) },
              { value: 'all', label: t('paper.shownAll', { count: asked.length }) },
            ]}
          />
          {countries.length > 1 && (
            <Select
              allowClear
              aria-label={t('paper.country')}
              placeholder={t('paper.anyCountry')}
              popupMatchSelectWidth={false}
              {...(country !== undefined && { value: country })}
              onChange={(value?: string) => setCountry(value)}
              options={countries.map((value) => ({ value, label: name('country', value) }))}
            />
          )}
        </>
      }
      columns={[
        { key: 'paper', title: t('paper.what'), value: title },
        {
          key: 'product',
          title: t('product'),
          value: ({ product }) => (product === undefined ? t('paper.allGoods') : name('product', product)),
        },
        { key: 'country', title: t('paper.country'), value: ({ country }) => name('country', country) },
        {
          key: 'asked',
          title: t('paper.askedBy'),
          value: ({ askedBy = 'customs' }) => t(`paper.by.${askedBy}`),
        },
        { key: 'state', title: t('paper.state'), value: standing },
        { key: 'action', title: t('paper.action'), isAction: true, value: () => null, render: action },
      ]}
    />
  );
}
