package org.ent4j.catalogue.indicator;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Counts page views as they come, in any order, for one school. Page views of one visitor that follow each other within
 * the pause are one visit; a visit belongs to the week in which it begins. It keeps an entry for each visit, not for
 * each page view.
 *
 * <p>Totals count visits and people once: who visits two services, or in two profiles, is one user of all of them, and
 * goes from one service to another in one visit. So the figures of profiles do not sum up to {@code globales}, here as
 * in the open data of the DNMA.
 */
public final class UsageCount {

    /** After half an hour a visit is another one, as audience measurement usually has it; ours, to be set otherwise. */
    public static final Duration USUAL_PAUSE = Duration.ofMinutes(30);

    private final Duration pause;
    private final ZoneId zone;
    private final Map<UsageKey, Map<String, TreeMap<Instant, Instant>>> visits = new HashMap<>();

    private UsageCount(Duration pause, ZoneId zone) {
        this.pause = pause;
        this.zone = zone;
    }

    /**
     * Nothing is counted yet.
     *
     * @param pause without a page view after which a visit is over
     * @param zone of the school: a week begins there at midnight
     */
    public static UsageCount of(Duration pause, ZoneId zone) {
        return new UsageCount(pause, zone);
    }

    public UsageCount add(PageView view) {
        for (var key : keys(view)) {
            join(
                    visits.computeIfAbsent(key, any -> new HashMap<>())
                            .computeIfAbsent(view.visitor(), any -> new TreeMap<>()),
                    view.at());
        }
        return this;
    }

    private static List<UsageKey> keys(PageView view) {
        return List.of(
                UsageKey.of(view.service(), view.profile()),
                UsageKey.of(view.service()),
                UsageKey.of(view.profile()),
                UsageKey.all());
    }

    /** Lengthens the visit that it is near to, or joins the two between which it stands. */
    private void join(TreeMap<Instant, Instant> visitsOfOne, Instant at) {
        var first = at;
        var last = at;
        var before = Optional.ofNullable(visitsOfOne.floorEntry(at)).filter(each -> isNear(each.getValue(), at));
        if (before.isPresent()) {
            first = before.get().getKey();
            last = later(before.get().getValue(), at);
        }
        var after = Optional.ofNullable(visitsOfOne.higherEntry(at)).filter(each -> isNear(at, each.getKey()));
        if (after.isPresent()) {
            last = later(after.get().getValue(), last);
            visitsOfOne.remove(after.get().getKey());
        }
        visitsOfOne.put(first, last);
    }

    private boolean isNear(Instant earlier, Instant later) {
        return !later.isAfter(earlier.plus(pause));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** The weeks in which a visit begins, with all that was counted in each. */
    public Map<IsoWeek, UsageTable> weeks() {
        var weeks = new TreeMap<IsoWeek, Map<UsageKey, Tally>>();
        visits.forEach((key, people) -> people.forEach((visitor, theirs) ->
                theirs.forEach((first, last) -> weeks.computeIfAbsent(week(first), any -> new HashMap<>())
                        .computeIfAbsent(key, any -> new Tally())
                        .add(visitor, Duration.between(first, last)))));
        var tables = new TreeMap<IsoWeek, UsageTable>();
        weeks.forEach((week, tallies) -> tables.put(week, table(tallies)));
        return tables;
    }

    private IsoWeek week(Instant at) {
        return IsoWeek.of(at.atZone(zone).toLocalDate());
    }

    private static UsageTable table(Map<UsageKey, Tally> tallies) {
        var figures = new TreeMap<UsageKey, UsageFigures>();
        tallies.forEach((key, tally) -> figures.put(key, tally.figures()));
        return UsageTable.of(figures);
    }

    private static final class Tally {

        private final Set<String> users = new HashSet<>();
        private final List<Duration> durations = new ArrayList<>();

        private void add(String visitor, Duration duration) {
            users.add(visitor);
            durations.add(duration);
        }

        private UsageFigures figures() {
            return new UsageFigures(
                    durations.size(), users.size(), durations.stream().reduce(Duration.ZERO, Duration::plus));
        }
    }
}
