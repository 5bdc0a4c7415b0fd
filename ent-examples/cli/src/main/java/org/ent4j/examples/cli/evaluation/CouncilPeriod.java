package org.ent4j.examples.cli.evaluation;

import java.time.LocalDate;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.viescolaire.periodicity.SchoolPeriodId;

/** The period of a conseil de classe. */
record CouncilPeriod(SchoolPeriodId id, String label, LocalDate council, LocalDate entryDeadline) {

    static CouncilPeriod of(JsonInput json) {
        json.onlyFields("id", "label", "council", "entryDeadline");
        var council = json.child("council").day("2026-12-03");
        var deadline =
                json.find("entryDeadline").map(day -> day.day("2026-11-25")).orElse(council);
        if (deadline.isAfter(council)) {
            throw json.child("entryDeadline").unusable("≤ " + council);
        }
        return new CouncilPeriod(
                json.child("id").parsed(SchoolPeriodId::new, "T1"),
                json.child("label").text("1er trimestre"),
                council,
                deadline);
    }
}
