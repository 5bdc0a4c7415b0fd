package org.ent4j.examples.portal.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.ent4j.examples.portal.statistics.PublishedPage.Table;
import org.ent4j.examples.portal.statistics.SchoolNumbers.RollCallDay;
import org.ent4j.examples.portal.statistics.StatisticsPage.ClassLine;
import org.ent4j.examples.portal.statistics.StatisticsPage.NumberLine;
import org.ent4j.examples.portal.statistics.StatisticsPage.RollCallLine;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.statistics.AbsenceCounts;
import org.ent4j.viescolaire.statistics.DisciplineCounts;
import org.ent4j.viescolaire.statistics.SmallCounts;

/** Numbers as tables: those of the office, and those that may leave it. */
final class StatisticsScreen {

    private StatisticsScreen() {}

    static Answer show(
            Visit visit, DateRange days, AbsenceCounts absences, DisciplineCounts discipline, List<RollCallDay> calls) {
        var terms = SchoolNumbers.terms(visit);
        return Answer.page(
                visit.in("Statistiques", "Statistics"),
                "statistics/statistics",
                new StatisticsPage(
                        days.first().toString(),
                        days.last().toString(),
                        "du=%s&au=%s".formatted(days.first(), days.last()),
                        absences.all(),
                        absences.byWeek().keySet().stream()
                                .map(monday -> week(visit, monday))
                                .toList(),
                        absences.byGroup().keySet().stream()
                                .map(group -> line(visit, absences, group))
                                .toList(),
                        absences.byWeek().values().stream().map(String::valueOf).toList(),
                        discipline.all(),
                        lines(discipline.byType(), terms.types()),
                        lines(discipline.byMonth(), month -> month(visit, month)),
                        lines(discipline.byGroup(), group -> group(visit, group)),
                        calls.stream().map(each -> line(visit, each)).toList()));
    }

    private static String week(Visit visit, LocalDate monday) {
        return DateTimeFormatter.ofPattern("d MMM", visit.words().lang().locale())
                .format(monday);
    }

    private static String month(Visit visit, YearMonth month) {
        return DateTimeFormatter.ofPattern("MMMM uuuu", visit.words().lang().locale())
                .format(month);
    }

    private static String group(Visit visit, String group) {
        return group.isEmpty() ? visit.in("sans classe", "no class") : group;
    }

    private static ClassLine line(Visit visit, AbsenceCounts absences, String group) {
        return new ClassLine(
                group(visit, group),
                absences.byWeek().keySet().stream()
                        .map(monday -> String.valueOf(absences.of(group, monday)))
                        .toList(),
                String.valueOf(absences.of(group)));
    }

    private static RollCallLine line(Visit visit, RollCallDay each) {
        return new RollCallLine(visit.words().day(each.day()), each.all(), each.taken(), each.forgotten());
    }

    private static <K> List<NumberLine> lines(Map<K, Integer> counts, Function<K, String> words) {
        return counts.entrySet().stream()
                .map(each -> new NumberLine(words.apply(each.getKey()), String.valueOf(each.getValue())))
                .toList();
    }

    static Answer published(Visit visit, DateRange days, AbsenceCounts absences, DisciplineCounts discipline) {
        var small = SmallCounts.usual();
        var terms = SchoolNumbers.terms(visit);
        var byClass = new TreeMap<String, Integer>();
        absences.byGroup().keySet().forEach(group -> byClass.put(group, absences.of(group)));
        return Answer.page(
                visit.in("Statistiques à diffuser", "Statistics to be published"),
                "statistics/published",
                new PublishedPage(
                        visit.in("du %s au %s", "from %s to %s")
                                .formatted(
                                        visit.words().shortDay(days.first()),
                                        visit.words().shortDay(days.last())),
                        small.threshold(),
                        List.of(
                                table(
                                        visit,
                                        small,
                                        visit.in("Demi-journées d'absence par classe", "Half-days of absence by class"),
                                        visit.in("Classe", "Class"),
                                        byClass,
                                        group -> group(visit, group)),
                                table(
                                        visit,
                                        small,
                                        visit.in("Punitions et sanctions par type", "Punitions and sanctions by type"),
                                        visit.in("Type", "Type"),
                                        discipline.byType(),
                                        terms.types()))));
    }

    private static <K extends Comparable<K>> Table table(
            Visit visit,
            SmallCounts small,
            String title,
            String head,
            SortedMap<K, Integer> counts,
            Function<K, String> words) {
        var published = small.of(counts);
        return new Table(
                title,
                head,
                published.counts().entrySet().stream()
                        .map(each -> new NumberLine(words.apply(each.getKey()), number(visit, each.getValue())))
                        .toList(),
                number(visit, published.total()));
    }

    private static String number(Visit visit, OptionalInt count) {
        return count.isPresent() ? String.valueOf(count.getAsInt()) : visit.in("masqué", "hidden");
    }
}
