package org.ent4j.catalogue.indicator;

import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ent4j.model.id.StructureId;

/**
 * Hides figures of few people, and as many others as it takes that nobody computes them from the totals.
 *
 * <p>What is kept from a reader: the exact figures of a hidden cell, even when he takes every row and every column to
 * sum up to its total, and knows that a hidden cell is not nothing. Where people count once in a total, as they do
 * here, he knows less than that. A narrow range may remain; a project that minds takes a higher threshold.
 *
 * <p>What is not kept from him: how many came in more than one profile, which the total of a service says; and what
 * two publications of one week differ by, late page views or another threshold. So a week is published once, when it is
 * over ({@link IndicatorRules}), with one threshold; figures of several weeks are never added up, as people who came in
 * one of them alone would show.
 *
 * @param threshold from how many users on a figure is shown; 1 hides nothing
 */
public record SmallNumbers(int threshold) {

    /** Ours: no text of the DNMA gives one. To be confirmed by the data protection officer of the project. */
    public static final int USUAL_THRESHOLD = 5;

    public SmallNumbers {
        if (threshold < 1) {
            throw new IllegalArgumentException(
                    "Figures of %d users on are none.\nMaybe nothing was to be hidden: that is 1."
                            .formatted(threshold));
        }
    }

    public static SmallNumbers usual() {
        return new SmallNumbers(USUAL_THRESHOLD);
    }

    /** What may be published. */
    public UsageReport report(StructureId school, IsoWeek week, UsageTable table) {
        var hidden = hidden(table);
        var shown = new TreeMap<UsageKey, UsageFigures>(table.figures());
        hidden.forEach(shown::remove);
        return new UsageReport(school, week, shown, hidden, threshold);
    }

    private Set<UsageKey> hidden(UsageTable table) {
        var few = new TreeSet<UsageKey>();
        table.figures().forEach((key, figures) -> {
            if (figures.users() < threshold && figures.users() > 0) {
                few.add(key);
            }
        });
        return new Concealment(table).of(few);
    }
}
