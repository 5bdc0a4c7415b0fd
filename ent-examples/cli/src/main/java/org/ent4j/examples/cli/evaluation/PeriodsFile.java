package org.ent4j.examples.cli.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.StructureId;
import org.ent4j.viescolaire.periodicity.ClassPeriod;
import org.ent4j.viescolaire.periodicity.ClassPeriodicity;
import org.ent4j.viescolaire.periodicity.PeriodRules;
import org.ent4j.viescolaire.periodicity.PeriodSystem;
import org.ent4j.viescolaire.periodicity.PeriodSystemId;
import org.ent4j.viescolaire.periodicity.Periodicity;
import org.ent4j.viescolaire.periodicity.Periods;
import org.ent4j.viescolaire.periodicity.PlannedCouncil;
import org.ent4j.viescolaire.periodicity.SchoolPeriod;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;
import org.ent4j.viescolaire.periodicity.Work;
import org.ent4j.viescolaire.periodicity.WorkDone;

/**
 * Reads {@code {"structure", "year", "now": {"systems", "classes", "aside"}, "wanted": {"systems", "classes"}, "work",
 * "keep"}}; what {@code --apply} answers as {@code after} may be the {@code now} of the next file.
 */
final class PeriodsFile {

    private static final String DAY = "2026-09-01";
    private static final int MOST = 1_000_000;
    private static final int MOST_PERIODS = 366;

    private final StructureId structure;
    private final SchoolYear year;

    private PeriodsFile(JsonInput json) {
        structure = json.child("structure").parsed(StructureId::new, "0350122T");
        year = new SchoolYear(json.child("year").number(1900, 2999));
    }

    /** What is asked. */
    record Question(Periods periods, Periodicity wanted, Set<ClassPeriod> keep, Work work) {}

    static Question read(Path file) {
        var json = JsonInput.read(file).onlyFields("structure", "year", "now", "wanted", "work", "keep");
        return new PeriodsFile(json).question(json);
    }

    private Question question(JsonInput json) {
        var periods = json.find("now").map(this::periods).orElseGet(() -> Periods.none(year));
        var wanted = periodicity(json.child("wanted").onlyFields("systems", "classes"));
        var keep = list(json, "keep").stream()
                .map(each -> key(each.onlyFields("class", "period")))
                .collect(Collectors.toSet());
        return new Question(periods, wanted, keep, work(list(json, "work"), periods));
    }

    private Periods periods(JsonInput json) {
        var now = periodicity(json.onlyFields("systems", "classes", "aside"));
        var aside = new TreeMap<ClassPeriod, PlannedCouncil>();
        for (var each : list(json, "aside")) {
            var council = aside(each);
            aside.put(council.key(), council);
        }
        aside.keySet().removeAll(now.councils().keySet());
        PeriodRules.check(now).peekLeft(refusal -> {
            throw json.refused(ReasonsView.sentences(refusal));
        });
        return new Periods(now, aside, 0);
    }

    private PlannedCouncil aside(JsonInput json) {
        json.onlyFields("class", "period", "index", "periods");
        var period = period(json.child("period"));
        return new PlannedCouncil(
                new ClassPeriod(classRef(json), period.id()),
                period,
                json.child("index").number(1, MOST_PERIODS),
                json.child("periods").number(1, MOST_PERIODS));
    }

    private Periodicity periodicity(JsonInput json) {
        return new Periodicity(
                year,
                list(json, "systems").stream().map(PeriodsFile::system).toList(),
                list(json, "classes").stream().map(this::following).toList());
    }

    private ClassPeriodicity following(JsonInput json) {
        json.onlyFields("class", "system");
        return new ClassPeriodicity(classRef(json), json.child("system").parsed(PeriodSystemId::new, "TRIMESTRES"));
    }

    private static PeriodSystem system(JsonInput json) {
        json.onlyFields("id", "label", "periods");
        return new PeriodSystem(
                json.child("id").parsed(PeriodSystemId::new, "TRIMESTRES"),
                label(json),
                json.children("periods").stream().map(PeriodsFile::period).toList());
    }

    private static SchoolPeriod period(JsonInput json) {
        json.onlyFields("id", "label", "first", "last", "entryDeadline", "council", "publication");
        var builder = SchoolPeriod.builder()
                .id(json.child("id").parsed(SchoolPeriodId::new, "T1"))
                .label(label(json))
                .days(days(json, "first", "last"));
        day(json, "entryDeadline").ifPresent(builder::entryDeadline);
        day(json, "council").ifPresent(builder::council);
        day(json, "publication").ifPresent(builder::publication);
        return builder.build();
    }

    private Work work(List<JsonInput> rows, Periods periods) {
        var work = new HashMap<ClassPeriod, WorkDone>();
        for (var row : rows) {
            var key = key(row);
            var isThere = periods.councils().containsKey(key) || periods.aside().containsKey(key);
            if (!isThere || work.put(key, done(row)) != null) {
                throw row.unusable("now: systems, classes, aside");
            }
        }
        return of(Map.copyOf(work));
    }

    private static Work of(Map<ClassPeriod, WorkDone> work) {
        return key -> work.getOrDefault(key, WorkDone.NONE);
    }

    private static WorkDone done(JsonInput row) {
        row.onlyFields(
                "class",
                "period",
                "councilHeld",
                "marks",
                "markedFrom",
                "markedTo",
                "bulletins",
                "written",
                "sheets",
                "begun");
        var hasDays = row.find("markedFrom").isPresent() || row.find("markedTo").isPresent();
        return new WorkDone(
                day(row, "councilHeld"),
                count(row, "marks"),
                hasDays ? Optional.of(days(row, "markedFrom", "markedTo")) : Optional.empty(),
                count(row, "bulletins"),
                count(row, "written"),
                count(row, "sheets"),
                count(row, "begun"));
    }

    /** None when it is left out. */
    private static int count(JsonInput row, String field) {
        return row.find(field).map(count -> count.number(0, MOST)).orElse(0);
    }

    private ClassPeriod key(JsonInput json) {
        return new ClassPeriod(classRef(json), json.child("period").parsed(SchoolPeriodId::new, "T1"));
    }

    private ClassRef classRef(JsonInput json) {
        return json.child("class").parsed(code -> new ClassRef(structure, code), "6A");
    }

    private static DateRange days(JsonInput json, String from, String to) {
        var first = json.child(from).parsed(LocalDate::parse, DAY);
        var last = json.child(to).parsed(LocalDate::parse, DAY);
        if (last.isBefore(first)) {
            throw json.child(to).unusable(">= " + first);
        }
        return new DateRange(first, last);
    }

    private static Optional<LocalDate> day(JsonInput json, String field) {
        return json.find(field).map(day -> day.parsed(LocalDate::parse, DAY));
    }

    private static String label(JsonInput json) {
        var label = json.child("label");
        return label.text().orElseThrow(() -> label.unusable("\"1er trimestre\""));
    }

    /** Nothing when it is left out. */
    private static List<JsonInput> list(JsonInput json, String field) {
        return json.find(field).map(JsonInput::elements).orElseGet(ArrayList::new);
    }
}
