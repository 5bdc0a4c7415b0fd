package org.ent4j.examples.portal.rollcall;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.examples.portal.web.Visit;

/** Makes the page of a day: what is filtered, counted, and cut into pages. */
record DayPages(Visit visit, LocalDate day, boolean isOfAll) {

    private static final int SIZE = 20;
    private static final List<String> FILTERS = List.of("heure", "classe", "enseignant", "etat");

    DayPage of(List<DayRow.Seen> all) {
        var rows = all.stream().map(seen -> DayRow.of(visit, seen)).toList();
        var found = rows.stream().filter(this::isWanted).toList();
        var last = Math.max(1, (found.size() + SIZE - 1) / SIZE);
        var number = Math.max(1, Math.min(last, visit.query().number("page").orElse(1)));
        return new DayPage(
                day,
                weekday(day, -1),
                weekday(day, 1),
                day.equals(visit.today()),
                figures(rows),
                isOfAll ? Optional.of(filters(rows)) : Optional.empty(),
                found.stream().skip((number - 1L) * SIZE).limit(SIZE).toList(),
                found.size(),
                last == 1
                        ? List.of()
                        : IntStream.rangeClosed(1, last)
                                .mapToObj(each -> link(each, number))
                                .toList());
    }

    private static LocalDate weekday(LocalDate from, int step) {
        var next = from.plusDays(step);
        return next.getDayOfWeek() == DayOfWeek.SUNDAY ? next.plusDays(step) : next;
    }

    private boolean isWanted(DayRow row) {
        return matches("heure", row.time())
                && matches("classe", row.group())
                && matches("etat", row.state().key())
                && visit.query()
                        .text("enseignant")
                        .filter(name -> !row.teachers().contains(name))
                        .isEmpty();
    }

    private boolean matches(String filter, String value) {
        return visit.query()
                .text(filter)
                .filter(wanted -> !wanted.equals(value))
                .isEmpty();
    }

    private static Map<String, Integer> figures(List<DayRow> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.state().many(), LinkedHashMap::new, Collectors.summingInt(any -> 1)));
    }

    private DayPage.Filters filters(List<DayRow> rows) {
        return new DayPage.Filters(
                filter("heure", rows.stream().map(DayRow::time)),
                filter("classe", rows.stream().map(DayRow::group).sorted()),
                filter(
                        "enseignant",
                        rows.stream().flatMap(row -> row.teachers().stream()).sorted()),
                states(rows));
    }

    private DayPage.Filter filter(String name, Stream<String> values) {
        return new DayPage.Filter(options(values), visit.query().textOr(name, ""));
    }

    private Map<String, String> options(Stream<String> values) {
        var options = everything();
        values.filter(value -> !value.isEmpty()).distinct().forEach(value -> options.put(value, value));
        return options;
    }

    private DayPage.Filter states(List<DayRow> rows) {
        var options = everything();
        rows.stream().map(DayRow::state).distinct().forEach(state -> options.put(state.key(), state.label()));
        return new DayPage.Filter(options, visit.query().textOr("etat", ""));
    }

    private Map<String, String> everything() {
        var options = new LinkedHashMap<String, String>();
        options.put("", visit.in("tout", "all"));
        return options;
    }

    private DayPage.PageLink link(int number, int here) {
        var chosen = FILTERS.stream()
                .flatMap(name -> visit.query().text(name).stream()
                        .map(value -> "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining());
        return new DayPage.PageLink(
                number, "/seances?jour=%s%s&page=%d".formatted(day, chosen, number), number == here);
    }
}
