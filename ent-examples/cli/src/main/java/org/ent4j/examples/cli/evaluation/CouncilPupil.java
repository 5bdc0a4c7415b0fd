package org.ent4j.examples.cli.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.skill.Positionnement;

/**
 * A pupil in the file of a conseil.
 *
 * @param counted what vie scolaire has counted
 * @param json where what is written of the pupil stands
 */
record CouncilPupil(
        PersonId id, String name, Optional<Average> general, List<Line> lines, List<Label> counted, JsonInput json) {

    private static final int MOST = 10_000;

    /** A subject of the pupil. */
    record Line(
            CouncilSubject subject,
            Optional<Average> average,
            Optional<Positionnement> positionnement,
            String appreciation) {}

    static CouncilPupil of(JsonInput json, Map<String, CouncilSubject> subjects) {
        json.onlyFields(
                "id", "name", "average", "lines", "absences", "vieScolaire", "synthesis", "avis", "orientations");
        return new CouncilPupil(
                json.child("id").parsed(PersonId::new, "e1"),
                json.child("name").text("Lefèvre Zoë"),
                average(json),
                lines(json, subjects),
                json.find("absences").map(CouncilPupil::counted).orElse(List.of()),
                json);
    }

    /** {@code null} and nothing are no average. */
    static Optional<Average> average(JsonInput json) {
        return json.find("average").map(BulletinFile::average).filter(Average::isThere);
    }

    private static List<Line> lines(JsonInput json, Map<String, CouncilSubject> subjects) {
        var lines = new ArrayList<Line>();
        var taken = new HashSet<String>();
        for (var each : json.children("lines")) {
            var line = line(each, subjects);
            if (!taken.add(line.subject().id())) {
                throw each.child("subject").unusable("1 × subject");
            }
            lines.add(line);
        }
        return lines;
    }

    private static Line line(JsonInput json, Map<String, CouncilSubject> subjects) {
        json.onlyFields("subject", "average", "positionnement", "appreciation");
        var subject = json.child("subject");
        return new Line(
                subject.text()
                        .flatMap(id -> Optional.ofNullable(subjects.get(id)))
                        .orElseThrow(() -> subject.unusable(String.join(", ", subjects.keySet()))),
                average(json),
                json.find("positionnement").flatMap(level -> Positionnement.numbered(level.number(1, 4))),
                json.find("appreciation")
                        .map(text -> text.parsed(Function.identity(), "Bon trimestre."))
                        .orElse(""));
    }

    private static List<Label> counted(JsonInput json) {
        json.onlyFields("justified", "unjustified", "latenesses");
        return List.of(
                fact("demi-journées d'absence justifiées", "justified half-days of absence", json, "justified"),
                fact("non justifiées", "unjustified", json, "unjustified"),
                fact("retards", "latenesses", json, "latenesses"));
    }

    private static Label fact(String fr, String en, JsonInput json, String field) {
        var count = json.child(field).number(0, MOST);
        return Label.of(fr + " : " + count, en + ": " + count);
    }
}
