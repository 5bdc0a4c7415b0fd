package org.ent4j.viescolaire.periodicity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.rule.Reason;

/**
 * What has been done for a class in a period, and would be lost without it.
 *
 * @param councilHeld the day on which the council was held
 * @param marks how many were entered, 0 or more
 * @param marked the days of the first and of the last evaluation that has marks
 * @param bulletins how many were published, 0 or more
 * @param written how many appreciations, final averages, positionnements and levels of skills were set by hand, 0 or more
 * @param sheets of how many pupils something was written for the council, 0 or more
 * @param begun how many bulletins were begun and not published yet, 0 or more
 */
public record WorkDone(
        Optional<LocalDate> councilHeld,
        int marks,
        Optional<DateRange> marked,
        int bulletins,
        int written,
        int sheets,
        int begun) {

    public static final WorkDone NONE = new WorkDone(Optional.empty(), 0, Optional.empty(), 0);

    public WorkDone {
        if (Stream.of(marks, bulletins, written, sheets, begun).anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException(
                    "%d marks, %d bulletins, %d texts, %d sheets, %d drafts were counted.\nMaybe a difference was given."
                            .formatted(marks, bulletins, written, sheets, begun));
        }
    }

    /** Nothing but marks, what was held and what was published. */
    public WorkDone(Optional<LocalDate> councilHeld, int marks, Optional<DateRange> marked, int bulletins) {
        this(councilHeld, marks, marked, bulletins, 0, 0, 0);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    /** What there is, for people. */
    List<Reason> facts() {
        var facts = new ArrayList<Reason>();
        councilHeld.ifPresent(day -> facts.add(new WorkReason.CouncilHeld(day)));
        if (marks > 0 || marked.isPresent()) {
            facts.add(new WorkReason.MarksEntered(marks));
        }
        if (written > 0) {
            facts.add(new WorkReason.WrittenByHand(written));
        }
        if (sheets > 0) {
            facts.add(new WorkReason.SheetsWritten(sheets));
        }
        if (begun > 0) {
            facts.add(new WorkReason.BulletinsBegun(begun));
        }
        if (bulletins > 0) {
            facts.add(new WorkReason.BulletinsPublished(bulletins));
        }
        return facts;
    }

    /** That evaluations are dated out of the days that the period gets; nothing when none is. */
    List<Reason> outside(DateRange days) {
        return marked
                .filter(each -> !days.contains(each.first()) || !days.contains(each.last()))
                .<Reason>map(each -> new WorkReason.MarkedOutside(each.first(), each.last(), days.first(), days.last()))
                .stream()
                .toList();
    }
}
