package org.ent4j.examples.speed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A page of figures, in Markdown. */
final class ReportPage {

    private final List<String> lines = new ArrayList<>();

    ReportPage add(String... more) {
        lines.addAll(List.of(more));
        return this;
    }

    ReportPage targets(List<Target> targets) {
        add("| target | figure | at most | met |", "|---|---|---|---|");
        targets.forEach(each -> add(String.format(
                Locale.ROOT,
                "| %s | %,.2f | %,.0f | %s |",
                each.name(),
                each.figure(),
                each.atMost(),
                each.isMet() ? "yes" : "**no**")));
        return add("");
    }

    ReportPage figures(Map<String, ? extends Number> figures) {
        add("| | |", "|---|---|");
        figures.forEach((name, figure) -> {
            var isWhole = figure.doubleValue() == Math.rint(figure.doubleValue());
            add(String.format(Locale.ROOT, isWhole ? "| %s | %,.0f |" : "| %s | %,.2f |", name, figure.doubleValue()));
        });
        return add("");
    }

    String text() {
        return String.join("\n", lines).stripTrailing() + "\n";
    }
}
