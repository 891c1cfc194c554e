/** A later claim on the pool was made: somebody newer is at work, and this run ends without marking anything. */
export class Superseded extends Error {
  constructor() {
    super('a later claim was made');
    this.name = 'Superseded';
  }
}
