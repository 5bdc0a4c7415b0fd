package org.ent4j.timetable.feed.udt;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.issue.Issue;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.feed.temporal.ClockLabel;

/**
 * Where slips stand in the week: {@code fiche} names a day, a half-slot and a site, {@code demi_seq} gives that half-slot
 * its hours. Half a slot without an end lasts half of {@code duree_seq} minutes; to be confirmed with a real archive.
 */
final class HalfSlots {

    private final Map<String, HalfSlot> bySlip = new HashMap<>();

    private record Key(String day, String code, String site) {}

    private HalfSlots() {}

    static HalfSlots read(UdtTables tables, Consumer<Issue> issues) {
        var slots = new HalfSlots();
        var half = tables.rows(UdtTable.SETTINGS).stream()
                .flatMap(row -> FeedValues.number(row.get("duree_seq")).stream())
                .findFirst()
                .map(minutes -> minutes / 2)
                .orElse(0);
        var hours = new HashMap<Key, TimeRange>();
        for (var row : tables.rows(UdtTable.HALF_SLOTS)) {
            hours(row, half)
                    .ifPresentOrElse(
                            range -> put(hours, row, range, issues),
                            () -> issues.accept(Issue.error(
                                    row.where(), new UdtDefect.BadHours(row.get("hre_deb"), row.get("hre_fin")))));
        }
        tables.rows(UdtTable.SLIPS).forEach(row -> slots.add(row, hours, issues));
        return slots;
    }

    private static void put(Map<Key, TimeRange> all, UdtRow row, TimeRange hours, Consumer<Issue> issues) {
        var key = new Key(row.get("code_jour"), number(row.code()), row.get("code_site"));
        if (all.putIfAbsent(key, hours) != null) {
            issues.accept(Issue.error(row.where(), new UdtDefect.DoubledCode("demi_seq", row.code())));
        }
    }

    private static Optional<TimeRange> hours(UdtRow row, int minutes) {
        var start = ClockLabel.time(row.get("hre_deb"));
        var end = ClockLabel.time(row.get("hre_fin")).or(() -> start.map(time -> time.plusMinutes(minutes)));
        return start.flatMap(from -> end.filter(from::isBefore).map(to -> new TimeRange(from, to)));
    }

    private void add(UdtRow row, Map<Key, TimeRange> hours, Consumer<Issue> issues) {
        var key = new Key(row.get("jour"), number(row.get("demi_seq")), row.get("site"));
        var day = FeedValues.number(row.get("jour")).flatMap(FeedValues::dayOfWeek);
        var slot = day.flatMap(on -> Optional.ofNullable(hours.get(key))
                .map(range -> new HalfSlot(
                        on, key.site(), FeedValues.number(key.code()).orElse(-1), range)));
        if (row.code().isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoCode("fiche")));
        } else if (bySlip.containsKey(row.code())) {
            issues.accept(Issue.error(row.where(), new UdtDefect.DoubledCode("fiche", row.code())));
        } else {
            slot.ifPresent(found -> bySlip.put(row.code(), found));
        }
    }

    /** {@code 01} is {@code 1}. */
    private static String number(String code) {
        return FeedValues.number(code).map(String::valueOf).orElse(code);
    }

    Optional<HalfSlot> of(String slip) {
        return Optional.ofNullable(bySlip.get(slip));
    }

    Set<DayOfWeek> days() {
        return bySlip.values().stream().map(HalfSlot::day).collect(Collectors.toSet());
    }
}
