package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.ClassFigures;
import org.ent4j.viescolaire.conseil.AnnualSummary;
import org.ent4j.viescolaire.conseil.AvisCode;
import org.ent4j.viescolaire.conseil.AvisCount;
import org.ent4j.viescolaire.conseil.ConseilPreparation;
import org.ent4j.viescolaire.conseil.OrientationCode;
import org.ent4j.viescolaire.conseil.ProjectedPart;
import org.ent4j.viescolaire.conseil.ProjectedPupil;
import org.ent4j.viescolaire.conseil.ProjectionScreen;
import org.ent4j.viescolaire.conseil.SubjectLine;
import org.ent4j.viescolaire.markbook.Written;
import org.jspecify.annotations.Nullable;

/**
 * What a conseil comes to, for programs.
 *
 * @param screen of the pupils that are shown
 * @param html where their screens are written
 */
record CouncilView(
        CouncilQuestion question,
        CouncilOutcome outcome,
        ProjectionScreen screen,
        boolean isAnnual,
        Optional<Path> html) {

    List<ProjectedPupil> pupils() {
        return screen.pupils().stream()
                .flatMap(each -> screen.at(each.pupil()).current().stream())
                .toList();
    }

    ConseilPreparation preparation() {
        return question.preparation(outcome.conseil());
    }

    List<AvisCount> avis() {
        return AvisCount.of(outcome.conseil(), question.keys(), question.policy());
    }

    /** Of the pupils that are shown; what their screens hide is not in it. */
    List<AnnualSummary> annual() {
        if (!isAnnual) {
            return List.of();
        }
        var shown = pupils().stream().map(ProjectedPupil::pupil).toList();
        return question.annual(outcome.conseil()).stream()
                .filter(each -> shown.contains(each.pupil()))
                .map(this::projected)
                .toList();
    }

    private AnnualSummary projected(AnnualSummary summary) {
        var parts = screen.current().map(ProjectedPupil::parts).orElse(Set.of());
        var lines =
                summary.periods().stream().map(line -> projected(line, parts)).toList();
        return new AnnualSummary(
                summary.pupil(), lines, parts.contains(ProjectedPart.AVERAGES) ? summary.annual() : Average.none());
    }

    private static AnnualSummary.PeriodLine projected(AnnualSummary.PeriodLine line, Set<ProjectedPart> parts) {
        return new AnnualSummary.PeriodLine(
                line.period(),
                line.state(),
                parts.contains(ProjectedPart.AVERAGES) ? line.general() : Average.none(),
                parts.contains(ProjectedPart.SYNTHESIS) ? line.synthesis() : "",
                line.avis().filter(any -> parts.contains(ProjectedPart.AVIS)),
                parts.contains(ProjectedPart.ORIENTATION) ? line.orientations() : new TreeSet<>());
    }

    Map<String, Object> json() {
        var conseil = outcome.conseil();
        var json = new LinkedHashMap<String, Object>();
        json.put("class", question.classe().code());
        json.put(
                "period",
                period(question.period().id().value(), question.period().label()));
        json.put("day", conseil.day().toString());
        json.put("state", labelled(conseil.state().name(), conseil.state().label()));
        json.put(
                "refusedWords",
                outcome.refusedWords().stream().map(CouncilView::json).toList());
        json.put("commands", outcome.commands().stream().map(CouncilView::json).toList());
        json.put("preparation", json(preparation()));
        json.put("withDelegates", screen.withDelegates());
        json.put("pupils", pupils().stream().map(this::json).toList());
        json.put("avis", avis().stream().map(CouncilView::json).toList());
        json.put("figures", figures());
        if (isAnnual) {
            json.put("annual", annual().stream().map(this::json).toList());
        }
        html.ifPresent(file -> json.put("html", file.toString()));
        return json;
    }

    private static Map<String, Object> json(CouncilOutcome.Done done) {
        var json = new LinkedHashMap<String, Object>();
        json.put("place", done.step().place());
        json.put("do", done.step().kind());
        json.put("outcome", done.refusal().isPresent() ? "REFUSED" : done.changes() ? "DONE" : "SO_ALREADY");
        json.put("refused", done.refusal().map(ReasonsView::refused).orElse(List.of()));
        return json;
    }

    private Map<String, Object> json(ConseilPreparation preparation) {
        var json = new LinkedHashMap<String, Object>();
        json.put("whole", preparation.isWhole());
        var byTeacher = new ArrayList<Map<String, Object>>();
        preparation.byTeacher().forEach((teacher, lines) -> {
            var owed = person("teacher", teacher);
            owed.put("appreciations", lines.stream().map(this::owed).toList());
            byTeacher.add(owed);
        });
        json.put("byTeacher", byTeacher);
        json.put(
                "byPupil",
                question.keys().stream().map(pupil -> owed(preparation, pupil)).toList());
        return json;
    }

    private Map<String, Object> owed(ConseilPreparation.Line line) {
        var json = person("pupil", line.pupil());
        json.put("subject", question.label(line.subject()));
        return json;
    }

    private Map<String, Object> owed(ConseilPreparation preparation, PersonId pupil) {
        var json = person("pupil", pupil);
        json.put(
                "appreciations",
                preparation.of(pupil).stream()
                        .map(line -> question.label(line.subject()))
                        .toList());
        json.put("vieScolaire", preparation.vieScolaire().contains(pupil));
        json.put("synthesis", preparation.syntheses().contains(pupil));
        return json;
    }

    private Map<String, Object> json(ProjectedPupil shown) {
        var json = person("pupil", shown.pupil());
        json.put("number", shown.number());
        json.put("of", shown.of());
        json.put("parts", shown.parts().stream().sorted().map(Enum::name).toList());
        json.put("average", text(shown.results().general()));
        json.put("subjects", shown.results().subjects().stream().map(this::json).toList());
        json.put(
                "counted",
                shown.results().vieScolaire().stream().map(CouncilView::json).toList());
        json.put("vieScolaire", words(shown.sheet().vieScolaire()));
        json.put("synthesis", words(shown.sheet().synthesis()));
        json.put("avis", shown.sheet().avis().map(each -> json(each.value())).orElse(null));
        json.put(
                "orientations",
                shown.sheet().orientations().stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(SubjectLine line) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("subject", line.subject().value());
        json.put("label", question.label(line.subject()));
        json.put("average", text(line.average()));
        json.put("classAverage", text(line.classAverage()));
        json.put(
                "positionnement",
                line.positionnement().map(each -> each.number()).orElse(null));
        json.put("appreciation", line.appreciation());
        return json;
    }

    private static Map<String, @Nullable Object> json(AvisCount count) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put(
                "avis",
                count.avis()
                        .map(avis -> labelled(avis.code().value(), avis.label()))
                        .orElse(null));
        json.put("pupils", count.pupils());
        return json;
    }

    private Map<String, Object> figures() {
        var json = new LinkedHashMap<String, Object>();
        json.put("general", json(question.figures()));
        var subjects = new ArrayList<Map<String, @Nullable Object>>();
        question.figuresBySubject().forEach((subject, figures) -> {
            var line = new LinkedHashMap<String, @Nullable Object>();
            line.put("id", subject.id());
            line.put("label", subject.label());
            line.putAll(json(figures));
            subjects.add(line);
        });
        json.put("subjects", subjects);
        return json;
    }

    private static Map<String, @Nullable Object> json(ClassFigures figures) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("pupils", figures.sorted().size());
        json.put("average", text(figures.average().value()));
        json.put("min", text(figures.lowest()));
        json.put("max", text(figures.highest()));
        json.put("median", text(figures.median()));
        return json;
    }

    private Map<String, @Nullable Object> json(AnnualSummary summary) {
        var json = new LinkedHashMap<String, @Nullable Object>(person("pupil", summary.pupil()));
        json.put("average", text(summary.annual().value()));
        json.put("periods", summary.periods().stream().map(this::json).toList());
        return json;
    }

    private Map<String, @Nullable Object> json(AnnualSummary.PeriodLine line) {
        var json = new LinkedHashMap<String, @Nullable Object>(
                period(line.period().value(), question.label(line.period())));
        json.put("state", labelled(line.state().name(), line.state().label()));
        json.put("average", text(line.general().value()));
        json.put("synthesis", line.synthesis());
        json.put("avis", line.avis().map(this::json).orElse(null));
        json.put("orientations", line.orientations().stream().map(this::json).toList());
        return json;
    }

    private Map<String, Object> json(AvisCode code) {
        return labelled(code.value(), question.names().of(code));
    }

    private Map<String, Object> json(OrientationCode code) {
        return labelled(code.value(), question.names().of(code));
    }

    private Map<String, Object> person(String field, PersonId person) {
        var json = new LinkedHashMap<String, Object>();
        json.put(field, person.value());
        json.put("name", question.name(person));
        return json;
    }

    private static Map<String, Object> period(String id, String label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", id);
        json.put("label", label);
        return json;
    }

    private static Map<String, Object> labelled(String code, Label label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("code", code);
        json.putAll(json(label));
        return json;
    }

    private static Map<String, Object> json(Label label) {
        var json = new LinkedHashMap<String, Object>();
        json.put("fr", label.fr());
        json.put("en", label.en());
        return json;
    }

    private static String words(Optional<Written<String>> written) {
        return written.map(Written::value).orElse("");
    }

    private static @Nullable String text(Optional<BigDecimal> figure) {
        return figure.map(BigDecimal::toPlainString).orElse(null);
    }
}
