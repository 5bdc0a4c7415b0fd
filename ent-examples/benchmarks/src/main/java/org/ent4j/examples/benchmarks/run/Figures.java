package org.ent4j.examples.benchmarks.run;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import org.ent4j.examples.benchmarks.workload.Layout;

/** What the trials of our engine amount to, and what was asked of it. */
final class Figures {
    private static final double MOST_LOADS_A_CHECK = 1;
    private static final double MOST_EXPLAIN = 1.5;
    private static final double MOST_PAGE = 10;
    private static final double MOST_COMPILE_MILLIS = 200;
    private static final double MOST_CHANGE_MICROS = 1_000;
    private static final double MOST_HOLDERS_MICROS = 200;
    private static final double MOST_BYTES_A_PERSON = 64;

    private final double load;
    private final List<Measured> measured;

    Figures(double load, List<Measured> measured) {
        this.load = load;
        this.measured = measured;
    }

    List<Figure> list() {
        return Stream.of(Layout.values()).flatMap(this::of).toList();
    }

    /** The three figures of {@link MemoryProbe}. */
    static List<Figure> bytesAPerson(List<Double> bytes) {
        return List.of(
                Figure.known("heap-a-person", "heap a person, all included, before any holders", bytes.get(0), "bytes")
                        .atMost(MOST_BYTES_A_PERSON),
                Figure.known(
                        "records-a-person", "of which records and ids, by the engine's count", bytes.get(1), "bytes"),
                Figure.known("reverse-a-person", "the same with the index for holders", bytes.get(2), "bytes"));
    }

    private Stream<Figure> of(Layout layout) {
        return Stream.of(
                        perCheck(
                                layout,
                                "CheckBenchmark.check",
                                check -> figure(layout, "check/load", "a check / a random load", check / load, "×")
                                        .atMost(MOST_LOADS_A_CHECK)),
                        perCheck(
                                layout,
                                "QuestionsBenchmark.dependent",
                                time -> figure(
                                        layout,
                                        "dependent/load",
                                        "a check after a check / a random load",
                                        time / load,
                                        "×")),
                        ratio(layout, "explain", "all roles and deciding rules / a check", MOST_EXPLAIN),
                        ratio(layout, "page", "a page of twenty services / a check", MOST_PAGE),
                        administration(layout, "compile", "all rules compiled", 1e6, "ms", MOST_COMPILE_MILLIS),
                        administration(layout, "change", "one rule changed", 1e3, "µs", MOST_CHANGE_MICROS),
                        administration(layout, "holders", "holders of a role", 1e3, "µs", MOST_HOLDERS_MICROS))
                .flatMap(Optional::stream);
    }

    private Optional<Figure> perCheck(Layout layout, String method, DoubleFunction<Figure> figure) {
        return find(layout, method).map(m -> figure.apply(m.nanos()));
    }

    private Optional<Figure> ratio(Layout layout, String question, String name, double most) {
        return find(layout, "CheckBenchmark.check")
                .flatMap(check -> find(layout, "QuestionsBenchmark." + question)
                        .map(m -> figure(layout, question + "/check", name, m.nanos() / check.nanos(), "×")
                                .atMost(most)));
    }

    private Optional<Figure> administration(
            Layout layout, String question, String name, double nanos, String unit, double most) {
        return find(layout, "AdministrationBenchmark." + question)
                .map(m -> figure(
                                layout,
                                question,
                                "%s, %,d people"
                                        .formatted(
                                                name, m.trial().scale().size().people()),
                                m.nanos() / nanos,
                                unit)
                        .atMost(most));
    }

    private static Figure figure(Layout layout, String code, String name, double value, String unit) {
        String services = layout == Layout.OWN ? "own services" : "shared services";
        return Figure.known(layout.code() + ":" + code, name + ", " + services, value, unit);
    }

    /** The one of the largest scale. */
    private Optional<Measured> find(Layout layout, String method) {
        return measured.stream()
                .filter(m -> m.trial().engine().equals(Plan.OURS)
                        && m.trial().method().equals(method))
                .filter(m -> m.trial().scale().layout() == layout)
                .max((a, b) -> Integer.compare(
                        a.trial().scale().size().people(),
                        b.trial().scale().size().people()));
    }
}
