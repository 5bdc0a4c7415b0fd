package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.ent4j.examples.portal.data.Stamps;
import org.ent4j.model.id.StructureId;
import org.jspecify.annotations.Nullable;

/**
 * The schools that are open. What other instances of the portal change is seen within a second: what is of a school's people,
 * timetable and settings by its stamp, rights by their journal; journals of vie scolaire are read at every look.
 */
@Singleton
public final class OpenSchools {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Stamps stamps;
    private final SchoolOpening opening;
    private final Clock clock;
    private final Map<StructureId, Opened> open = new ConcurrentHashMap<>();

    /** @param looked when its stamp was last looked at, as {@link System#nanoTime} has it */
    private record Opened(OpenSchool school, long stamp, long looked) {
        boolean isFresh(long now) {
            return now - looked < FRESH_NANOS;
        }
    }

    @Inject
    OpenSchools(Stamps stamps, SchoolOpening opening, Clock clock) {
        this.stamps = stamps;
        this.opening = opening;
        this.clock = clock;
    }

    /** Nothing for a school that the directory does not have. */
    public Optional<OpenSchool> find(StructureId school) {
        var now = System.nanoTime();
        return Optional.ofNullable(open.get(school))
                .filter(known -> known.isFresh(now))
                .or(() -> look(school, now))
                .map(Opened::school);
    }

    private Optional<Opened> look(StructureId school, long now) {
        var today = LocalDate.now(clock);
        return Optional.ofNullable(open.compute(
                school, (id, before) -> current(id, Optional.ofNullable(before), today, now)));
    }

    /** @return null where there is no such school, as {@link Map#compute} wants it */
    private @Nullable Opened current(StructureId id, Optional<Opened> before, LocalDate today, long now) {
        var stamp = stamps.of(id.value());
        return before.filter(known -> known.stamp() == stamp)
                .map(Opened::school)
                .map(school -> caughtUp(school, today))
                .or(() -> opening.open(id, today))
                .map(school -> new Opened(school, stamp, now))
                .orElse(null);
    }

    private static OpenSchool caughtUp(OpenSchool school, LocalDate today) {
        school.rights().catchUp(today);
        return school;
    }

    /** The people, the timetable or the settings of a school have changed. */
    public void changed(StructureId school) {
        stamps.touch(school.value());
        open.remove(school);
    }
}
