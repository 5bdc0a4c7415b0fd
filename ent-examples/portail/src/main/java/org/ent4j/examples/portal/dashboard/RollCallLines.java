package org.ent4j.examples.portal.dashboard;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.dashboard.RollCallLine;
import org.ent4j.viescolaire.rollcall.RollCallCounts;
import org.ent4j.viescolaire.rollcall.RollCallState;

/** Roll calls as the CPE's list has them. */
record RollCallLines(Visit visit) {

    CpePage.Line line(RollCallLine line) {
        var path = "/appel/"
                + URLEncoder.encode(line.lesson(), StandardCharsets.UTF_8).replace("+", "%20");
        return new CpePage.Line(
                line.lesson(),
                path,
                path + "/fichier",
                line.group(),
                "%s – %s"
                        .formatted(
                                visit.words().time(line.when().start().toLocalTime()),
                                visit.words().time(line.when().end().toLocalTime())),
                line.teachers().stream()
                        .sorted()
                        .map(visit.school().names()::of)
                        .collect(Collectors.joining(", ")),
                line.subject(),
                reports(line.counts()),
                visit.words().of(line.state().label()),
                tone(line),
                line.state() == RollCallState.LOCKED,
                remarks(line));
    }

    private String reports(RollCallCounts counts) {
        var reports = new ArrayList<String>();
        add(reports, counts.absent(), "absent", "absents", "absent", "absent");
        add(reports, counts.late(), "retard", "retards", "late", "late");
        add(reports, counts.left(), "départ", "départs", "left", "left");
        add(reports, counts.exempt(), "dispensé", "dispensés", "exempt", "exempt");
        return String.join(", ", reports);
    }

    private void add(List<String> reports, int count, String frOne, String frMany, String enOne, String enMany) {
        if (count > 0) {
            reports.add(visit.words().count(count, frOne, frMany, enOne, enMany));
        }
    }

    private List<String> remarks(RollCallLine line) {
        var remarks = new ArrayList<String>();
        if (line.isForgotten()) {
            remarks.add(visit.in("oublié", "forgotten"));
        }
        if (line.setAside() > 0) {
            remarks.add(visit.words()
                    .count(
                            line.setAside(),
                            "saisie mise de côté",
                            "saisies mises de côté",
                            "entry set aside",
                            "entries set aside"));
        }
        if (line.isUnreadable()) {
            remarks.add(visit.in("illisible", "cannot be read"));
        }
        return remarks;
    }

    private static String tone(RollCallLine line) {
        return switch (line.state()) {
            case PLANNED -> line.isForgotten() ? "bad" : "";
            case OPEN -> "wait";
            case SUBMITTED -> "note";
            case LOCKED -> "good";
        };
    }
}
