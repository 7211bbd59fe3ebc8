/** Made by build/units.ts from shared/directory/directory.json. */
declare module 'virtual:units' {
  type Names = Readonly<Record<string, { readonly hi: string; readonly en: string }>>;
  const units: { readonly districts: Names; readonly ranges: Names; readonly zones: Names };
  export default units;
}
