package org.ent4j.ticketing.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.TicketState;

/** Counted again, each figure by itself. */
class StatisticsProperties {

    private static final List<TicketState> OPEN = List.of(
            TicketState.SUBMITTED,
            TicketState.ASSIGNED,
            TicketState.IN_PROGRESS,
            TicketState.WAITING_REQUESTER,
            TicketState.ESCALATED,
            TicketState.WAITING_VENDOR);

    @Property(tries = 300)
    void each_figure_is_what_a_count_by_itself_says(@ForAll @IntRange(max = 80) int count, @ForAll long seed) {
        var tickets = Counted.tickets(count, seed);
        var counted = org.ent4j.ticketing.statistics.Statistics.of(tickets, Counted.AUTUMN);
        var autumn = tickets.stream().filter(StatisticsProperties::isOfAutumn).toList();

        check(counted.all(), autumn);
        checkEach(counted.byTeam(), CountedTicket::team, autumn);
        checkEach(counted.bySchool(), CountedTicket::school, autumn);
        checkEach(counted.byCategory(), CountedTicket::category, autumn);
        checkEach(counted.byMonth(), StatisticsProperties::month, autumn);
        assertThat(counted.rejections())
                .isEqualTo(autumn.stream()
                        .flatMap(each -> each.notice().stream())
                        .collect(Collectors.toMap(notice -> notice, notice -> 1, Integer::sum)));
        counted.teamsByMonth()
                .forEach((month, teams) ->
                        teams.forEach((team, number) -> assertThat(number).isEqualTo((int) autumn.stream()
                                .filter(each ->
                                        month(each).equals(month) && each.team().equals(team))
                                .count())));
        Statistics.label("of another time").collect(autumn.size() < tickets.size());
        Statistics.label("refused").collect(counted.all().refusedOnce() > 0);
        Statistics.label("nothing").collect(autumn.isEmpty());
    }

    @Property(tries = 100)
    void they_may_come_in_any_order(@ForAll @IntRange(max = 60) int count, @ForAll long seed) {
        var tickets = Counted.tickets(count, seed);
        var shuffled = new ArrayList<>(tickets);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(org.ent4j.ticketing.statistics.Statistics.of(shuffled, Counted.AUTUMN))
                .isEqualTo(org.ent4j.ticketing.statistics.Statistics.of(tickets, Counted.AUTUMN));
    }

    private static boolean isOfAutumn(CountedTicket ticket) {
        var day = ticket.moments().submitted().atZone(Policies.PARIS).toLocalDate();
        return List.of(9, 10, 11).contains(day.getMonthValue()) && day.getYear() == 2026;
    }

    private static YearMonth month(CountedTicket ticket) {
        return YearMonth.from(ticket.moments().submitted().atZone(Policies.PARIS));
    }

    private static <K> void checkEach(
            Map<K, Figures> groups, Function<CountedTicket, K> key, Collection<CountedTicket> all) {
        assertThat(groups.keySet()).isEqualTo(all.stream().map(key).collect(Collectors.toSet()));
        groups.forEach((each, figures) -> check(
                figures,
                all.stream().filter(ticket -> key.apply(ticket).equals(each)).toList()));
    }

    private static void check(Figures figures, Collection<CountedTicket> tickets) {
        assertThat(figures.submitted()).isEqualTo(tickets.size());
        assertThat(figures.open()).isEqualTo(count(tickets, each -> OPEN.contains(each.state())));
        assertThat(figures.overdue()).isEqualTo(count(tickets, CountedTicket::isOverdue));
        assertThat(figures.rejected())
                .isEqualTo(count(tickets, each -> each.notice().isPresent()));
        assertThat(figures.resolved()).isEqualTo(count(tickets, each -> each.state() == TicketState.RESOLVED));
        assertThat(figures.closed()).isEqualTo(count(tickets, each -> each.state() == TicketState.CLOSED));
        assertThat(figures.cancelled()).isEqualTo(count(tickets, each -> each.state() == TicketState.CANCELLED));
        assertThat(figures.submitted())
                .isEqualTo(figures.rejected()
                        + figures.open()
                        + figures.resolved()
                        + figures.closed()
                        + figures.cancelled()
                        + figures.duplicates());
        assertThat(figures.reopened())
                .isEqualTo(new Share(
                        count(tickets, each -> each.course().refusals() > 0),
                        count(tickets, each -> each.course().wasSolved())));
        assertThat(figures.escalation().part()).isEqualTo(count(tickets, CountedTicket::isEscalated));
        assertThat(figures.duplication())
                .isEqualTo(new Share(
                        count(tickets, each -> each.state() == TicketState.DUPLICATE),
                        count(tickets, each -> each.state() != TicketState.REJECTED)));
        check(figures.own(), lapses(tickets, each -> each.lapses().own()));
        check(figures.resolve(), lapses(tickets, each -> each.lapses().resolve()));
        check(figures.vendor(), lapses(tickets, each -> each.lapses().vendor()));
    }

    private static int count(Collection<CountedTicket> tickets, Predicate<CountedTicket> which) {
        return (int) tickets.stream().filter(which).count();
    }

    private static List<Lapse> lapses(
            Collection<CountedTicket> tickets, Function<CountedTicket, Optional<Lapse>> lapse) {
        return tickets.stream().flatMap(each -> lapse.apply(each).stream()).toList();
    }

    private static void check(Times times, List<Lapse> lapses) {
        assertThat(times.median()).isEqualTo(atLeast(lapses, 50));
        assertThat(times.ninetieth()).isEqualTo(atLeast(lapses, 90));
        assertThat(times.inTime())
                .isEqualTo(new Share(
                        (int) lapses.stream().filter(lapse -> !lapse.isLate()).count(), lapses.size()));
        var before = Duration.ofSeconds(-1);
        for (var each = 0; each < times.classes().size(); each++) {
            var bound = each < Times.BOUNDS.size() ? Times.BOUNDS.get(each) : Duration.ofDays(9999);
            var from = before;
            assertThat(times.classes().get(each)).isEqualTo((int) lapses.stream()
                    .map(StatisticsProperties::whole)
                    .filter(lapse -> lapse.compareTo(from) > 0 && lapse.compareTo(bound) <= 0)
                    .count());
            before = bound;
        }
    }

    private static Duration whole(Lapse lapse) {
        return Duration.ofSeconds(lapse.elapsed().getSeconds());
    }

    /** The shortest that so many percent do not exceed: the nearest rank, said in another way. */
    private static Optional<Duration> atLeast(List<Lapse> lapses, int percent) {
        return lapses.stream()
                .map(StatisticsProperties::whole)
                .filter(bound -> 100L
                                * lapses.stream()
                                        .filter(each -> whole(each).compareTo(bound) <= 0)
                                        .count()
                        >= (long) percent * lapses.size())
                .min(Duration::compareTo);
    }
}
