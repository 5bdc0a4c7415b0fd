package org.ent4j.viescolaire.print;

import java.util.function.IntPredicate;

/** Text without the characters that XML does not have: pages and sheets are XML. */
final class PlainText {

    private PlainText() {}

    static String of(String raw) {
        return raw.codePoints()
                .filter(isXml())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static IntPredicate isXml() {
        return point -> {
            var control = point < ' ' && point != '\n' && point != '\t';
            var half = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            return !control && !half && point != 0xFFFE && point != 0xFFFF;
        };
    }
}
