package org.ent4j.examples.portal.discipline;

import java.util.OptionalInt;
import org.ent4j.viescolaire.observation.DisciplineCounters;

/** The three counters of a page; a number that nobody knows is no zero. */
public record Counters(String positive, String negative, String toDo) {

    static Counters of(DisciplineCounters counters) {
        return new Counters(text(counters.positive()), text(counters.negative()), text(counters.punitionsToDo()));
    }

    private static String text(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "–";
    }
}
