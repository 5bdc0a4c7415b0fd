package org.ent4j.examples.benchmarks.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** docs/performance.md, whole, from the record of a run. */
final class PerformancePage {
    private PerformancePage() {}

    static String of(RunRecord record) {
        return String.join(
                "\n",
                head(record),
                "## Targets\n",
                targets(record.figures()),
                "## The machine's limit\n",
                chases(record.chases()),
                "## One check, engine by engine\n",
                checks(record.checks()),
                "## What is measured\n",
                FAIRNESS,
                list(record.engines(), engine -> "**%s**: %s".formatted(engine.engine(), engine.text())),
                "## Not run\n",
                list(record.notRun(), peer -> "%s: %s.".formatted(peer.engine(), peer.why())));
    }

    private static String head(RunRecord record) {
        return """
                # Performance of the access-rule engine

                Written by `ent-examples/ent bench access --page docs/performance.md`; not edited by hand. %s

                Measured on %s: %s. Read the ratios: absolute times are those of this machine.
                """.formatted(
                        record.quick() ? "**A quick run, which proves the plumbing and measures nothing.**" : "",
                        record.date(),
                        record.machine().line());
    }

    private static String targets(List<Figure> figures) {
        return table(
                List.of("figure", "measured", "at most", "met"),
                figures,
                figure -> List.of(
                        figure.name(),
                        number(figure.value()) + " " + figure.unit(),
                        figure.atMost().map(PerformancePage::number).orElse(""),
                        met(figure.met())));
    }

    private static String chases(List<Chase> chases) {
        return table(
                List.of("memory", "one dependent random load"),
                chases,
                chase -> List.of(
                        chase.megabytes() + " MB",
                        "%s ± %s ns".formatted(number(chase.nanos()), number(chase.error()))));
    }

    private static String checks(List<CheckLine> checks) {
        return table(
                List.of(
                        "engine",
                        "services",
                        "rules",
                        "people",
                        "questions",
                        "judged",
                        "ns a check",
                        "× ent4j",
                        "target",
                        "met"),
                checks,
                line -> List.of(
                        line.engine(),
                        line.layout(),
                        whole(line.rules()),
                        whole(line.people()),
                        whole(line.questions()),
                        whole(line.agreed()),
                        "%s ± %s".formatted(number(line.nanos()), number(line.error())),
                        line.ratio().map(PerformancePage::number).orElse(""),
                        line.target().map(target -> "≥ " + number(target)).orElse(""),
                        met(line.met())));
    }

    private static String met(Optional<Boolean> met) {
        return met.map(reached -> reached ? "yes" : "**no**").orElse("");
    }

    private static <T> String table(List<String> titles, List<T> lines, Function<T, List<String>> cells) {
        String rule = titles.stream().map(title -> "---").collect(Collectors.joining("|", "|", "|"));
        String body = lines.stream().map(line -> row(cells.apply(line))).collect(Collectors.joining());
        return row(titles) + rule + "\n" + body;
    }

    private static String row(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static <T> String list(List<T> items, Function<T, String> text) {
        return items.stream().map(item -> "- " + text.apply(item) + "\n").collect(Collectors.joining());
    }

    private static String whole(int value) {
        return String.format(Locale.ROOT, "%,d", value);
    }

    private static String number(double value) {
        return String.format(
                Locale.ROOT, value >= 1_000 ? "%,.0f" : value >= 100 ? "%.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static final String FAIRNESS = """
            One workload for all, from one seed: services with three roles and four rules each (a profil, one in four with a
            niveau; teachers, half of them with three disciplines; three structures for heads and staff, half of them with two
            fonctions; four groups, or the whole ENT once in twenty), 1,000 people an establishment, three groups each, 15 % of
            them with two or three affiliations. Services belong to an establishment (*own*), or twenty are shared by the whole
            ENT and carry four rules of target `SITE` an establishment (*shared*). Seven questions in ten are asked at home.
            Questions are distinct, random, and walked in order.

            Before it is timed, each engine answers the first questions, and any answer that differs from that of a naive oracle,
            which reads every rule, stops the run. Our engine is asked with handles (numbers); the peers get the strings and objects
            that their interfaces want, made beforehand. The peers that cannot hold everybody are asked fewer questions, so that
            their memory stays warmer than ours. General languages express what our rules do not: a ratio is the price
            of that generality, for questions which do not need it.
            """;
}
