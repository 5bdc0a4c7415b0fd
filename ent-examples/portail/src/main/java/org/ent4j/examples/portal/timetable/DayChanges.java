package org.ent4j.examples.portal.timetable;

import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.publication.OccurrenceKey;
import org.ent4j.timetable.source.ItemKind;

/** What was changed by hand, as it is marked on the lessons of a day. */
record DayChanges(List<Adjustment> adjustments, Words words) {

    /**
     * @param state {@code "déplacé au 26/11/2026"}
     * @param tone of its badge
     * @param why for those concerned; "" when nobody said it
     */
    record Told(String state, String tone, String why) {}

    /** The latest that concerns the lesson. */
    Optional<Told> of(OccurrenceKey lesson) {
        return adjustments.stream()
                .filter(each -> each.concerns(lesson))
                .reduce((earlier, later) -> later)
                .map(each -> new Told(
                        state(each, lesson), tone(each, lesson), each.note().why()));
    }

    private String state(Adjustment adjustment, OccurrenceKey lesson) {
        if (adjustment instanceof Adjustment.Cancelled) {
            return words.in("annulé", "cancelled");
        }
        if (adjustment instanceof Adjustment.Moved moved) {
            return isMade(moved, lesson)
                    ? words.in("déplacé du %s", "moved from %s").formatted(words.shortDay(moved.date()))
                    : words.in("déplacé au %s à %s", "moved to %s, %s")
                            .formatted(
                                    words.shortDay(moved.to()),
                                    words.time(moved.hours().start()));
        }
        if (adjustment instanceof Adjustment.Replaced replaced) {
            return replaced.kind() == ItemKind.ROOM
                    ? words.in("changement de salle", "other room")
                    : words.in("remplacement", "replacement");
        }
        return words.in("cours en plus", "one more lesson");
    }

    private static String tone(Adjustment adjustment, OccurrenceKey lesson) {
        return adjustment instanceof Adjustment.Cancelled
                        || adjustment instanceof Adjustment.Moved && !isMade(adjustment, lesson)
                ? "bad"
                : "wait";
    }

    private static boolean isMade(Adjustment adjustment, OccurrenceKey lesson) {
        return lesson.lesson().equals(adjustment.made());
    }
}
