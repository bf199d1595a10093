/** Gives the items of pages one by one; a page is asked for when the one before it is used up. */
export async function* itemsOf<Item>(pages: AsyncIterable<readonly Item[]>): AsyncGenerator<Item, undefined> {
  for await (const page of pages) yield* page;
}
