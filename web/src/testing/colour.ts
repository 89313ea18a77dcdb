export type Rgb = readonly [red: number, green: number, blue: number];

/** A colour as light: the screen's values without their gamma, 0 to 1. */
function lightOf(hex: string): Rgb {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return [red!, green!, blue!];
}

const luminance = ([red, green, blue]: Rgb) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;

/** WCAG 2's contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(lightOf(a)), luminance(lightOf(b))].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** Machado, Oliveira and Fernandes 2009, severity 1.0: what a reader with this blindness receives. */
export const blindness: Record<'none' | 'protan' | 'deutan' | 'tritan', readonly Rgb[]> = {
  none: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

const clamp = (value: number) => Math.min(1, Math.max(0, value));

export function seenBy(matrix: readonly Rgb[], hex: string): Rgb {
  const [red, green, blue] = lightOf(hex);
  const [r, g, b] = matrix.map((row) => clamp(row[0] * red + row[1] * green + row[2] * blue));
  return [r!, g!, b!];
}

/** Oklab: equal distances look about equally different. */
function oklab([red, green, blue]: Rgb): Rgb {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

/** How different two lights look; 0.02 is just noticeable side by side. */
export function difference(a: Rgb, b: Rgb): number {
  const one = oklab(a);
  const other = oklab(b);
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);
}
