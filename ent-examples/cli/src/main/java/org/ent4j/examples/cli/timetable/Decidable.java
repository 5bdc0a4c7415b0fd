package org.ent4j.examples.cli.timetable;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.examples.host.FolderData;
import org.ent4j.examples.host.SchoolTimetable;
import org.ent4j.examples.host.TimetableContext;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.LabelKey;
import org.ent4j.timetable.feed.temporal.TemporalKind;
import org.ent4j.timetable.rapprochement.TimetablePlan;

/**
 * The items and labels of a timetable, about each of which something can be decided.
 *
 * @param labels those that are open, and those about which something was decided before
 * @param context by which labels are understood
 */
record Decidable(TimetablePlan plan, List<SourceItem> labels, Optional<TimetableContext> context) {

    static Decidable of(SchoolTimetable school, FolderData opened, Optional<TimetableContext> context) {
        var plan = school.plan(false);
        var decided = opened.decisions().of(school.structure(), plan.timetable().source()).list().stream()
                .map(Correspondence::item)
                .filter(item -> isLabel(item.kind()));
        return new Decidable(
                plan, Stream.concat(school.labels().stream(), decided).toList(), context);
    }

    private static boolean isLabel(String kind) {
        return Arrays.stream(TemporalKind.values()).anyMatch(each -> each.name().equals(kind));
    }

    /** The item of the timetable; a label by any of its spellings. */
    Optional<SourceItem> find(String kind, String key) {
        var items = isLabel(kind) ? labels.stream() : plan.lines().stream().map(PlanLine::item);
        var wanted = isLabel(kind) ? LabelKey.of(key).value() : key;
        return items.filter(item -> item.kind().equals(kind) && item.key().equals(wanted))
                .findFirst();
    }

    /** The decision; one about a label has to say a day, hours or weeks, or to leave it aside. */
    Correspondence understood(Correspondence decision) {
        if (isLabel(decision.item().kind())
                && context.filter(told -> told.understands(decision)).isEmpty()) {
            throw new Unusable(
                    "decide.not-understood",
                    Label.of(
                            "« %s » : %s attendu, par exemple --to %s, ou --ignore"
                                    .formatted(
                                            decision.item().label(),
                                            label(decision).fr(),
                                            example(decision)),
                            "'%s': expected a %s, for example --to %s, or --ignore"
                                    .formatted(
                                            decision.item().label(),
                                            label(decision).en(),
                                            example(decision))));
        }
        return decision;
    }

    private static Label label(Correspondence decision) {
        return TemporalKind.valueOf(decision.item().kind()).label();
    }

    private static String example(Correspondence decision) {
        return LabelsView.example(TemporalKind.valueOf(decision.item().kind()));
    }
}
