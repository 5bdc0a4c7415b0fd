package org.ent4j.examples.portal.mark;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.EvaluationKind;
import org.ent4j.viescolaire.markbook.AssessedIn;
import org.ent4j.viescolaire.markbook.Evaluation;
import org.ent4j.viescolaire.markbook.EvaluationRequest;
import org.ent4j.viescolaire.markbook.EvaluationType;
import org.ent4j.viescolaire.markbook.MarkBookCommand;
import org.ent4j.viescolaire.skill.Skill;
import org.ent4j.viescolaire.skill.SkillId;

/** An evaluation is added, changed or taken out. */
final class EvaluationScreen {

    private static final Pattern PLAIN = Pattern.compile("[\\w-]{1,64}");

    private EvaluationScreen() {}

    static Answer blank(Visit visit) {
        return Carnet.with(visit, carnet -> {
            var today = visit.today();
            var date = carnet.period().days().contains(today)
                    ? today
                    : carnet.period().days().last();
            var id = new EvaluationId(UUID.randomUUID().toString());
            return Answer.page(
                    addTitle(visit),
                    "mark/evaluation",
                    page(visit, carnet, EvaluationForm.fresh(id, date), Set.of(), List.of(), Optional.empty()));
        });
    }

    private static String addTitle(Visit visit) {
        return visit.in("Nouvelle évaluation", "New evaluation");
    }

    static Answer add(Visit visit) {
        return Carnet.with(visit, carnet -> {
            var id = visit.form()
                    .text("id")
                    .filter(text -> PLAIN.matcher(text).matches())
                    .map(EvaluationId::new)
                    .orElseGet(() -> new EvaluationId(UUID.randomUUID().toString()));
            return save(
                    visit,
                    carnet,
                    id,
                    Optional.empty(),
                    (at, request) -> new MarkBookCommand.AddEvaluation(visit.now(), visit.actor(), request));
        });
    }

    static Answer edit(Visit visit) {
        return with(
                visit,
                (carnet, evaluation) -> Answer.page(
                        editTitle(visit, evaluation),
                        "mark/evaluation",
                        page(
                                visit,
                                carnet,
                                EvaluationForm.values(evaluation, visit.words()),
                                evaluation.skills(),
                                List.of(),
                                Optional.of(evaluation))));
    }

    private static String editTitle(Visit visit, Evaluation evaluation) {
        return visit.in("Modifier « %s »", "Change '%s'").formatted(evaluation.title());
    }

    static Answer change(Visit visit) {
        return with(
                visit,
                (carnet, evaluation) -> save(
                        visit,
                        carnet,
                        evaluation.id(),
                        Optional.of(evaluation),
                        (at, request) -> new MarkBookCommand.ChangeEvaluation(visit.now(), visit.actor(), request)));
    }

    static Answer remove(Visit visit) {
        return with(visit, (carnet, evaluation) -> {
            var why = visit.form().textOr("why", "");
            var command = new MarkBookCommand.RemoveEvaluation(visit.now(), visit.actor(), evaluation.id(), why);
            return visit.school()
                    .vieScolaire()
                    .markBooks()
                    .carryOut(carnet.id(), command)
                    .fold(
                            refused -> Answer.to(
                                    evaluationPath(carnet, evaluation.id(), "/modifier"),
                                    Notice.refused(carnet.said(visit, refused))),
                            done -> Answer.to(
                                    carnet.path(""),
                                    Notice.done(
                                            visit.in("L'évaluation est supprimée.", "The evaluation is removed."))));
        });
    }

    /** The evaluation that a path names. */
    static Answer with(Visit visit, BiFunction<Carnet, Evaluation, Answer> page) {
        return Carnet.with(
                visit,
                carnet -> carnet.book()
                        .evaluation(new EvaluationId(visit.parameter("evaluation")))
                        .map(evaluation -> page.apply(carnet, evaluation))
                        .orElseGet(() -> Answer.notFound(
                                visit,
                                visit.in("Cette évaluation n'existe plus.", "This evaluation is no longer there."))));
    }

    static String evaluationPath(Carnet carnet, EvaluationId id, String below) {
        return carnet.path("/evaluation/" + id) + below;
    }

    private static Answer save(
            Visit visit,
            Carnet carnet,
            EvaluationId id,
            Optional<Evaluation> before,
            BiFunction<Visit, EvaluationRequest, MarkBookCommand> command) {
        return EvaluationForm.read(visit.form(), id, visit.words())
                .fold(
                        errors -> again(visit, carnet, before, errors),
                        request -> visit.school()
                                .vieScolaire()
                                .markBooks()
                                .carryOut(carnet.id(), command.apply(visit, request))
                                .fold(
                                        refused -> again(visit, carnet, before, said(visit, carnet, refused)),
                                        done -> Answer.to(
                                                evaluationPath(carnet, id, ""),
                                                Notice.done(visit.in(
                                                        "L'évaluation est enregistrée.",
                                                        "The evaluation is saved.")))));
    }

    private static List<String> said(Visit visit, Carnet carnet, Refusal refused) {
        return carnet.said(visit, visit.words().of(refused.reasons()));
    }

    private static Answer again(Visit visit, Carnet carnet, Optional<Evaluation> before, List<String> errors) {
        var chosen = new HashSet<SkillId>();
        visit.form().all(EvaluationForm.SKILL).stream()
                .filter(each -> !each.isBlank())
                .map(SkillId::new)
                .forEach(chosen::add);
        return Answer.again(
                before.map(each -> editTitle(visit, each)).orElseGet(() -> addTitle(visit)),
                "mark/evaluation",
                page(visit, carnet, EvaluationForm.values(visit.form()), chosen, errors, before));
    }

    private static EvaluationPage page(
            Visit visit,
            Carnet carnet,
            Map<String, String> values,
            Set<SkillId> chosen,
            List<String> errors,
            Optional<Evaluation> before) {
        var path = before.map(each -> evaluationPath(carnet, each.id(), ""));
        var given = before.map(each -> carnet.book().results(each.id()).size()).orElse(0);
        return new EvaluationPage(
                path.map(each -> each + "/modifier").orElseGet(() -> carnet.path("/nouvelle")),
                path.orElseGet(() -> carnet.path("")),
                values,
                errors,
                types(visit),
                kinds(visit),
                assessedIn(visit),
                parts(visit, carnet),
                skills(visit, carnet, chosen),
                before.isEmpty(),
                path.map(each -> each + "/supprimer").orElse(""),
                given == 0
                        ? ""
                        : visit.words()
                                .count(
                                        given,
                                        "élève y a une note",
                                        "élèves y ont une note",
                                        "pupil has a mark there",
                                        "pupils have marks there"));
    }

    private static Map<String, String> types(Visit visit) {
        var types = new LinkedHashMap<String, String>();
        for (EvaluationType type : EvaluationTypes.all()) {
            types.put(type.code(), visit.words().of(type.label()));
        }
        return types;
    }

    private static Map<String, String> kinds(Visit visit) {
        var kinds = new LinkedHashMap<String, String>();
        for (var kind : EvaluationKind.values()) {
            kinds.put(kind.name(), visit.words().of(kind.label()));
        }
        return kinds;
    }

    private static Map<String, String> assessedIn(Visit visit) {
        var choices = new LinkedHashMap<String, String>();
        for (var each : AssessedIn.values()) {
            choices.put(each.name(), visit.words().of(each.label()));
        }
        return choices;
    }

    private static Map<String, String> parts(Visit visit, Carnet carnet) {
        var parts = new LinkedHashMap<String, String>();
        parts.put("", visit.in("aucune", "none"));
        carnet.service().parts().forEach(part -> parts.put(part.id().value(), part.label()));
        return parts;
    }

    private static List<EvaluationPage.SkillChoice> skills(Visit visit, Carnet carnet, Set<SkillId> chosen) {
        return repository(visit, carnet).stream()
                .map(skill ->
                        new EvaluationPage.SkillChoice(skill.id().value(), skill.label(), chosen.contains(skill.id())))
                .toList();
    }

    static List<Skill> repository(Visit visit, Carnet carnet) {
        return visit.school()
                .vieScolaire()
                .setup()
                .repository()
                .of(carnet.service().matiere());
    }
}
