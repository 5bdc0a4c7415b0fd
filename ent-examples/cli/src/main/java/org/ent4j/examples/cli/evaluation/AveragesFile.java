package org.ent4j.examples.cli.evaluation;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.host.file.JsonInput;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.Averaging;
import org.ent4j.viescolaire.average.Rounding;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.evaluation.Weighing;

/**
 * Reads {@code {"outOf": 20, "rounding": {…}, "subSubjects": […], "evaluations": […], "students": […], "marks": […]}}. A row
 * that does not fit is left out and said; a setting that does not fit makes the file unusable.
 */
final class AveragesFile {

    /** Digits of a number, before and after the point. */
    private static final int DIGITS = 60;

    /** What is expected of a key: it stands once in its list. */
    private static final String ONCE = "1 × \"…\"";

    private final List<Label> rejected = new ArrayList<>();
    private final Map<String, SousMatiere> sousMatieres = new LinkedHashMap<>();
    private final Map<String, Weighing> evaluations = new LinkedHashMap<>();
    private final Map<String, Map<EvaluationId, Mark>> pupils = new LinkedHashMap<>();

    private boolean hasParts;

    private AveragesFile() {}

    static AveragesQuestion read(Path path) {
        return new AveragesFile().question(JsonInput.read(path));
    }

    private AveragesQuestion question(JsonInput json) {
        json.onlyFields("outOf", "rounding", "subSubjects", "evaluations", "students", "marks");
        var policy = policy(json);
        json.find("subSubjects").ifPresent(list -> list.elements().forEach(this::sousMatiere));
        json.children("evaluations").forEach(each -> evaluation(each, policy.outOf()));
        json.children("students").forEach(this::pupil);
        json.children("marks").forEach(this::mark);
        return new AveragesQuestion(policy, averaging(policy), pupils, rejected);
    }

    /** All evaluations of the file say whether the service has sous-matières, those too that are left out. */
    private Averaging averaging(AveragePolicy policy) {
        var all = List.copyOf(evaluations.values());
        var parts = List.copyOf(sousMatieres.values());
        return hasParts ? Averaging.ofSousMatieres(policy, all, parts) : Averaging.of(policy, all, parts);
    }

    private static AveragePolicy policy(JsonInput json) {
        return AveragePolicy.builder()
                .outOf(json.find("outOf").map(AveragesFile::moreThanNothing).orElse(AveragePolicy.TWENTY))
                .rounding(json.find("rounding").map(AveragesFile::rounding).orElse(Rounding.TENTH))
                .build();
    }

    private static Rounding rounding(JsonInput json) {
        json.onlyFields("mode", "step");
        return new Rounding(
                json.find("mode")
                        .map(mode -> mode.parsed(Rounding.Mode::valueOf, "NEAREST\", \"UP"))
                        .orElse(Rounding.Mode.NEAREST),
                json.find("step").map(AveragesFile::moreThanNothing).orElse(Rounding.TENTH.step()));
    }

    private static BigDecimal moreThanNothing(JsonInput json) {
        return json.decimal(DIGITS).filter(number -> number.signum() > 0).orElseThrow(() -> json.unusable("> 0"));
    }

    private void sousMatiere(JsonInput json) {
        json.onlyFields("id", "coefficient");
        var coefficient = number(json, "coefficient", BigDecimal.ONE);
        var id = json.child("id").text().filter(text -> !sousMatieres.containsKey(text));
        if (coefficient.isEmpty() || id.isEmpty()) {
            throw json.unusable("{\"id\": \"oral\", \"coefficient\": ≥ 0}");
        }
        sousMatieres.put(id.get(), new SousMatiere(new SousMatiereId(id.get()), coefficient.get()));
    }

    private void evaluation(JsonInput json, BigDecimal usualScale) {
        json.onlyFields("id", "coefficient", "outOf", "rescale", "kind", "formative", "subSubject");
        var coefficient = number(json, "coefficient", BigDecimal.ONE);
        var outOf = number(json, "outOf", usualScale).filter(scale -> scale.signum() > 0);
        var part = json.find("subSubject").filter(each -> !each.isNothing()).map(this::part);
        hasParts |= part.isPresent();
        var id = json.child("id").text().filter(text -> !evaluations.containsKey(text));
        if (id.isEmpty()) {
            rejected.add(json.child("id").complaint(ONCE));
            return;
        }
        if (coefficient.isEmpty() || outOf.isEmpty()) {
            rejected.add(json.complaint("\"coefficient\": ≥ 0, \"outOf\": > 0"));
            return;
        }
        evaluations.put(
                id.get(),
                new Weighing(
                        new EvaluationId(id.get()),
                        coefficient.get(),
                        outOf.get(),
                        json.find("rescale").map(JsonInput::flag).orElse(true),
                        json.find("kind")
                                .map(kind -> kind.parsed(EvaluationKind::valueOf, "NORMAL\", \"BONUS\", \"OPTIONAL"))
                                .orElse(EvaluationKind.NORMAL),
                        !json.find("formative").map(JsonInput::flag).orElse(false),
                        part));
    }

    private SousMatiereId part(JsonInput json) {
        return json.text()
                .filter(sousMatieres::containsKey)
                .map(SousMatiereId::new)
                .orElseThrow(() -> json.unusable("subSubjects : " + sousMatieres.keySet()));
    }

    /** A coefficient or a scale; nothing when it is below zero or no number. */
    private static Optional<BigDecimal> number(JsonInput json, String field, BigDecimal usual) {
        return json.find(field)
                .map(each -> each.decimal(DIGITS).filter(number -> number.signum() >= 0))
                .orElse(Optional.of(usual));
    }

    private void pupil(JsonInput json) {
        json.text()
                .filter(key -> !pupils.containsKey(key))
                .ifPresentOrElse(
                        key -> pupils.put(key, new LinkedHashMap<>()), () -> rejected.add(json.complaint(ONCE)));
    }

    private void mark(JsonInput json) {
        json.onlyFields("student", "evaluation", "value", "status");
        var own = json.find("student").flatMap(JsonInput::text).flatMap(key -> Optional.ofNullable(pupils.get(key)));
        var weighing = json.find("evaluation")
                .flatMap(JsonInput::text)
                .flatMap(key -> Optional.ofNullable(evaluations.get(key)));
        if (own.isEmpty() || weighing.isEmpty()) {
            var unknown = own.isEmpty() ? "student" : "evaluation";
            rejected.add(json.find(unknown).orElse(json).complaint(unknown + "s"));
            return;
        }
        var mark = MarkInput.read(json, DIGITS).filter(each -> !weighing.get().isOver(each));
        if (mark.isEmpty()) {
            rejected.add(json.complaint(MarkInput.expected(weighing.get())));
        } else if (own.get().putIfAbsent(weighing.get().evaluation(), mark.get()) != null) {
            rejected.add(json.complaint("1 × (student, evaluation)"));
        }
    }
}
