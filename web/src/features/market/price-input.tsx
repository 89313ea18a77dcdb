import { InputNumber } from 'antd';
import { decimalsOf } from '../../ui/format.ts';

export interface PriceInputProps {
  currency: string;
  /** Minor units, as everywhere; people type whole units and cents. */
  value?: number | null;
  onChange?: (minor: number | null) => void;
  id?: string;
  /** Outside a form, where no label stands beside it. */
  'aria-label'?: string;
}

/** An amount of money in a form; the form puts value, change and id in. */
export function PriceInput({ currency, value, onChange, ...given }: PriceInputProps) {
  const decimals = decimalsOf(currency);
  const unit = 10 ** decimals;
  return (
    <InputNumber<number>
      {...given}
      min={0}
      precision={decimals}
      prefix={currency}
      style={{ width: '100%' }}
      value={value === null || value === undefined ? null : value / unit}
      onChange={(major) => onChange?.(major === null ? null : Math.round(major * unit))}
    />
  );
}
