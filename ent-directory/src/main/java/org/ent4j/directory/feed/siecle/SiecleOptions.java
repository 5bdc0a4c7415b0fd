package org.ent4j.directory.feed.siecle;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.id.Uai;

/** What the caller of a feed decides. */
record SiecleOptions(
        Optional<Uai> uai,
        Optional<SchoolYear> year,
        Set<SiecleExclusion> excluded,
        boolean complete,
        FeedLimits limits,
        Consumer<SiecleScolarite> onScolarite) {

    static SiecleOptions usual() {
        return new SiecleOptions(
                Optional.empty(),
                Optional.empty(),
                Set.of(SiecleExclusion.values()),
                true,
                SiecleFeed.LIMITS,
                scolarite -> {});
    }

    SiecleOptions of(Uai school) {
        return new SiecleOptions(Optional.of(school), year, excluded, complete, limits, onScolarite);
    }

    SiecleOptions in(SchoolYear expected) {
        return new SiecleOptions(uai, Optional.of(expected), excluded, complete, limits, onScolarite);
    }

    SiecleOptions excluding(Set<SiecleExclusion> exclusions) {
        return new SiecleOptions(uai, year, Set.copyOf(exclusions), complete, limits, onScolarite);
    }

    SiecleOptions partial() {
        return new SiecleOptions(uai, year, excluded, false, limits, onScolarite);
    }

    SiecleOptions within(FeedLimits bounds) {
        return new SiecleOptions(uai, year, excluded, complete, bounds, onScolarite);
    }

    SiecleOptions telling(Consumer<SiecleScolarite> listener) {
        return new SiecleOptions(uai, year, excluded, complete, limits, listener);
    }
}
