import type { ComponentType } from 'react';

interface DrawnProps {
  className?: string | undefined;
  'aria-hidden'?: true;
  'aria-label'?: string;
}

export interface IconProps {
  /** One of `@ant-design/icons`. */
  of: ComponentType<DrawnProps>;
  /** What it says, when no word beside it does. */
  label?: string;
  className?: string | undefined;
}

/** An icon that is silent unless it has something to say: by themselves the library's read out their English names. */
export function Icon({ of: Drawn, label, className }: IconProps) {
  return label ? (
    <Drawn className={className} aria-label={label} />
  ) : (
    <Drawn className={className} aria-hidden />
  );
}
