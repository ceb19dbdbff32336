/** Languages written from right to left, by their script or by their own name. */
const RIGHT_TO_LEFT = /^(?:ar|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(?:-|$)|-(?:Arab|Hebr|Thaa|Syrc|Nkoo)\b/i;

/** The value of `dir` for words in a language (BCP 47); undefined where they run like the page. */
export const directionOf = (lang: string | undefined): 'rtl' | undefined => (lang && RIGHT_TO_LEFT.test(lang) ? 'rtl' : undefined);
