import { InputNumber } from 'antd';

export interface PerThousandInputProps {
  /** Thousandths, as everywhere; people type per cent. */
  value?: number | null;
  onChange?: (perThousand: number | null) => void;
  id?: string;
}

/** A share in a form, typed in per cent. */
export function PerThousandInput({ value, onChange, ...given }: PerThousandInputProps) {
  return (
    <InputNumber<number>
      {...given}
      min={0}
      precision={1}
      suffix="%"
      value={value === null || value === undefined ? null : value / 10}
      onChange={(percent) => onChange?.(percent === null ? null : Math.round(percent * 10))}
    />
  );
}
