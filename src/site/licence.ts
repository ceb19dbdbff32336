/** CC-BY-4.0 → CC BY 4.0: a licence as people write it, from its SPDX identifier. */
export const licenceName = (spdx: string) =>
  spdx.startsWith('CC-') ? spdx.replaceAll('-', ' ').replace('BY NC', 'BY-NC').replace('BY SA', 'BY-SA') : spdx;
