import type { Methods } from '../../generated/admin/client-methods.ts';
import type { CallOptions } from '../runtime/settings.ts';

type AdminMethods = Methods<'data'>;

/** A page of a list. */
interface Page<Item> {
  readonly items: readonly Item[];
  /** What to give as `after` for the page behind; null on the last one. */
  readonly next: string | null;
}

/** The operations that list something page by page. */
export type ListName = {
  [Name in keyof AdminMethods]: Awaited<ReturnType<AdminMethods[Name]>> extends Page<unknown> ? Name : never;
}[keyof AdminMethods];

/** What a list gives one by one. */
export type ItemOf<Name extends ListName> =
  Awaited<ReturnType<AdminMethods[Name]>> extends Page<infer Item> ? Item : never;

/** What a list takes, such as the parameters of its path. */
export type ListOptions<Name extends ListName> = Parameters<AdminMethods[Name]>[0];

/** Asks for one page after the other, each when the items of the one before are used up. */
export async function* itemsOfList<Name extends ListName>(
  methods: AdminMethods,
  name: Name,
  input?: ListOptions<Name>,
  options?: CallOptions,
): AsyncGenerator<ItemOf<Name>, undefined> {
  // All lists take `after` in their query and give pages; which input goes with which name, the signature says.
  const list = methods[name] as unknown as (input: object, options?: CallOptions) => Promise<Page<ItemOf<Name>>>;
  let after: string | undefined;
  do {
    const page: Page<ItemOf<Name>> = await list({ ...input, query: { ...input?.query, after } }, options);
    yield* page.items;
    after = page.next ?? undefined;
  } while (after !== undefined);
}
