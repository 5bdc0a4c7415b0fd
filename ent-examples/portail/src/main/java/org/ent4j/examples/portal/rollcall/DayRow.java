package org.ent4j.examples.portal.rollcall;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rollcall.RollCallCounts;
import org.ent4j.viescolaire.rollcall.RollCallState;

/**
 * A lesson in the list of a day.
 *
 * @param isNow whether it goes on at the moment
 * @param counts who is there and who is not; nothing before anybody has called it
 * @param action what is to be done there
 */
public record DayRow(
        String lesson,
        String time,
        String subject,
        String group,
        List<String> teachers,
        boolean isNow,
        CallState state,
        Optional<String> counts,
        String action,
        boolean isToBeCalled) {

    public DayRow {
        teachers = List.copyOf(teachers);
    }

    /** @param opens when it may be called at the earliest */
    record Seen(RollCallLine line, LocalDateTime opens) {}

    static DayRow of(Visit visit, Seen seen) {
        var line = seen.line();
        var period = line.when();
        var isToBeCalled = !line.state().isTaken() && !visit.localNow().isBefore(seen.opens());
        return new DayRow(
                line.lesson(),
                "%s – %s".formatted(hour(visit, period.start()), hour(visit, period.end())),
                line.subject(),
                line.group(),
                line.teachers().stream()
                        .map(visit.school().names()::of)
                        .sorted()
                        .toList(),
                !visit.localNow().isBefore(period.start()) && visit.localNow().isBefore(period.end()),
                CallState.of(line, visit.words()),
                counts(visit, line),
                isToBeCalled ? visit.in("Faire l'appel", "Call the roll") : visit.in("Voir l'appel", "See the roll"),
                isToBeCalled);
    }

    /** In one piece, however narrow the column. */
    private static String hour(Visit visit, LocalDateTime time) {
        return visit.words().time(time.toLocalTime()).replace(' ', '\u00a0');
    }

    private static Optional<String> counts(Visit visit, RollCallLine line) {
        if (line.state() == RollCallState.PLANNED) {
            return Optional.empty();
        }
        return Optional.of(counts(visit.words(), line.counts()));
    }

    /** {@code 25 présents (dont 1 en retard), 1 absent}: who came late is present. */
    static String counts(Words words, RollCallCounts counts) {
        var late = counts.late() == 0
                ? ""
                : words.in(" (dont %d en retard)", " (%d of them late)").formatted(counts.late());
        return "%s%s, %s"
                .formatted(
                        words.count(counts.present(), "présent", "présents", "present", "present"),
                        late,
                        words.count(counts.absent(), "absent", "absents", "absent", "absent"));
    }
}
