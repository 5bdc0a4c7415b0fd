package org.ent4j.ticketing.time;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;

/** Hours and moments, some of them around midnight and the nights on which clocks are changed. */
final class RandomTimes {

    private static final List<Instant> CHANGES =
            List.of(Instant.parse("2026-10-25T01:00:00Z"), Instant.parse("2027-03-28T01:00:00Z"));
    private static final List<ZoneId> ZONES =
            List.of(ZoneId.of("Europe/Paris"), ZoneId.of("Indian/Reunion"), ZoneId.of("America/Miquelon"));

    private final Random random;

    RandomTimes(Random random) {
        this.random = random;
    }

    SupportHours hours() {
        var week = new EnumMap<DayOfWeek, List<Opening>>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) {
            if (random.nextInt(4) > 0) {
                week.put(day, openings());
            }
        }
        var closed = random.nextInt(7);
        return new SupportHours(
                ZONES.get(random.nextInt(ZONES.size())), week, day -> day.getDayOfMonth() % 7 != closed);
    }

    private List<Opening> openings() {
        var bounds = new TreeSet<Integer>();
        while (bounds.size() < 2 * (1 + random.nextInt(3)) || bounds.size() % 2 == 1) {
            bounds.add(random.nextInt(3) == 0 ? random.nextInt(4) * 30 : random.nextInt(1441));
        }
        var openings = new ArrayList<Opening>();
        for (var each = bounds.iterator(); each.hasNext(); ) {
            openings.add(new Opening(time(each.next()), time(each.next())));
        }
        return openings;
    }

    private static LocalTime time(int minutes) {
        return minutes == 1440 ? LocalTime.MIDNIGHT : LocalTime.MIDNIGHT.plusMinutes(minutes);
    }

    /** A whole minute. */
    Instant moment() {
        var around = CHANGES.get(random.nextInt(CHANGES.size()));
        return around.plus(random.nextInt(6 * 1440) - 3L * 1440, ChronoUnit.MINUTES);
    }
}
