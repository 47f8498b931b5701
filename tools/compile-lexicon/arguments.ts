/** Value of a `--name value` option of the command line, or the fallback. */
export function option(name: string, fallback: string): string {
  const at = process.argv.indexOf(name);
  return (at >= 0 ? process.argv[at + 1] : undefined) ?? fallback;
}
