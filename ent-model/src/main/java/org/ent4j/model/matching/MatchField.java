package org.ent4j.model.matching;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The fields that are compared, with the levels of agreement that each knows besides {@code MISSING}. */
public enum MatchField {
    /**
     * The last names, in use or of birth, the best pair counting. Close: one error, Jaro-Winkler from 0.92, or only
     * particles differ. Partial: a part of a composed name, Jaro-Winkler from 0.84, or close where both names are well
     * known in the data.
     */
    LAST_NAME(Agreement.EXACT, Agreement.CLOSE, Agreement.PARTIAL, Agreement.DIFFERENT),
    /**
     * The first names. Close: cut after ten characters, one error, or Jaro-Winkler from 0.92. Partial: initials, a part
     * of a composed name, another first name of the person, another or a longer ending (<i>Jean</i>, <i>Jeanne</i>;
     * <i>Louis</i>, <i>Louison</i>), Jaro-Winkler from 0.84, or close where both names are well known in the data.
     */
    FIRST_NAME(Agreement.EXACT, Agreement.CLOSE, Agreement.PARTIAL, Agreement.DIFFERENT),
    /**
     * Exact: names compared each in its place. Different: last name and first name had to be swapped to agree, or for one
     * to be the same where nothing agrees in its place.
     */
    NAME_ORDER(Agreement.EXACT, Agreement.DIFFERENT),
    /** Close: one digit, two neighbouring digits swapped, or day and month swapped. Partial: two of day, month, year. */
    BIRTH_DATE(Agreement.EXACT, Agreement.CLOSE, Agreement.PARTIAL, Agreement.DIFFERENT),
    INE(Agreement.EXACT, Agreement.CLOSE, Agreement.DIFFERENT),
    /** Different also where only digits differ: they tell namesakes apart. */
    EMAIL(Agreement.EXACT, Agreement.CLOSE, Agreement.DIFFERENT),
    /** The best of the identifiers of a system that both records have. Close: one error in five characters or more. */
    IDENTIFIER(Agreement.EXACT, Agreement.CLOSE, Agreement.DIFFERENT),
    /** Partial: the same first two characters, a département in France. Of it and the town, what says more counts. */
    POSTAL_CODE(Agreement.EXACT, Agreement.CLOSE, Agreement.PARTIAL, Agreement.DIFFERENT),
    CITY(Agreement.EXACT, Agreement.CLOSE, Agreement.DIFFERENT),
    /** Close: seven tenths of the words. Partial: four tenths. */
    ADDRESS(Agreement.EXACT, Agreement.CLOSE, Agreement.PARTIAL, Agreement.DIFFERENT);

    private final Set<Agreement> levels;

    MatchField(Agreement first, Agreement... others) {
        this.levels = EnumSet.of(first, others);
    }

    /** The levels this field knows, without {@code MISSING}. */
    public Set<Agreement> levels() {
        return EnumSet.copyOf(levels);
    }

    /** The part of the message's code that names the field. */
    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
