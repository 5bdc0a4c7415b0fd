package org.ent4j.examples.portal.timetable;

import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.source.ItemKind;

/** A change by hand in a few words. */
final class ChangeText {

    private ChangeText() {}

    static String of(Adjustment adjustment, Words words) {
        if (adjustment instanceof Adjustment.Cancelled) {
            return words.in("annulée", "cancelled");
        }
        if (adjustment instanceof Adjustment.Moved moved) {
            return words.in("déplacée au %s, %s – %s", "moved to %s, %s – %s")
                    .formatted(
                            words.shortDay(moved.to()),
                            words.time(moved.hours().start()),
                            words.time(moved.hours().end()));
        }
        if (adjustment instanceof Adjustment.Replaced replaced) {
            return replaced(replaced, words);
        }
        return words.in("cours en plus", "one more lesson");
    }

    private static String replaced(Adjustment.Replaced replaced, Words words) {
        var by = replaced.by().stream().map(Participant::name).collect(Collectors.joining(", "));
        return replaced.kind() == ItemKind.ROOM
                ? words.in("en salle %s", "in room %s").formatted(by)
                : words.in("assurée par %s", "given by %s").formatted(by);
    }
}
