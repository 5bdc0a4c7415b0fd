package org.ent4j.examples.spark;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.VieScolaire;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.edition.ClassResults;
import org.ent4j.viescolaire.edition.ServiceResults;
import org.ent4j.viescolaire.markbook.BookAverages;
import org.ent4j.viescolaire.markbook.MarkBook;
import org.ent4j.viescolaire.markbook.MarkBookId;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;

/** What vie scolaire says of a school, as lines of the tables. */
record ExpectedFigures(
        VieScolaire vieScolaire,
        List<ClassResults> results,
        Map<MarkBookId, MarkBook> books,
        Map<MarkBookId, BookAverages> made) {

    static final Actor HEAD = new Actor(new PersonId("head"), Capacity.DIRECTION);

    static ExpectedFigures of(VieScolaire vieScolaire, LocalDate day) {
        var results = vieScolaire.periodicity().periods().councils().values().stream()
                .filter(council -> !council.period().days().first().isAfter(day))
                .map(council ->
                        vieScolaire.conseils().results(HEAD, council.key(), day).get())
                .toList();
        return new ExpectedFigures(vieScolaire, results, new HashMap<>(), new HashMap<>());
    }

    /** In the order of the table. */
    List<String> averages() {
        return results.stream().flatMap(this::averages).toList();
    }

    private Stream<String> averages(ClassResults ofClass) {
        return ofClass.pupils().stream().sorted().flatMap(pupil -> averages(ofClass, pupil));
    }

    private Stream<String> averages(ClassResults ofClass, PersonId pupil) {
        var general = line(
                ofClass,
                pupil.value(),
                "",
                "",
                "",
                text(ofClass.generalOf(pupil).pupil().value()),
                "",
                "");
        return Stream.concat(
                Stream.of(general),
                inOrder(ofClass.of(pupil)).stream().map(service -> average(ofClass, pupil, service)));
    }

    /** As the mark book makes it. */
    private String average(ClassResults ofClass, PersonId pupil, ServiceResults of) {
        var service = of.taught().service();
        var id = new MarkBookId(service.id(), ofClass.frame().council().period().id());
        var markBooks = vieScolaire.markBooks();
        var average = made.computeIfAbsent(
                        id, any -> markBooks.averages(HEAD, id).get())
                .of(pupil);
        var book = books.computeIfAbsent(id, any -> markBooks.book(HEAD, id).get());
        var marks = book.results().values().stream()
                .filter(given -> given.containsKey(pupil)
                        && given.get(pupil).mark().counted().isPresent())
                .count();
        return line(
                ofClass,
                pupil.value(),
                service.id().value(),
                service.matiere().value(),
                service.coefficient().toPlainString(),
                text(average.shown().value()),
                Long.toString(marks),
                Boolean.toString(book.finalAverages().containsKey(pupil)));
    }

    private static List<ServiceResults> inOrder(List<ServiceResults> services) {
        return services.stream()
                .sorted(Comparator.comparing(each -> each.taught().service().id()))
                .toList();
    }

    List<String> classes() {
        var lines = new ArrayList<String>();
        for (var each : results) {
            lines.add(figures(each, Stream.of("", "", ""), each.figures()));
            inOrder(each.services()).forEach(of -> {
                var service = of.taught().service();
                lines.add(figures(
                        each,
                        Stream.of(service.id().value(), service.matiere().value(), quoted(service.label())),
                        of.figures()));
            });
        }
        return lines;
    }

    private static String quoted(String label) {
        return label.contains(",") ? "\"" + label + "\"" : label;
    }

    private static String figures(ClassResults of, Stream<String> service, ClassFigures figures) {
        var numbers = Stream.of(
                        figures.average().value(),
                        figures.lowest(),
                        figures.firstQuartile(),
                        figures.median(),
                        figures.thirdQuartile(),
                        figures.highest())
                .map(ExpectedFigures::text);
        return line(
                of,
                Stream.of(service, Stream.of(Integer.toString(figures.sorted().size())), numbers)
                        .flatMap(each -> each)
                        .toArray(String[]::new));
    }

    private static String line(ClassResults of, String... rest) {
        return Stream.concat(
                        Stream.of(
                                of.frame().schoolClass().structure().value(),
                                of.frame().schoolClass().code(),
                                of.frame().council().period().id().value()),
                        Stream.of(rest))
                .collect(Collectors.joining(","));
    }

    private static String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse("");
    }
}
