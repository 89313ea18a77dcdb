import type { OrderRow } from '@portolan/contract/market';
import { Alert, Button, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureText } from '../../../app/failure-text.ts';
import { useFormat } from '../../../ui/format.ts';
import type { Desk } from '../use-company.ts';
import { useDecide } from '../decide/use-decide.ts';
import { useNames } from '../use-names.ts';
import styles from './orders.module.css';
import { canShareLane, laneOffers } from './ship-cost.ts';

export interface ShipOrdersProps {
  desk: Desk;
  orders: readonly OrderRow[];
  onDone?: () => void;
}

/** Sends orders by a lane of one's choice; every lane says before what it costs and when it arrives. */
export function ShipOrders({ desk, orders, onDone }: ShipOrdersProps) {
  const { t } = useTranslation(['market/orders', 'market/stock']);
  const format = useFormat();
  const failureText = useFailureText();
  const names = useNames(desk.view);
  const [isOpen, setOpen] = useState(false);
  const [lane, setLane] = useState<string>();
  const { decide, isDeciding, error } = useDecide(desk, { failsInPlace: true });
  const { lanes } = desk.view.catalogue;
  const offers = laneOffers({
    lanes,
    products: desk.view.catalogue.products,
    orders,
    decidingFor: desk.world.decidingFor,
    date: desk.view.calendar.next,
  });
  const currency = desk.view.money.homeCurrency;
  const ship = async () => {
    if (lane === undefined) return;
    const sent = await decide({ kind: 'ship-orders', orders: orders.map(({ id }) => id), lane }).then(
      () => true,
      () => false,
    );
    if (!sent) return;
    setOpen(false);
    onDone?.();
  };
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {orders.every(({ lane }) => lane !== null) ? t('ship.change') : t('ship.button')}
      </Button>
      <Modal
        open={isOpen}
        title={t('ship.title', { count: orders.length })}
        okText={t('ship.button')}
        cancelText={t('cancel', { ns: 'ui' })}
        okButtonProps={{ disabled: lane === undefined }}
        confirmLoading={isDeciding}
        onOk={() => void ship()}
        onCancel={() => setOpen(false)}
        destroyOnHidden
      >
        {!canShareLane(lanes, orders) ? (
          <p>{t('ship.oneWay')}</p>
        ) : (
          <>
            <p>{t('ship.help', { day: format.day(desk.world.decidingFor) })}</p>
            <Radio.Group
              aria-label={t('ship.lane')}
              className={styles.lanes ?? ''}
              value={lane ?? null}
              onChange={(event) => setLane(String(event.target.value))}
              options={offers.map(
                ({ lane: { id }, postage, surcharges, hasRemote, arrives, mayBeLate, tooHeavy }) => ({
                  value: id,
                  disabled: tooHeavy > 0,
                  label: (
                    <span className={styles.lane}>
                      <strong>{names('lane', id)}</strong>
                      <span>
                        {tooHeavy > 0
                          ? t('ship.tooHeavy', { count: tooHeavy })
                          : t('ship.offer', { cost: format.money(postage, currency), ...arrives })}
                      </span>
                      {surcharges.length > 0 && (
                        <span>
                          {t('ship.surcharges', {
                            added: format.list(
                              surcharges.map(({ kind, amount }) =>
                                t('send.added', {
                                  what: t(`surcharge.${kind}`),
                                  amount: format.money(amount, currency),
                                }),
                              ),
                            ),
                          })}
                        </span>
                      )}
                      {hasRemote && <span>{t('ship.remote')}</span>}
                      {tooHeavy === 0 && mayBeLate > 0 && (
                        <span className={styles.risk}>{t('ship.mayBeLate', { count: mayBeLate })}</span>
                      )}
                    </span>
                  ),
                }),
              )}
            />
          </>
        )}
        {error !== null && error !== undefined && (
          <Alert type="error" showIcon title={failureText(error).what} />
        )}
      </Modal>
    </>
  );
}
