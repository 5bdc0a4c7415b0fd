package org.ent4j.examples.portal.school;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.ent4j.examples.portal.data.Stamps;
import org.ent4j.model.id.StructureId;

/**
 * The schools that are open. What other instances of the portal change is seen within a second: what is of a school's people,
 * timetable and settings by its stamp, rights by their journal; journals of vie scolaire are read at every look. While one request
 * looks, the others go on with what is known; whoever comes after a change of this instance waits for it.
 */
@Singleton
public final class OpenSchools {

    private static final long FRESH_NANOS = Duration.ofSeconds(1).toNanos();

    private final Stamps stamps;
    private final SchoolOpening opening;
    private final Clock clock;
    private final Map<StructureId, Place> places = new ConcurrentHashMap<>();

    /** @param looked when its stamp was last looked at, as {@link System#nanoTime} has it */
    private record Opened(OpenSchool school, long stamp, long looked) {
        boolean isFresh(long now) {
            return now - looked < FRESH_NANOS;
        }
    }

    private static final class Place {
        private final ReentrantLock looking = new ReentrantLock();
        private volatile Optional<Opened> opened = Optional.empty();
    }

    @Inject
    OpenSchools(Stamps stamps, SchoolOpening opening, Clock clock) {
        this.stamps = stamps;
        this.opening = opening;
        this.clock = clock;
    }

    /** Nothing for a school that the directory does not have. */
    public Optional<OpenSchool> find(StructureId school) {
        var place = places.computeIfAbsent(school, any -> new Place());
        var known = place.opened;
        var now = System.nanoTime();
        return known.filter(each -> each.isFresh(now)).isPresent() || isBeingLookedAt(place, known)
                ? known.map(Opened::school)
                : look(school, place, now);
    }

    /** Takes the lock, unless somebody else has it and something is known. */
    private static boolean isBeingLookedAt(Place place, Optional<Opened> known) {
        if (known.isEmpty()) {
            place.looking.lock();
            return false;
        }
        return !place.looking.tryLock();
    }

    private Optional<OpenSchool> look(StructureId school, Place place, long now) {
        try {
            var known = place.opened;
            if (known.filter(each -> each.isFresh(now)).isEmpty()) {
                place.opened = current(school, known, LocalDate.now(clock), now);
            }
            return place.opened.map(Opened::school);
        } finally {
            place.looking.unlock();
        }
    }

    private Optional<Opened> current(StructureId id, Optional<Opened> before, LocalDate today, long now) {
        var stamp = stamps.of(id.value());
        return before.filter(known -> known.stamp() == stamp)
                .map(Opened::school)
                .map(school -> caughtUp(school, today))
                .or(() -> opening.open(id, today))
                .map(school -> new Opened(school, stamp, now));
    }

    private static OpenSchool caughtUp(OpenSchool school, LocalDate today) {
        school.rights().catchUp(today);
        return school;
    }

    /** The people, the timetable or the settings of a school have changed. */
    public void changed(StructureId school) {
        var place = places.computeIfAbsent(school, any -> new Place());
        place.looking.lock();
        try {
            stamps.touch(school.value());
            place.opened = Optional.empty();
        } finally {
            place.looking.unlock();
        }
    }
}
