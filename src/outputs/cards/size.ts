/** The size of a share card, px: the one that Open Graph readers show whole. */
export const WIDTH = 1200;
export const HEIGHT = 630;
