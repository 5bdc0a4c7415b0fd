package org.ent4j.access.jooq;

import org.jooq.Record;

/** What a text column can hold. */
final class Texts {

    /** PostgreSQL has no room in an index for more than 2,700 bytes, which are 900 characters at worst. */
    static final int LONGEST_ID = 800;

    private Texts() {}

    /** @throws IllegalArgumentException when a text of the row cannot be stored, or an id is too long to be found again */
    static void check(Record row) {
        for (var field : row.fields()) {
            if (row.get(field) instanceof String text) {
                check(field.getName(), text);
            }
        }
    }

    private static void check(String column, String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException(
                    "The column %s cannot hold \"%s\": it has U+0000 or half of a character.\nMaybe it comes from a form or a file that nobody checked."
                            .formatted(column, text.replace('\0', '\u2400')));
        }
        if (isIndexed(column) && text.length() > LONGEST_ID) {
            throw new IllegalArgumentException(
                    "The column %s holds ids of %d characters at most, not of %d: %.40s...\nMaybe a text was taken for an id."
                            .formatted(column, LONGEST_ID, text.length(), text));
        }
    }

    /** Whether databases can hold it: without U+0000, and each half of a surrogate pair beside the other. */
    static boolean isText(String text) {
        return text.codePoints().noneMatch(point -> point == 0 || point >= 0xD800 && point <= 0xDFFF);
    }

    private static boolean isIndexed(String column) {
        return column.equals("element_id") || column.equals("service");
    }
}
