import { useId } from "preact/hooks";

/** How a part of a bar is drawn: by its pattern, and by its colour too. */
const PATTERNS = ["solid", "stripes", "dots", "open"] as const;
export type Pattern = (typeof PATTERNS)[number];

/** One part that all bars of a chart may have. */
export interface Part {
  readonly name: string;
  readonly pattern: Pattern;
}

export interface Bar {
  readonly label: string;
  /** One count for each part, in their order. */
  readonly counts: readonly number[];
}

const HEIGHT = 28;

/**
 * Lying bars, each made of the same parts: told apart by pattern, and the number of each beside its mark. Hidden from
 * assistive technology, since the table below says the same.
 */
export function BarChart({
  parts,
  bars,
}: {
  readonly parts: readonly Part[];
  readonly bars: readonly Bar[];
}) {
  const id = useId();
  const longest = Math.max(1, ...bars.map(({ counts }) => sum(counts)));
  return (
    <figure class="bar-chart" aria-hidden="true">
      <Patterns id={id} />
      <ul class="bar-legend">
        {parts.map(({ name, pattern }) => (
          <li key={name}>
            <Swatch id={id} pattern={pattern} /> {name}
          </li>
        ))}
      </ul>
      {bars.map(({ label, counts }, row) => (
        <div key={`${row}-${label}`} class="bar-row">
          <p class="bar-label">{label}</p>
          <svg class="bar-drawing" width="100%" height={HEIGHT} focusable="false">
            {parts.map(({ name, pattern }, i) => (
              <rect
                key={name}
                class={`bar-part bar-${pattern}`}
                x={`${(100 * sum(counts.slice(0, i))) / longest}%`}
                y="1"
                width={`${(100 * (counts[i] ?? 0)) / longest}%`}
                height={HEIGHT - 2}
                fill={`url(#${id}-${pattern})`}
              />
            ))}
          </svg>
          <ul class="bar-numbers">
            {parts.map(({ name, pattern }, i) =>
              counts[i] ? (
                <li key={name}>
                  <Swatch id={id} pattern={pattern} /> {counts[i]}
                </li>
              ) : null,
            )}
          </ul>
        </div>
      ))}
    </figure>
  );
}

const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0);

const Swatch = ({ id, pattern }: { readonly id: string; readonly pattern: Pattern }) => (
  <svg class="bar-swatch" width="22" height="22" focusable="false">
    <rect
      class={`bar-part bar-${pattern}`}
      x="1"
      y="1"
      width="20"
      height="20"
      fill={`url(#${id}-${pattern})`}
    />
  </svg>
);

const TILE = 10;

/** The four patterns: they can be told apart in black and white, and in forced colours. */
function Patterns({ id }: { readonly id: string }) {
  return (
    <svg class="bar-patterns" width="0" height="0" focusable="false">
      <defs>
        {PATTERNS.map((pattern) => (
          <pattern
            key={pattern}
            id={`${id}-${pattern}`}
            width={TILE}
            height={TILE}
            patternUnits="userSpaceOnUse"
          >
            <rect class={`bar-ground bar-${pattern}`} width={TILE} height={TILE} />
            {pattern === "stripes" ? (
              <path class="bar-ink" d="M-2 2 2 -2M0 10 10 0M8 12 12 8" stroke-width="3" />
            ) : null}
            {pattern === "dots" ? <circle class="bar-dot" cx="5" cy="5" r="2.4" /> : null}
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
