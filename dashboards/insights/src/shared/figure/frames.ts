/** Where a frame stands, in pixels from the place that holds it. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Between a mark and its frame. */
const AIR = 4;
/** No frame is smaller, however small its mark is. */
const LEAST = 24;

/** A frame around each mark of a row of the table (`data-row`) in a drawing; none where the row has no mark at this width. */
export function framesOf(drawing: HTMLElement | null, holder: HTMLElement | null, row: string): readonly Frame[] {
  if (drawing === null || holder === null) return [];
  const from = holder.getBoundingClientRect();
  const marks = [...drawing.querySelectorAll<SVGElement>('[data-row]')].filter((mark) => mark.dataset.row === row);
  return marks.flatMap((mark) => {
    const box = mark.getBoundingClientRect();
    if (box.width === 0 && box.height === 0) return [];
    const width = Math.max(LEAST, box.width + 2 * AIR);
    const height = Math.max(LEAST, box.height + 2 * AIR);
    const left = box.left - from.left + (box.width - width) / 2;
    return [{ left, top: box.top - from.top + (box.height - height) / 2, width, height }];
  });
}
