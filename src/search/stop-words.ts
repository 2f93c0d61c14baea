/** Words that stand in nearly every article: looking them up costs most and finds nothing. */
export const stopWords: ReadonlySet<string> = new Set(
  'a an and are as at be by can do does for from how in into is it of on or the this to when with you your'.split(' ')
)
