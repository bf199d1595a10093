/** What is wrong with a hook, and where in it. */
export class HookFault extends Error {
  override readonly name = 'HookFault';
  readonly place: string;

  constructor(place: string, message: string) {
    super(message);
    this.place = place;
  }
}
