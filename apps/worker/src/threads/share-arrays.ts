type NumberArray =
  | Float64Array
  | Float32Array
  | Int32Array
  | Uint32Array
  | Uint16Array
  | Uint8Array
  | Int16Array
  | Int8Array
  | Uint8ClampedArray
  | BigInt64Array
  | BigUint64Array;

/** Smaller lists are as cheap to copy as to share. */
const SMALLEST_SHARED_BYTES = 4_096;

/**
 * A task with its long lists of numbers in memory that all threads see, so that ten tasks with the same texts copy them once and not
 * ten times. Whoever does the task must not write into them.
 *
 * @param known the lists shared so far, by the lists that they are copies of
 */
export function shareArrays<Task>(task: Task, known: WeakMap<object, object>): Task {
  return share(task, known) as Task;
}

function share(value: unknown, known: WeakMap<object, object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (ArrayBuffer.isView(value)) return value instanceof DataView ? value : sharedCopy(value as NumberArray, known);
  if (Array.isArray(value)) return typeof value[0] === 'object' ? value.map((item) => share(item, known)) : value;
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, share(item, known)]));
}

function sharedCopy(numbers: NumberArray, known: WeakMap<object, object>): object {
  if (numbers.byteLength < SMALLEST_SHARED_BYTES || numbers.buffer instanceof SharedArrayBuffer) return numbers;
  const before = known.get(numbers);
  if (before !== undefined) return before;
  const room = new SharedArrayBuffer(numbers.byteLength);
  new Uint8Array(room).set(new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength));
  const shared = Reflect.construct(numbers.constructor, [room]) as object;
  known.set(numbers, shared);
  return shared;
}
