/** Something that happens once, or is given up: whoever waits goes on in either case. */
export class Launched {
  readonly seen: Promise<void>;
  readonly tell: () => void;

  constructor() {
    let resolve: () => void = () => undefined;
    this.seen = new Promise((done) => {
      resolve = done;
    });
    this.tell = () => resolve();
  }
}
