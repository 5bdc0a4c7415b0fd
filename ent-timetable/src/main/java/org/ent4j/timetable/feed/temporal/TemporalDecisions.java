package org.ent4j.timetable.feed.temporal;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;
import org.ent4j.model.rule.Reason;

/**
 * Decisions about labels, kept with those about items: the kind is the name of a {@link TemporalKind}, the key is the
 * label without its case, accents and signs, and the target is {@code MONDAY}, {@code 08:00-08:55}, or weeks as
 * {@code 1-7,10 (2026-2027)}, {@value #EVERY_WEEK} for all with class. Weeks are those of one year: in another the decision is to be taken
 * again; {@code 1-7,10} without a year is of any. What a person writes is understood as well, {@code lundi}, {@code 8h30-9h25} or
 * {@code Q1}, by the labels that the mapping has before any decision. To ignore a label leaves its rows aside; nothing can be created.
 *
 * <pre>{@code
 * stored.add(structure, "CSV", List.of(Correspondence.first(
 *         TemporalDecisions.item(structure, "CSV", TemporalKind.SLOT, "M1"),
 *         TemporalDecisions.target(new TimeRange(LocalTime.of(8, 0), LocalTime.of(8, 55))))));
 * var mapping = TemporalDecisions.apply(TemporalMapping.of(calendar), stored.of(structure, "CSV"));
 * }</pre>
 */
public final class TemporalDecisions {

    /** The target of a frequency that is every week with class. */
    public static final String EVERY_WEEK = "EVERY";

    private static final Pattern HOURS = Pattern.compile("([0-9]{2}:[0-9]{2})-([0-9]{2}:[0-9]{2})");

    private TemporalDecisions() {}

    /** The label as an item of which a decision can be kept. */
    public static SourceItem item(StructureId structure, String source, TemporalKind kind, String label) {
        return new SourceItem(structure, source, kind.name(), TemporalKeys.of(label), label.strip());
    }

    public static Target target(DayOfWeek day) {
        return Target.to(day.name());
    }

    /** Seconds are cut off. */
    public static Target target(TimeRange hours) {
        return Target.to(clock(hours.start()) + "-" + clock(hours.end()));
    }

    /**
     * The weeks of a label in one year, since next year they are others.
     *
     * @param year the year of the mapping that the label is for
     */
    public static Target target(WeekMask weeks, SchoolYear year) {
        return Target.to(WeekList.format(weeks, year));
    }

    private static String clock(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    /** The mapping with what was decided of labels; decisions about items, and those that say nothing, change nothing. */
    public static TemporalMapping apply(TemporalMapping mapping, Correspondences decisions) {
        var all = mapping;
        for (var decision : decisions.list()) {
            all = apply(all, mapping, decision).orElse(all);
        }
        return all;
    }

    /**
     * The labels for which rows were left out, each once: those that a person has to decide about.
     *
     * @param issues of an import
     */
    public static List<SourceItem> toDecide(StructureId structure, String source, Collection<Issue> issues) {
        var items = new LinkedHashMap<String, SourceItem>();
        issues.stream()
                .map(Issue::reason)
                .flatMap(reason -> toDecide(structure, source, reason).stream())
                .forEach(item -> items.putIfAbsent(item.kind() + ":" + item.key(), item));
        return List.copyOf(items.values());
    }

    private static Optional<SourceItem> toDecide(StructureId structure, String source, Reason reason) {
        if (reason instanceof TemporalDefect.UnknownDay day) {
            return Optional.of(item(structure, source, TemporalKind.DAY, day.label()));
        }
        if (reason instanceof TemporalDefect.UnknownSlot slot) {
            return Optional.of(item(structure, source, TemporalKind.SLOT, slot.label()));
        }
        return reason instanceof TemporalDefect.UnknownFrequency frequency
                ? Optional.of(item(structure, source, TemporalKind.FREQUENCY, frequency.label()))
                : Optional.empty();
    }

    /** The decisions about labels whose target is no day, no hours or no weeks: they are to be taken again. */
    public static List<Correspondence> unreadable(TemporalMapping mapping, Correspondences decisions) {
        return decisions.list().stream()
                .filter(decision -> kind(decision).isPresent())
                .filter(decision -> apply(mapping, mapping, decision).isEmpty())
                .toList();
    }

    /** @param known what labels mean without decisions, for targets that a person wrote */
    private static Optional<TemporalMapping> apply(
            TemporalMapping mapping, TemporalMapping known, Correspondence decision) {
        var label = decision.item().key();
        return kind(decision)
                .flatMap(kind -> decision.target()
                        .fold(
                                to -> to.isBlank() ? Optional.empty() : to(mapping, known, kind, label, to),
                                Optional::empty,
                                () -> Optional.of(mapping.ignoring(kind, label))));
    }

    private static Optional<TemporalMapping> to(
            TemporalMapping mapping, TemporalMapping known, TemporalKind kind, String label, String target) {
        return switch (kind) {
            case DAY -> day(target).or(() -> known.day(target)).map(day -> mapping.day(label, day));
            case SLOT -> hours(target).or(() -> known.slot(target)).map(hours -> mapping.slot(label, hours));
            case FREQUENCY ->
                weeks(mapping, target).or(() -> named(known, target)).map(weeks -> mapping.frequency(label, weeks));
        };
    }

    private static Optional<WeekMask> named(TemporalMapping known, String target) {
        return target.isBlank() ? Optional.empty() : known.frequency(target);
    }

    private static Optional<TemporalKind> kind(Correspondence decision) {
        return Arrays.stream(TemporalKind.values())
                .filter(kind -> kind.name().equals(decision.item().kind()))
                .findFirst();
    }

    private static Optional<DayOfWeek> day(String target) {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> day.name().equals(target))
                .findFirst();
    }

    private static Optional<TimeRange> hours(String target) {
        var match = HOURS.matcher(target);
        return match.matches()
                ? time(match.group(1))
                        .flatMap(start ->
                                time(match.group(2)).filter(start::isBefore).map(end -> new TimeRange(start, end)))
                : Optional.empty();
    }

    private static Optional<LocalTime> time(String text) {
        try {
            return Optional.of(LocalTime.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static Optional<WeekMask> weeks(TemporalMapping mapping, String target) {
        return target.equals(EVERY_WEEK)
                ? Optional.of(mapping.weeks().taught())
                : WeekList.parse(target, mapping.weeks().year())
                        .map(mapping.weeks()::within)
                        .filter(weeks -> !weeks.isEmpty());
    }
}
