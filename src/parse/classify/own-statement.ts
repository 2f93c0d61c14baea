/**
 * A statement that opens as no sentence, message or title does, so that one line is enough (Q27856, Q32890, Q42588).
 *
 * ```text
 * DECLARE SUB Prompt (text$)            a message, a title:  OPEN failed
 * extern int links = 10;                                     CHARACTER AND CURSOR CONTROL
 * ```
 */
export function isOwnStatement(line: string): boolean {
  return ownStatement.test(line)
}

const ownStatement =
  /^\s*(?:DECLARE (?:SUB|FUNCTION) |DEF(?:INT|SNG|DBL|STR|LNG) [A-Z]|DIM \S+ AS |COMMON SHARED |OPEN \S+ FOR [A-Z]+ AS |PRINT "|WIDTH "|IF \S+ THEN|SET \w+=|#\s?(?:include|define|pragma) |\w{1,12}[$%&!] ?= ?\S|(?:extern|static|const|unsigned|char|int|void|long|short|double|float|struct) (?:[^.]*;|\*?\w+ ?\((?:void|int|char|long|short|unsigned|double|float)\b[^.]*\))$)/
