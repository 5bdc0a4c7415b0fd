package org.ent4j.access.coverage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.ent4j.access.rule.Validity;

/** Days from the first to the last, both included, as days since 1970; the ends of time stand for open sides. */
record Days(long first, long last) {

    private static final long BEGINNING = LocalDate.MIN.toEpochDay();
    private static final long END = LocalDate.MAX.toEpochDay();

    static Days of(Validity validity) {
        return new Days(
                validity.from().map(LocalDate::toEpochDay).orElse(BEGINNING),
                validity.to().map(LocalDate::toEpochDay).orElse(END));
    }

    boolean meets(Days other) {
        return other.last >= first && other.first <= last;
    }

    boolean contains(Days other) {
        return first <= other.first && other.last <= last;
    }

    /** These days in pieces, each of which any of the others contains whole or not at all. */
    List<Days> piecesBy(Collection<Days> others) {
        var starts = new TreeSet<Long>(List.of(first));
        others.forEach(other -> {
            starts.add(Math.max(first, other.first));
            starts.add(other.last + 1);
        });
        var pieces = new ArrayList<Days>();
        for (var start : starts.headSet(last, true)) {
            if (start >= first) {
                var next = starts.higher(start);
                pieces.add(new Days(start, next == null ? last : Math.min(last, next - 1)));
            }
        }
        return pieces;
    }

    /** A day that people write, where there is a choice. */
    LocalDate anyDay() {
        if (first > BEGINNING) {
            return LocalDate.ofEpochDay(first);
        }
        return last < END ? LocalDate.ofEpochDay(last) : LocalDate.EPOCH;
    }
}
