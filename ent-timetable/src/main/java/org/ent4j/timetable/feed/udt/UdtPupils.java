package org.ent4j.timetable.feed.udt;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.ent4j.model.calendar.WeekMask;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.PersonName;
import org.ent4j.timetable.feed.FeedValues;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.SourcePupil;
import org.ent4j.timetable.source.SourcePupil.Membership;

/** The pupils, and the weeks in which they are in classes and groups. */
final class UdtPupils {

    private final UdtItems items;
    private final UdtCalendar calendar;
    private final Consumer<Issue> issues;
    private final Map<String, List<Membership>> stays = new LinkedHashMap<>();

    private UdtPupils(UdtItems items, UdtCalendar calendar, Consumer<Issue> issues) {
        this.items = items;
        this.calendar = calendar;
        this.issues = issues;
    }

    static List<SourcePupil> read(UdtTables tables, UdtItems items, UdtCalendar calendar, Consumer<Issue> issues) {
        var reading = new UdtPupils(items, calendar, issues);
        var rows = new LinkedHashMap<String, UdtRow>();
        tables.rows(UdtTable.PUPILS).forEach(row -> reading.add(rows, row));
        tables.rows(UdtTable.MEMBERSHIPS).forEach(row -> reading.stay(rows, row));
        return rows.values().stream().map(reading::pupil).toList();
    }

    private void add(Map<String, UdtRow> rows, UdtRow row) {
        if (row.code().isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoCode("eleve")));
        } else if (rows.putIfAbsent(row.code(), row) != null) {
            issues.accept(Issue.error(row.where(), new UdtDefect.DoubledCode("eleve", row.code())));
        }
    }

    /** Readers of such archives call the attributes by several names. */
    private void stay(Map<String, UdtRow> pupils, UdtRow row) {
        var pupil = row.get("ele", "eleve");
        var ofClass = row.get("code_div", "div", "class");
        if (!pupils.containsKey(pupil)) {
            issues.accept(Issue.error(row.where(), new UdtDefect.Unknown(ItemKind.PUPIL.label(), pupil)));
        } else if (ofClass.isEmpty()) {
            issues.accept(Issue.error(row.where(), new UdtDefect.NoCode("ele_gpe")));
        } else {
            stays.computeIfAbsent(pupil, any -> new ArrayList<>())
                    .addAll(memberships(row, ofClass).toList());
        }
    }

    private Stream<Membership> memberships(UdtRow row, String ofClass) {
        var group = row.get("gpe");
        var isGroup = !group.isEmpty();
        var key = isGroup ? items.citeGroup(ofClass, group, row.where()) : items.citeClass(ofClass, row.where());
        return calendar.stays(mask(row)).stream()
                .map(days -> new Membership(isGroup ? ItemKind.PART : ItemKind.CLASS, key, days));
    }

    private WeekMask mask(UdtRow row) {
        var text = row.get("semaines");
        try {
            return text.isEmpty() ? WeekMask.NONE : WeekMask.parse(text);
        } catch (NumberFormatException none) {
            issues.accept(Issue.warning(row.where(), new UdtDefect.BadValue("semaines", text)));
            return WeekMask.NONE;
        }
    }

    private SourcePupil pupil(UdtRow row) {
        var birth = row.find("naissance").flatMap(FeedValues::frenchDay);
        if (birth.isEmpty()) {
            row.find("naissance")
                    .ifPresent(
                            bad -> issues.accept(Issue.warning(row.where(), new UdtDefect.BadValue("naissance", bad))));
        }
        return new SourcePupil(
                row.code(),
                PersonName.of(row.get("nom"), row.get("prenom")),
                birth,
                Map.of(),
                stays.getOrDefault(row.code(), List.of()),
                row.where());
    }
}
