import type { Page } from '../../records/page.ts';

/** A page as this API shows it: its items in their shape, and where the next one begins. */
export function paged<Item, Shown>(
  { items, next }: Page<Item>,
  shape: (item: Item) => Shown,
): { items: Shown[]; next: string | null } {
  return { items: items.map(shape), next };
}
