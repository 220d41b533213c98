import { cycle, line, path, times } from "../../shapes.ts";

export interface BuntingLook {
  readonly count: number;
  readonly flag: number;
  readonly string: string;
  readonly colours: readonly [string, ...string[]];
}

export interface StringPoint {
  readonly x: number;
  readonly y: number;
}

const LENGTH_OF_FLAG = 1.88;

function along(from: StringPoint, dip: StringPoint, to: StringPoint, part: number): StringPoint {
  const rest = 1 - part;
  return {
    x: rest * rest * from.x + 2 * rest * part * dip.x + part * part * to.x,
    y: rest * rest * from.y + 2 * rest * part * dip.y + part * part * to.y,
  };
}

/** Flags on a string that hangs from one point to another, pulled towards `dip`. */
export function bunting(from: StringPoint, dip: StringPoint, to: StringPoint, look: BuntingLook): string {
  const flag = (index: number) => {
    const { x, y } = along(from, dip, to, (index + 0.5) / look.count);
    const half = look.flag;
    const d = `M${(x - half).toFixed(1)},${y.toFixed(1)}h${half * 2}l${-half},${(half * LENGTH_OF_FLAG).toFixed(1)}Z`;
    return path(d, cycle(look.colours, index));
  };
  const string = line(`M${from.x},${from.y}Q${dip.x},${dip.y} ${to.x},${to.y}`, look.string);
  return string + times(look.count, flag);
}
