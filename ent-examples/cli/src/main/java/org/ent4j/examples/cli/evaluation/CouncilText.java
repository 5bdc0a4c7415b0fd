package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.conseil.AvisCount;
import org.ent4j.viescolaire.conseil.ConseilPreparation;
import org.ent4j.viescolaire.conseil.ProjectedPupil;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.Written;

/** What a conseil comes to, for people. */
record CouncilText(CouncilView view, Lang lang) {

    List<String> lines() {
        var lines = new ArrayList<String>();
        var conseil = view.outcome().conseil();
        lines.add(in("Conseil de classe, %s, %s : %s, le %s", "Class council, %s, %s: %s, on %s")
                .formatted(
                        view.question().classe().code(),
                        view.question().period().label(),
                        conseil.state().label().in(lang),
                        conseil.day()));
        steps(lines);
        preparation(lines, view.preparation());
        view.pupils().forEach(shown -> pupil(lines, shown));
        lines.add("");
        lines.add(
                in("Avis : ", "Avis: ") + view.avis().stream().map(this::count).collect(Collectors.joining(", ")));
        figures(lines);
        view.annual().forEach(summary -> annual(lines, summary));
        view.html().ifPresent(file -> lines.add(in("écrans écrits dans ", "screens written to ") + file));
        return lines;
    }

    private void steps(List<String> lines) {
        view.outcome().refusedWords().forEach(each -> lines.addAll(lines(each)));
        view.outcome().commands().forEach(each -> lines.addAll(lines(each)));
    }

    private List<String> lines(CouncilOutcome.Done done) {
        var what = done.step().place() + " " + done.step().kind() + in(" : ", ": ");
        return done.refusal()
                .map(refusal -> ReasonsView.lines(refusal, lang).stream()
                        .map(line -> what + line)
                        .toList())
                .orElseGet(() -> List.of(
                        what + (done.changes() ? in("fait", "done") : in("c'était déjà ainsi", "it was so already"))));
    }

    private void preparation(List<String> lines, ConseilPreparation preparation) {
        lines.add("");
        if (preparation.isWhole()) {
            lines.add(in("Préparation : rien ne manque.", "Preparation: nothing is missing."));
            return;
        }
        lines.add(in(
                        "Préparation : il manque des appréciations (%d), des appréciations du CPE (%d), des synthèses (%d).",
                        "Preparation: missing are appreciations (%d), appreciations of the CPE (%d), syntheses (%d).")
                .formatted(
                        preparation.appreciations().size(),
                        preparation.vieScolaire().size(),
                        preparation.syntheses().size()));
        preparation
                .byTeacher()
                .forEach((teacher, owed) -> lines.add("  " + name(teacher) + in(" : ", ": ")
                        + owed.stream()
                                .map(line -> name(line.pupil()) + " ("
                                        + view.question().label(line.subject()) + ")")
                                .collect(Collectors.joining(", "))));
        view.question().keys().forEach(pupil -> owed(preparation, pupil).ifPresent(lines::add));
    }

    private Optional<String> owed(ConseilPreparation preparation, PersonId pupil) {
        var owed = new ArrayList<String>();
        preparation.of(pupil).forEach(line -> owed.add(view.question().label(line.subject())));
        if (preparation.vieScolaire().contains(pupil)) {
            owed.add(in("appréciation du CPE", "appreciation of the CPE"));
        }
        if (preparation.syntheses().contains(pupil)) {
            owed.add(in("synthèse", "synthesis"));
        }
        return owed.isEmpty()
                ? Optional.empty()
                : Optional.of("  " + name(pupil) + in(" : ", ": ") + String.join(", ", owed));
    }

    private void pupil(List<String> lines, ProjectedPupil shown) {
        lines.add("");
        lines.add("%d / %d  %s".formatted(shown.number(), shown.of(), name(shown.pupil()))
                + shown.results()
                        .general()
                        .map(general -> in(", moyenne générale ", ", general average ") + number(general))
                        .orElse(""));
        shown.results().subjects().forEach(line -> lines.add("  " + subject(line)));
        shown.results().vieScolaire().forEach(counted -> lines.add("  " + counted.in(lang)));
        shown.sheet().vieScolaire().ifPresent(words -> fact(lines, Label.of("CPE", "CPE"), words));
        shown.sheet().synthesis().ifPresent(words -> fact(lines, Label.of("synthèse", "synthesis"), words));
        shown.sheet()
                .avis()
                .ifPresent(avis -> lines.add("  avis" + in(" : ", ": ")
                        + view.question().names().of(avis.value()).in(lang)));
        shown.sheet()
                .orientations()
                .forEach(each -> lines.add("  orientation" + in(" : ", ": ")
                        + view.question().names().of(each).in(lang)));
    }

    private void fact(List<String> lines, Label what, Written<String> words) {
        lines.add("  " + what.in(lang) + in(" : ", ": ")
                + String.join(" ", words.value().lines().toList()));
    }

    private String subject(SubjectLine line) {
        var figures = new ArrayList<String>();
        line.average().ifPresent(average -> figures.add(number(average)));
        line.classAverage().ifPresent(average -> figures.add(in("classe ", "class ") + number(average)));
        line.positionnement()
                .ifPresent(level -> figures.add(in("positionnement ", "positionnement ") + level.number()));
        var words = String.join(" ", line.appreciation().lines().toList());
        return view.question().label(line.subject())
                + (figures.isEmpty() ? "" : " (" + String.join(", ", figures) + ")")
                + (words.isBlank() ? "" : in(" : ", ": ") + words);
    }

    private String count(AvisCount count) {
        var label = count.avis().map(avis -> avis.label().in(lang)).orElse(in("sans avis", "none"));
        return label + " " + count.pupils();
    }

    private void figures(List<String> lines) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Classe", "Class"),
                in("Élèves", "Pupils"),
                in("Moyenne", "Average"),
                "Min.",
                "Max.",
                in("Médiane", "Median")));
        rows.add(row(in("Moyenne générale", "General average"), view.question().figures()));
        view.question().figuresBySubject().forEach((subject, figures) -> rows.add(row(subject.label(), figures)));
        lines.add("");
        lines.addAll(TextTable.lines(rows));
    }

    private List<String> row(String label, ClassFigures figures) {
        return List.of(
                label,
                String.valueOf(figures.sorted().size()),
                number(figures.average().value()),
                number(figures.lowest()),
                number(figures.highest()),
                number(figures.median()));
    }

    private void annual(List<String> lines, AnnualSummary summary) {
        lines.add("");
        lines.add(in("Bilan annuel, ", "Annual summary, ")
                + name(summary.pupil())
                + summary.annual()
                        .value()
                        .map(average -> in(", moyenne ", ", average ") + number(average))
                        .orElse(""));
        summary.periods().forEach(line -> lines.add("  " + period(line)));
    }

    private String period(AnnualSummary.PeriodLine line) {
        var said = new ArrayList<String>();
        line.general().value().map(this::number).ifPresent(said::add);
        line.avis().map(avis -> view.question().names().of(avis).in(lang)).ifPresent(said::add);
        line.orientations()
                .forEach(each -> said.add(view.question().names().of(each).in(lang)));
        said.add(String.join(" ", line.synthesis().lines().toList()));
        said.removeIf(String::isBlank);
        return "%s (%s)"
                        .formatted(
                                view.question().label(line.period()),
                                line.state().label().in(lang))
                + (said.isEmpty() ? "" : in(" : ", ": ") + String.join(in(" ; ", "; "), said));
    }

    private String name(PersonId person) {
        return view.question().name(person);
    }

    private String number(Optional<BigDecimal> figure) {
        return figure.map(this::number).orElse("–");
    }

    private String number(BigDecimal figure) {
        return lang == Lang.FR ? figure.toPlainString().replace('.', ',') : figure.toPlainString();
    }

    private String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }
}
