package org.ent4j.catalogue.service;

import java.util.OptionalInt;

/** A text as people see it: what cannot be seen, or turns what follows round, does not belong in it. */
final class ShownText {

    private static final int JOINER = 0x200D;
    private static final int NON_JOINER = 0x200C;

    private ShownText() {}

    /** The first character that cannot be seen; those that join letters and emoji do no harm. */
    static OptionalInt unseen(String text) {
        return text.codePoints()
                .filter(each -> each != JOINER && each != NON_JOINER)
                .filter(ShownText::isUnseen)
                .findFirst();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Its number in Unicode: {@code U+202E}. */
    static String name(OptionalInt character) {
        return "U+%04X".formatted(character.orElseThrow());
    }
}
