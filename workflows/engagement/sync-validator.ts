/**
 * Makes an update validator that cannot be asynchronous. The SDK drops a validator's return value: a
 * promise that rejects would not reject the update but fail the whole workflow task, again and again.
 * `undefined` as return type keeps `async` out of the types; the check keeps it out of untyped code.
 */
export function syncValidator<Arguments extends unknown[]>(
  validate: (...args: Arguments) => undefined,
): (...args: Arguments) => void {
  return (...args) => {
    const returned: unknown = validate(...args);
    if (returned !== undefined) throw new TypeError('A validator returns nothing');
  };
}
