package org.ent4j.timetable;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.ent4j.timetable.rapprochement.HostItem;
import org.ent4j.timetable.source.SourceTimetable;

/** Timetables, and schools whose items resemble theirs. */
public class Schools extends DomainContextBase {

    @Provide
    Arbitrary<SourceTimetable> timetables() {
        return Arbitraries.randomValue(RandomSchool::timetable);
    }

    @Provide
    Arbitrary<Hosted> hosted() {
        return Arbitraries.randomValue(random -> new Hosted(RandomSchool.hosts(random)));
    }

    @Provide
    Arbitrary<Shuffle> shuffles() {
        return Arbitraries.longs().map(Shuffle::new);
    }

    /** The items of a school. */
    public record Hosted(List<HostItem> items) {}

    /** A source of other orders. */
    public record Shuffle(long seed) {
        public Random random() {
            return new Random(seed);
        }
    }
}
