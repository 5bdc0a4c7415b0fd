package org.ent4j.timetable.adjustment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.timetable.adjustment.AdjustmentRefusal.NotHeld;
import org.ent4j.timetable.adjustment.AdjustmentRefusal.OutsideYear;
import org.ent4j.timetable.publication.Publication;

/** Whether an adjustment can be laid over a publication and the adjustments before it. */
public final class AdjustmentCheck {

    private AdjustmentCheck() {}

    /** Why it cannot; nothing when it can. */
    public static Optional<AdjustmentRefusal> refusal(
            Publication publication, List<Adjustment> before, Adjustment adjustment) {
        var days = adjustment instanceof Adjustment.Moved moved
                ? Stream.of(moved.date(), moved.to())
                : Stream.of(adjustment.date());
        return days.filter(day -> !isInTheYear(publication, day))
                .findFirst()
                .<AdjustmentRefusal>map(OutsideYear::new)
                .or(() -> notHeld(publication, before, adjustment));
    }

    /** Week 1 may begin in August. */
    private static boolean isInTheYear(Publication publication, LocalDate day) {
        return !day.isBefore(publication.firstDayOfWeek1())
                && !day.isAfter(publication.year().lastDay())
                && Overlay.fits(publication, day);
    }

    private static Optional<AdjustmentRefusal> notHeld(
            Publication publication, List<Adjustment> before, Adjustment adjustment) {
        var all = new ArrayList<>(before);
        all.add(adjustment);
        return AdjustedPublication.of(publication, all).orphans().contains(adjustment)
                ? adjustment.lesson().map(id -> new NotHeld(id.value(), adjustment.date()))
                : Optional.empty();
    }
}
