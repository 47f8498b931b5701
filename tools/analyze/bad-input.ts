/** Input that cannot be answered; the message says what is wrong, the caller adds the file or line. */
export class BadInput extends Error {
  override name = 'BadInput';
}
