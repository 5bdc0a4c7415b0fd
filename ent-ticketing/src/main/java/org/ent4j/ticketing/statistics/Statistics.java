package org.ent4j.ticketing.statistics;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import org.ent4j.model.id.StructureId;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.routing.TeamId;

/**
 * What became of the tickets that were submitted in a period, as they were when they were counted. What is said by team, by
 * school, by category and by month each adds up to all.
 *
 * @param rejections how many there are by what the requesters were told
 * @param byTeam the team that has them now; first those of none
 * @param byMonth of submission, where it is the period's zone
 * @param teamsByMonth how many were submitted
 * @param unreadable tickets of the period that nobody could read; they are in no figure
 * @param deflected questions that were answered at level 0 without a ticket, of all that came to an end
 */
public record Statistics(
        Period period,
        Figures all,
        SortedMap<String, Integer> rejections,
        SortedMap<Optional<TeamId>, Figures> byTeam,
        SortedMap<StructureId, Figures> bySchool,
        SortedMap<CategoryId, Figures> byCategory,
        SortedMap<YearMonth, Figures> byMonth,
        SortedMap<YearMonth, SortedMap<Optional<TeamId>, Integer>> teamsByMonth,
        int unreadable,
        Share deflected) {

    /** @param tickets of any time; those of the period are counted */
    public static Statistics of(Collection<CountedTicket> tickets, Period period) {
        var tally = new Tally(period);
        tickets.forEach(tally::add);
        return tally.statistics();
    }

    /**
     * With what level 0 did by itself.
     *
     * @param answered questions that correspondents answered without a ticket
     * @param ended all questions that came to an end
     */
    public Statistics withDeflected(int answered, int ended) {
        return new Statistics(
                period,
                all,
                rejections,
                byTeam,
                bySchool,
                byCategory,
                byMonth,
                teamsByMonth,
                unreadable,
                new Share(answered, ended));
    }
}
