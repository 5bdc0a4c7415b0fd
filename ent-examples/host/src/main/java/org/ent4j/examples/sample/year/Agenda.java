package org.ent4j.examples.sample.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is to happen in a school, moment by moment; what happens may bring more for later. */
final class Agenda {

    private final ZoneId zone;
    private final Instant end;
    private final TreeMap<Instant, List<Consumer<Instant>>> acts = new TreeMap<>();

    /** @param last nothing happens on the day after */
    Agenda(ZoneId zone, LocalDate last) {
        this.zone = zone;
        this.end = last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    void at(LocalDate day, LocalTime time, Consumer<Instant> act) {
        at(day.atTime(time), act);
    }

    void at(LocalDateTime time, Consumer<Instant> act) {
        var at = time.atZone(zone).toInstant();
        if (at.isBefore(end)) {
            acts.computeIfAbsent(at, any -> new ArrayList<>()).add(act);
        }
    }

    /** Lets it all happen, what comes at one moment in the order in which it was noted. */
    void play() {
        while (!acts.isEmpty()) {
            var moment = acts.firstEntry();
            acts.remove(moment.getKey());
            moment.getValue().forEach(act -> act.accept(moment.getKey()));
        }
    }
}
