package org.ent4j.examples.portal.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.evaluation.EvaluationId;
import org.ent4j.viescolaire.evaluation.SousMatiereId;
import org.ent4j.viescolaire.markbook.AccountSentences;
import org.ent4j.viescolaire.markbook.EvaluationFigures;
import org.ent4j.viescolaire.markbook.FamilyAverage;
import org.ent4j.viescolaire.markbook.FamilyEvaluation;
import org.ent4j.viescolaire.markbook.FamilySubject;
import org.ent4j.viescolaire.service.ServicePart;
import org.ent4j.viescolaire.service.Services;
import org.ent4j.viescolaire.skill.Skill;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * The subjects of a pupil as the family reads them.
 *
 * @param services of the school, read once
 */
record FamilySubjects(Visit visit, Marks marks, Services services) {

    FamilyPage.Subject of(FamilySubject subject) {
        var account = subject.average().flatMap(FamilyAverage::account);
        var uses = account.map(this::uses).orElse(Map.of());
        var view = subject.view();
        return new FamilyPage.Subject(
                subject.label(),
                subject.average().map(each -> marks.shown(each.average())).orElse(""),
                subject.average()
                        .flatMap(FamilyAverage::ofClass)
                        .map(marks::shown)
                        .orElse(""),
                account.map(each -> sentences(subject, each)).orElse(List.of()),
                notes(subject),
                view.appreciation().orElse(""),
                view.evaluations().stream().anyMatch(each -> each.details().isPresent()),
                view.evaluations().stream().map(each -> line(each, uses)).toList());
    }

    private Map<EvaluationId, String> uses(Account account) {
        return account.lines().stream()
                .collect(Collectors.toMap(
                        Account.Line::evaluation, line -> visit.words().of(line.use()), (one, other) -> one));
    }

    /** The average and the sous-matières of which it is made; what becomes of each mark stands at its line. */
    private List<String> sentences(FamilySubject subject, Account account) {
        return new AccountSentences(Map.of(), parts(subject), marks.outOf())
                .reasons(account).stream()
                        .filter(FamilySubjects::isOfTheWhole)
                        .map(visit.words()::of)
                        .toList();
    }

    private static boolean isOfTheWhole(Reason reason) {
        return !(reason instanceof AccountSentences.MarkIs) && !(reason instanceof AccountSentences.NoMark);
    }

    private Map<SousMatiereId, String> parts(FamilySubject subject) {
        return services.find(subject.service()).stream()
                .flatMap(service -> service.parts().stream())
                .collect(Collectors.toMap(ServicePart::id, ServicePart::label));
    }

    private List<String> notes(FamilySubject subject) {
        var notes = new ArrayList<String>();
        subject.exemptions()
                .forEach(each -> notes.add(visit.in("%s du %s au %s", "%s from %s to %s")
                        .formatted(
                                visit.words()
                                        .of(marks.settings()
                                                .motifs()
                                                .shown(each.motif())
                                                .label()),
                                visit.words().shortDay(each.days().first()),
                                visit.words().shortDay(each.days().last()))));
        subject.average()
                .filter(FamilyAverage::isSetByHand)
                .ifPresent(any -> notes.add(visit.in("moyenne fixée par l'enseignant", "average set by the teacher")));
        subject.view()
                .positionnement()
                .ifPresent(each -> notes.add("positionnement : " + visit.words().of(each.label())));
        return notes;
    }

    private FamilyPage.Line line(FamilyEvaluation evaluation, Map<EvaluationId, String> uses) {
        var details = evaluation.details();
        return new FamilyPage.Line(
                evaluation.title(),
                visit.words().shortDay(evaluation.date()),
                evaluation
                        .mark()
                        .map(mark -> marks.said(mark, evaluation.outOf()))
                        .orElse(""),
                details.map(each -> marks.number(each.coefficient())).orElse(""),
                details.flatMap(FamilyEvaluation.Details::figures)
                        .map(this::figures)
                        .orElse(""),
                uses.getOrDefault(evaluation.id(), ""),
                evaluation.levels().entrySet().stream()
                        .map(each -> skill(each.getKey()) + visit.words().colon() + marks.label(each.getValue()))
                        .toList());
    }

    private String skill(SkillId id) {
        return visit.school()
                .vieScolaire()
                .setup()
                .repository()
                .find(id)
                .map(Skill::label)
                .orElseGet(id::value);
    }

    private String figures(EvaluationFigures figures) {
        return visit.in("moy. %s (de %s à %s)", "mean %s (%s to %s)")
                .formatted(
                        marks.number(figures.average()),
                        marks.number(figures.lowest()),
                        marks.number(figures.highest()));
    }
}
