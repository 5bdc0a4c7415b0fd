package org.ent4j.viescolaire.print;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.conseil.ProjectedPart;
import org.ent4j.viescolaire.conseil.ProjectedPupil;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.Written;
import org.ent4j.viescolaire.skill.Positionnement;

/** What is projected of a pupil, as a part of a page of XHTML. */
record ConseilScreen(ProjectedPupil shown, ConseilNames names, BulletinTerms terms) {

    private static final Label VIE_SCOLAIRE = Label.of("Vie scolaire", "Vie scolaire");
    private static final Label RESULTS = Label.of("Résultats", "Results");
    private static final Label POSITIONNEMENT = Label.of("Positionnement", "Positionnement");
    private static final Label CLASS_AVERAGE = Label.of("Moyenne de la classe", "Class average");
    private static final Label AVERAGE = Label.of("Moyenne", "Average");
    private static final Label SUBJECT = Label.of("Discipline", "Subject");
    private static final Label APPRECIATION = Label.of("Appréciation", "Appreciation");

    void put(Page section) {
        shown.results()
                .general()
                .ifPresent(general -> section.element(
                        "p", terms.fact(BulletinTerms.GENERAL, terms.number(general)), "class", "general"));
        if (!shown.results().subjects().isEmpty()) {
            section.element("table", this::table);
            if (shows(ProjectedPart.POSITIONNEMENTS)) {
                section.element("p", key(), "class", "key");
            }
        }
        words(section, VIE_SCOLAIRE, vieScolaire());
        words(section, ProjectedPart.SYNTHESIS.label(), synthesis());
        words(section, ProjectedPart.AVIS.label(), avis());
        words(section, ProjectedPart.ORIENTATION.label(), orientations());
    }

    private boolean shows(ProjectedPart part) {
        return shown.parts().contains(part);
    }

    private void table(Page table) {
        table.element("caption", terms.of(RESULTS))
                .element("thead", head -> head.element("tr", this::heads))
                .element(
                        "tbody",
                        body -> shown.results().subjects().forEach(line -> body.element("tr", row -> line(row, line))));
    }

    private void heads(Page row) {
        head(row, SUBJECT, "subject");
        if (shows(ProjectedPart.AVERAGES)) {
            head(row, AVERAGE, "number");
            head(row, CLASS_AVERAGE, "number");
        }
        if (shows(ProjectedPart.POSITIONNEMENTS)) {
            head(row, POSITIONNEMENT, "number");
        }
        if (shows(ProjectedPart.APPRECIATIONS)) {
            head(row, APPRECIATION, "words");
        }
    }

    private void head(Page row, Label label, String style) {
        row.element("th", terms.of(label), "scope", "col", "class", style);
    }

    private void line(Page row, SubjectLine line) {
        row.element("th", names.of(line.subject()), "scope", "row", "class", "subject");
        if (shows(ProjectedPart.AVERAGES)) {
            row.element("td", terms.number(line.average()), "class", "number");
            row.element("td", terms.number(line.classAverage()), "class", "number");
        }
        if (shows(ProjectedPart.POSITIONNEMENTS)) {
            var level = line.positionnement().map(reached -> String.valueOf(reached.number()));
            row.element("td", level.orElse(""), "class", "number");
        }
        if (shows(ProjectedPart.APPRECIATIONS)) {
            row.element("td", cell -> cell.lines(terms.lines(line.appreciation())), "class", "words");
        }
    }

    /** What the levels mean. */
    private String key() {
        return terms.fact(
                POSITIONNEMENT,
                Arrays.stream(Positionnement.values())
                        .map(each -> each.number() + " " + terms.of(each.label()))
                        .collect(Collectors.joining(", ")));
    }

    private List<String> vieScolaire() {
        var lines = new ArrayList<String>();
        var counted = shown.results().vieScolaire().stream().map(terms::of).toList();
        if (!counted.isEmpty()) {
            lines.add(String.join(terms.semicolon(), counted));
        }
        shown.sheet().vieScolaire().map(Written::value).map(terms::lines).ifPresent(lines::addAll);
        return lines;
    }

    private List<String> synthesis() {
        return shown.sheet().synthesis().map(Written::value).map(terms::lines).orElse(List.of());
    }

    private List<String> avis() {
        return shown.sheet().avis().map(Written::value).map(names::of).map(terms::of).stream()
                .toList();
    }

    private List<String> orientations() {
        return shown.sheet().orientations().stream()
                .map(names::of)
                .map(terms::of)
                .toList();
    }

    private void words(Page section, Label title, List<String> lines) {
        if (!lines.isEmpty()) {
            section.element("h3", capital(terms.of(title)));
            lines.forEach(line -> section.element("p", line));
        }
    }

    private String capital(String word) {
        return word.substring(0, 1).toUpperCase(terms.lang().locale()) + word.substring(1);
    }
}
