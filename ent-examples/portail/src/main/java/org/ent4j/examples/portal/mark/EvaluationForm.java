package org.ent4j.examples.portal.mark;

import io.vavr.control.Either;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.examples.portal.web.Decimals;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.AssessedIn;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.skill.SkillId;

/** What is typed into the form of an evaluation, and the evaluation that it asks for. */
final class EvaluationForm {

    static final String SKILL = "skill";
    private static final List<String> FIELDS = List.of(
            "id", "title", "type", "date", "outOf", "coefficient", "rescaled", "kind", "part", "assessed", "visible");

    private final Form form;
    private final Words words;
    private final List<String> errors = new ArrayList<>();

    private EvaluationForm(Form form, Words words) {
        this.form = form;
        this.words = words;
    }

    /** What cannot be read of it, or what is wanted: it may hold what the rules refuse. */
    static Either<List<String>, EvaluationRequest> read(Form form, EvaluationId id, Words words) {
        return new EvaluationForm(form, words).request(id);
    }

    private Either<List<String>, EvaluationRequest> request(EvaluationId id) {
        var date = day("date", words.in("la date de l'évaluation", "the date of the evaluation"));
        var outOf = number("outOf", words.in("le barème", "the scale"));
        var coefficient = number("coefficient", words.in("le coefficient", "the coefficient"));
        var type = form.text("type").flatMap(EvaluationTypes::find).orElse(EvaluationTypes.TEST);
        var request = EvaluationRequest.builder()
                .id(id)
                .title(form.textOr("title", ""))
                .type(type)
                .date(date.orElse(LocalDate.MIN))
                .outOf(outOf.orElse(BigDecimal.ONE))
                .coefficient(coefficient.orElse(BigDecimal.ONE))
                .isRescaled(form.isChecked("rescaled"))
                .kind(form.choice("kind", EvaluationKind.class).orElse(EvaluationKind.NORMAL))
                .sousMatiere(form.text("part").map(SousMatiereId::new))
                .assessedIn(form.choice("assessed", AssessedIn.class).orElse(AssessedIn.MARKS))
                .addAllSkills(form.all(SKILL).stream()
                        .filter(each -> !each.isBlank())
                        .map(SkillId::new)
                        .toList())
                .visibleFrom(form.day("visible").or(() -> date).orElse(LocalDate.MIN))
                .build();
        return errors.isEmpty() ? Either.right(request) : Either.left(errors);
    }

    private Optional<LocalDate> day(String field, String what) {
        return wanted(form.day(field), what);
    }

    private Optional<BigDecimal> number(String field, String what) {
        return wanted(Decimals.read(form.raw(field)), what);
    }

    private <T> Optional<T> wanted(Optional<T> read, String what) {
        if (read.isEmpty()) {
            errors.add(words.in("Vérifiez %s : la valeur ne peut pas être lue.", "Check %s: it cannot be read.")
                    .formatted(what));
        }
        return read;
    }

    /** As it was typed. */
    static Map<String, String> values(Form form) {
        var values = new HashMap<String, String>();
        FIELDS.forEach(field -> values.put(field, form.raw(field)));
        return values;
    }

    static Map<String, String> fresh(EvaluationId id, LocalDate date) {
        return Map.of(
                "id", id.value(),
                "date", date.toString(),
                "visible", date.toString(),
                "outOf", "20",
                "coefficient", "1",
                "rescaled", "1",
                "assessed", AssessedIn.MARKS.name(),
                "kind", EvaluationKind.NORMAL.name());
    }

    static Map<String, String> values(Evaluation evaluation, Words words) {
        var weighing = evaluation.weighing();
        var values = new HashMap<String, String>();
        values.put("id", evaluation.id().value());
        values.put("title", evaluation.title());
        values.put("type", evaluation.type().code());
        values.put("date", evaluation.date().toString());
        values.put("visible", evaluation.visibleFrom().toString());
        values.put("outOf", Decimals.shown(weighing.outOf(), words));
        values.put("coefficient", Decimals.shown(weighing.coefficient(), words));
        values.put("rescaled", weighing.rescaled() ? "1" : "");
        values.put("kind", weighing.kind().name());
        values.put("part", weighing.sousMatiere().map(SousMatiereId::value).orElse(""));
        values.put("assessed", evaluation.assessedIn().name());
        return values;
    }
}
