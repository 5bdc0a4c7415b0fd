package org.ent4j.examples.speed;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.examples.speed.Lycee.Roll;
import org.ent4j.viescolaire.school.SchoolRecord;

/** A lycée that lives a year into a store, is counted anew, starts from the store and looks at its dashboards. */
final class LyceeRun implements AutoCloseable {

    private static final double MILLIS = 1000;

    private final Store store = new Store();
    private final Lycee lycee;
    private final List<Roll> left;
    private final LivedYear host;

    /** @param left how many roll calls of the last day are left for the dashboards to catch up with */
    LyceeRun(Lycee lycee, int left) {
        this.lycee = lycee;
        this.left = lycee.last(left);
        this.host = LivedYear.of(lycee, store.journals());
    }

    /** All roll calls but those that are left; the school as it is known afterwards. */
    SchoolRecord live() {
        var relay = new Relay(store.journals());
        var year = LivedYear.of(lycee, relay);
        rolls().limit(rolls().count() - left.size()).forEach(year::call);
        relay.flush(Lycee.SCHOOL);
        return year.vieScolaire().record();
    }

    private Stream<Roll> rolls() {
        return lycee.days().values().stream().flatMap(List::stream);
    }

    /** Reads the store for the first time. */
    ColdStart start() {
        var before = ColdStart.usedMegabytes();
        var read = Laps.of(1, host.vieScolaire()::record);
        return new ColdStart(
                host.vieScolaire().record().position(), read.sum() / MILLIS, ColdStart.usedMegabytes() - before);
    }

    Boards look(int warmUp) {
        return Boards.of(host, left, warmUp);
    }

    @Override
    public void close() {
        store.close();
    }
}
