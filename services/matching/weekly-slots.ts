import { weekDays } from '../../shared/model/codes.ts';
import type { WeeklyWindow } from '../../shared/model/understood.ts';
import { week } from './policy.ts';

/** A week as 672 quarter hours from Monday 00:00, one bit each. */
export type WeeklySlots = Int32Array;

const WORDS = week.slots / 32;

/** Rounds minutes since midnight to the nearest quarter hour, halves up. */
const slotOf = (minutes: number): number => Math.floor((2 * minutes + week.slotMinutes) / (2 * week.slotMinutes));

/** First slot of a window on a day and how many slots it has. `to` not above `from` ends on the next day. */
export function windowSlots(window: WeeklyWindow): { readonly from: number; readonly length: number } {
  const from = slotOf(window.from);
  const overnight = window.to <= window.from ? week.slotsPerDay : 0;
  return { from, length: slotOf(window.to) + overnight - from };
}

/** The slots of all windows together; Sunday night runs into Monday. */
export function weeklySlots(windows: readonly WeeklyWindow[]): WeeklySlots {
  const slots = new Int32Array(WORDS);
  for (const window of windows) {
    const { from, length } = windowSlots(window);
    for (const day of window.days) {
      const start = weekDays.indexOf(day) * week.slotsPerDay + from;
      for (let slot = start; slot < start + length; slot++) setSlot(slots, slot % week.slots);
    }
  }
  return slots;
}

function setSlot(slots: WeeklySlots, slot: number): void {
  slots[slot >> 5] = (slots[slot >> 5] ?? 0) | (1 << (slot & 31));
}

export function hasSlot(slots: WeeklySlots, slot: number): boolean {
  return ((slots[slot >> 5] ?? 0) & (1 << (slot & 31))) !== 0;
}

/** How many slots are in both. */
export function countCommon(a: WeeklySlots, b: WeeklySlots): number {
  let count = 0;
  for (let word = 0; word < WORDS; word++) count += bitCount((a[word] ?? 0) & (b[word] ?? 0));
  return count;
}

/** Set bits of 32 (Warren, Hacker's Delight, figure 5-2). */
function bitCount(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** What is in `wanted` and not in `has`, as `mon-fri 16:00-16:30; sat 09:00-12:00`: days with the same gaps share an entry. */
export function describeGaps(wanted: WeeklySlots, has: WeeklySlots): string {
  const days = new Map<string, number[]>();
  for (const day of weekDays.keys()) {
    for (const range of gapsOfDay(wanted, has, day)) days.set(range, [...(days.get(range) ?? []), day]);
  }
  return [...days].map(([range, on]) => `${dayRanges(on)} ${range}`).join('; ');
}

function gapsOfDay(wanted: WeeklySlots, has: WeeklySlots, day: number): string[] {
  const ranges: string[] = [];
  let start = -1;
  for (let slot = 0; slot <= week.slotsPerDay; slot++) {
    const at = day * week.slotsPerDay + slot;
    const open = slot < week.slotsPerDay && hasSlot(wanted, at) && !hasSlot(has, at);
    if (open && start < 0) start = slot;
    if (!open && start >= 0) {
      ranges.push(`${clock(start)}-${clock(slot)}`);
      start = -1;
    }
  }
  return ranges;
}

const clock = (slot: number): string => {
  const minutes = slot * week.slotMinutes;
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
};

/** Days in order as codes: runs of three or more as `mon-fri`, the rest one by one. */
function dayRanges(days: readonly number[]): string {
  const runs: number[][] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run && run.at(-1) === day - 1) run.push(day);
    else runs.push([day]);
  }
  return runs
    .map((run) => run.map((day) => weekDays[day]))
    .map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(',')))
    .join(',');
}

/** True when a slot of the week (day 0 is Monday, slot of that day) passes the test. */
export function someSlot(slots: WeeklySlots, test: (day: number, slot: number) => boolean): boolean {
  for (let at = 0; at < week.slots; at++) {
    if (hasSlot(slots, at) && test(Math.floor(at / week.slotsPerDay), at % week.slotsPerDay)) return true;
  }
  return false;
}
