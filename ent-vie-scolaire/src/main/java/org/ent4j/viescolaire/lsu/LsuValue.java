package org.ent4j.viescolaire.lsu;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.text.Label;

/** A value of the file, with what the format demands of it. */
public sealed interface LsuValue {

    /** A value that has to be there. */
    record Demanded(Label what, boolean isThere) implements LsuValue {}

    /** A value for which the format has no place. */
    record Placeless(Label what, boolean isThere) implements LsuValue {}

    /** A code of exactly so many characters. */
    record Code(Label what, String code, int length) implements LsuValue {

        int found() {
            return code.codePointCount(0, code.length());
        }
    }

    /** A code, and whether the format has it. */
    record Term(Label what, String code, boolean isKnown) implements LsuValue {}

    /** A whole number between two bounds. */
    record Number(Label what, int value, int least, int most) implements LsuValue {}

    /** A day. */
    record Day(Label what, LocalDate day) implements LsuValue {}

    /**
     * What tells one thing from the others of its kind in the file.
     *
     * @param first who has it already
     */
    record Key(Label what, String key, Optional<String> first) implements LsuValue {}

    /** Something of which a part of the file has each but once. */
    record Part(Label what, String key, boolean isRepeated) implements LsuValue {}

    /** How many there are, where one is demanded. */
    record Parts(Label what, int found) implements LsuValue {}

    /** References; those that lead nowhere. */
    record References(List<String> unknown) implements LsuValue {

        public References {
            unknown = List.copyOf(unknown);
        }
    }
}
