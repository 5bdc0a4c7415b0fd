package org.ent4j.examples.cli.evaluation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.bulletin.BulletinLine;
import org.ent4j.viescolaire.bulletin.PupilFigures;
import org.ent4j.viescolaire.bulletin.SousMatiereLine;
import org.ent4j.viescolaire.skill.Positionnement;

/**
 * A subject of a pupil in a file of bulletins.
 *
 * @param elements of this pupil; those of the subject when there are none
 * @param parts averages by sous-matière
 */
record LineEntry(
        TaughtSubject subject,
        Average average,
        Optional<Positionnement> positionnement,
        String appreciation,
        List<String> elements,
        Map<String, Average> parts) {

    static LineEntry of(JsonInput json, Map<String, TaughtSubject> subjects) {
        json.onlyFields("subject", "average", "positionnement", "appreciation", "elements", "sousMatieres");
        var subject = json.child("subject");
        var taught = subject.text()
                .flatMap(id -> Optional.ofNullable(subjects.get(id)))
                .orElseThrow(() -> subject.unusable(String.join(", ", subjects.keySet())));
        return new LineEntry(
                taught,
                json.find("average").map(BulletinFile::average).orElseGet(Average::none),
                json.find("positionnement")
                        .map(level ->
                                Positionnement.numbered(level.number(1, 4)).orElseThrow()),
                json.find("appreciation")
                        .map(text -> text.parsed(Function.identity(), "Bon trimestre."))
                        .orElse(""),
                json.find("elements").map(BulletinFile::texts).orElse(taught.elements()),
                averages(json.find("sousMatieres").map(JsonInput::elements).orElse(List.of())));
    }

    /** {@code [{"label": "Oral", "average": 12.5}]}, in that order. */
    static Map<String, Average> averages(List<JsonInput> list) {
        var averages = new LinkedHashMap<String, Average>();
        var labels = new HashSet<String>();
        for (var each : list) {
            each.onlyFields("label", "average");
            var label = each.child("label");
            if (!labels.add(label.parsed(BulletinFile.filled(), "Oral"))) {
                throw label.unusable("1 × label");
            }
            averages.put(label.parsed(BulletinFile.filled(), "Oral"), BulletinFile.average(each.child("average")));
        }
        return averages;
    }

    /** @param figures of a subject, or of its sous-matière */
    BulletinLine line(BiFunction<String, Optional<String>, PupilFigures> figures) {
        var line = BulletinLine.builder()
                .subject(subject.code())
                .label(subject.label())
                .addAllTeachers(subject.teachers())
                .figures(figures.apply(subject.id(), Optional.empty()))
                .positionnement(positionnement)
                .appreciation(appreciation)
                .addAllElements(elements);
        parts.keySet()
                .forEach(part -> line.addSousMatieres(
                        new SousMatiereLine(part, figures.apply(subject.id(), Optional.of(part)))));
        return line.build();
    }
}
