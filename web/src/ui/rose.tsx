const CENTRE = 100;

function at(radius: number, sixteenths: number): [x: number, y: number] {
  const angle = (sixteenths * Math.PI) / 8;
  return [round(CENTRE + radius * Math.sin(angle)), round(CENTRE - radius * Math.cos(angle))];
}

const round = (value: number) => Math.round(value * 100) / 100;

/** One point of the star: a kite from the centre, whose right half is filled and left half only drawn. */
function half(tip: number, length: number, waist: number, side: 1 | -1): string {
  return `M${CENTRE} ${CENTRE}L${at(waist, tip + side * 1).join(' ')}L${at(length, tip).join(' ')}Z`;
}

const CARDINAL = [0, 4, 8, 12];
const BETWEEN = [2, 6, 10, 14];
const SIXTEEN = Array.from({ length: 16 }, (_, index) => index);

/** The compass rose of a sea chart: the product's mark. */
export function Rose({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 200 200" aria-hidden="true" focusable="false">
      <g stroke="currentColor" strokeWidth={size > 60 ? 1.2 : 4} strokeLinejoin="round" fill="none">
        {size > 60 && <circle cx={CENTRE} cy={CENTRE} r={70} strokeWidth={0.8} />}
        {size > 60 && <circle cx={CENTRE} cy={CENTRE} r={66} strokeWidth={0.5} />}
        {size > 60 &&
          SIXTEEN.map((point) => {
            const [x1, y1] = at(58, point);
            const [x2, y2] = at(point % 2 === 0 ? 66 : 62, point);
            return <line key={point} x1={x1} y1={y1} x2={x2} y2={y2} strokeWidth={0.6} />;
          })}
        {BETWEEN.map((tip) => (
          <path key={tip} d={half(tip, 58, 17, 1) + half(tip, 58, 17, -1)} fill="var(--sheet)" />
        ))}
        {BETWEEN.map((tip) => (
          <path key={tip} d={half(tip, 58, 17, 1)} fill="currentColor" />
        ))}
        {CARDINAL.map((tip) => (
          <path key={tip} d={half(tip, 92, 20, 1) + half(tip, 92, 20, -1)} fill="var(--sheet)" />
        ))}
        {CARDINAL.map((tip) => (
          <path key={tip} d={half(tip, 92, 20, 1)} fill={tip === 0 ? 'var(--vermilion)' : 'currentColor'} />
        ))}
      </g>
    </svg>
  );
}

const RIM = 99;

/** The web of rhumb lines: sixteen winds on a circle, each joined to every other. */
export function RhumbLines({ className }: { className?: string | undefined }) {
  const lines = SIXTEEN.flatMap((from) =>
    SIXTEEN.filter((to) => to > from).map((to) => [at(RIM, from), at(RIM, to)] as const),
  );
  return (
    <svg
      className={className}
      viewBox="0 0 200 200"
      preserveAspectRatio="xMidYMid slice"
      aria-hidden="true"
      focusable="false"
    >
      <g stroke="currentColor" strokeWidth={0.18} fill="none">
        {lines.map(([[x1, y1], [x2, y2]]) => (
          <line key={`${x1} ${y1} ${x2} ${y2}`} x1={x1} y1={y1} x2={x2} y2={y2} />
        ))}
        <circle cx={CENTRE} cy={CENTRE} r={RIM} />
      </g>
    </svg>
  );
}
