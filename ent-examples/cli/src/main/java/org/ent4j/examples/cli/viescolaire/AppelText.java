package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.List;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.rollcall.RollCall;
import org.ent4j.viescolaire.rollcall.RollCallCounts;
import org.ent4j.viescolaire.rollcall.RollCallEntry;

/** Roll calls for people. */
record AppelText(Desk desk) {

    private static final int LETTERS = 8;

    /** What was entered of a pupil. */
    static Label said(Desk desk, RollCallEntry entry) {
        var name = desk.people().name(entry.pupil());
        return Label.of(name + " : " + words(entry, Lang.FR), name + ": " + words(entry, Lang.EN));
    }

    private static String words(RollCallEntry entry, Lang lang) {
        var hours = new ArrayList<String>();
        hours.add(entry.presence().label().in(lang));
        entry.arrived()
                .ifPresent(time -> hours.add(Label.of("arrivée à ", "came at ").in(lang) + time));
        entry.left()
                .ifPresent(time -> hours.add(Label.of("parti(e) à ", "left at ").in(lang) + time));
        return String.join(", ", hours);
    }

    /** The list of the CPE. */
    List<String> lines(List<RollCallLine> lines) {
        return table().lines(lines);
    }

    RollCallTable table() {
        return new RollCallTable(desk.output(), desk.people()::name, this::shortened);
    }

    /** As much of it as tells the lessons of a day apart. */
    private String shortened(String id) {
        var at = id.lastIndexOf('@');
        var shortened = id.substring(0, Math.min(at, LETTERS)) + id.substring(at);
        return desk.lessons()
                        .find(shortened)
                        .filter(lesson -> lesson.id().equals(id))
                        .isPresent()
                ? shortened
                : id;
    }

    /** One roll call with its rows; none of one that cannot be read. */
    List<String> lines(RollCallLine line, RollCall rollCall, List<RollCallEntry> entries) {
        var lines = new ArrayList<String>();
        lines.add("%s %s–%s  %s  %s  (%s)"
                .formatted(
                        line.when().start().toLocalDate(),
                        line.when().start().toLocalTime(),
                        line.when().end().toLocalTime(),
                        line.group(),
                        line.subject(),
                        table().state(line)));
        lines.add(desk.people().names(line.teachers()));
        if (line.isUnreadable()) {
            return lines;
        }
        lines.add(counts(rollCall, entries));
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Élève", "Pupil"), in("Présence", "Presence"), in("Motif", "Motif"), in("Remarque", "Remark")));
        entries.stream()
                .sorted((one, other) ->
                        desk.people().name(one.pupil()).compareTo(desk.people().name(other.pupil())))
                .forEach(entry -> rows.add(row(entry)));
        lines.addAll(TextTable.lines(rows));
        return lines;
    }

    /** Before it is opened: those of what it will say. */
    private String counts(RollCall rollCall, List<RollCallEntry> entries) {
        var isPlanned = rollCall.version() == 0 || rollCall.isVoid();
        return isPlanned
                ? in("prévus : ", "expected: ") + counts(RollCallCounts.of(entries))
                : counts(rollCall.counts());
    }

    private String counts(RollCallCounts counts) {
        return in(
                "présents : %d, absents : %d, dispensés : %d, en retard : %d, partis : %d"
                        .formatted(counts.present(), counts.absent(), counts.exempt(), counts.late(), counts.left()),
                "present: %d, absent: %d, exempt: %d, late: %d, left: %d"
                        .formatted(counts.present(), counts.absent(), counts.exempt(), counts.late(), counts.left()));
    }

    private List<String> row(RollCallEntry entry) {
        var motif = entry.motif().map(MotifCode::new).map(desk::label).orElse("");
        var lock = entry.isLocked() ? in("[verrouillé] ", "[locked] ") : "";
        return List.of(desk.people().name(entry.pupil()), words(entry, lang()), motif, lock + entry.comment());
    }

    private Lang lang() {
        return desk.output().lang();
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
