package org.ent4j.ticketing.statistics;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;

/** Counts tickets one by one, in any order: none has to be kept meanwhile. For one thread. */
public final class Tally {

    private static final Comparator<Optional<TeamId>> NONE_FIRST =
            Comparator.comparing(team -> team.map(TeamId::value).orElse(""));

    private final Period period;
    private final Group all = new Group();
    private final SortedMap<String, Integer> rejections = new TreeMap<>();
    private final SortedMap<Optional<TeamId>, Group> teams = new TreeMap<>(NONE_FIRST);
    private final SortedMap<StructureId, Group> schools = new TreeMap<>();
    private final SortedMap<CategoryId, Group> categories = new TreeMap<>();
    private final SortedMap<YearMonth, Group> months = new TreeMap<>();
    private final SortedMap<YearMonth, SortedMap<Optional<TeamId>, Integer>> teamsByMonth = new TreeMap<>();
    private int unreadable;

    public Tally(Period period) {
        this.period = period;
    }

    /** One that was not submitted in the period is not counted. */
    public void add(CountedTicket ticket) {
        if (!period.contains(ticket.moments().submitted())) {
            return;
        }
        var month = period.month(ticket.moments().submitted());
        all.add(ticket);
        add(teams, ticket.team(), ticket);
        add(schools, ticket.school(), ticket);
        add(categories, ticket.category(), ticket);
        add(months, month, ticket);
        ticket.notice().ifPresent(notice -> rejections.merge(notice, 1, Integer::sum));
        teamsByMonth.computeIfAbsent(month, any -> new TreeMap<>(NONE_FIRST)).merge(ticket.team(), 1, Integer::sum);
    }

    private static <K> void add(Map<K, Group> groups, K key, CountedTicket ticket) {
        groups.computeIfAbsent(key, any -> new Group()).add(ticket);
    }

    /** One of the period cannot be read. */
    public void miss() {
        unreadable++;
    }

    /** Of those that were counted until now. */
    public Statistics statistics() {
        return new Statistics(
                period,
                all.figures(),
                copy(rejections, count -> count),
                copy(teams, Group::figures),
                copy(schools, Group::figures),
                copy(categories, Group::figures),
                copy(months, Group::figures),
                copy(teamsByMonth, each -> copy(each, count -> count)),
                unreadable,
                Share.OF_NOTHING);
    }

    private static <K, G, V> SortedMap<K, V> copy(SortedMap<K, G> groups, Function<G, V> value) {
        var copy = new TreeMap<K, V>(groups.comparator());
        groups.forEach((key, group) -> copy.put(key, value.apply(group)));
        return Collections.unmodifiableSortedMap(copy);
    }
}
