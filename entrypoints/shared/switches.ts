import { readSettings, updateSettings } from '@/lib/storage';

/** Lights or darkens one site; the others keep what was decided for them. */
export async function switchSite(host: string, on: boolean): Promise<void> {
  const { sites } = await readSettings();
  await updateSettings({ sites: { ...sites, [host]: on ? 'on' : 'off' } });
}

/** Lights or darkens the lamp as a whole. */
export async function switchEverywhere(on: boolean): Promise<void> {
  await updateSettings({ everywhere: on });
}
