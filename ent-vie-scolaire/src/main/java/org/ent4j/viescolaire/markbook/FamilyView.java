package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.evaluation.Mark;
import org.ent4j.viescolaire.skill.MasteryLevel;
import org.ent4j.viescolaire.skill.Positionnement;
import org.ent4j.viescolaire.skill.SkillId;

/**
 * What the family of a pupil sees of a mark book on a day: what is published, and never an empty mark as 0.
 *
 * @param evaluations by their dates
 * @param appreciation of the teacher, once the bulletin is published
 * @param finalAverage set by hand, once the bulletin is published
 * @param positionnement set by hand, once the bulletin is published
 */
public record FamilyView(
        PersonId pupil,
        List<FamilyEvaluation> evaluations,
        Optional<String> appreciation,
        Optional<FinalAverage> finalAverage,
        Optional<Positionnement> positionnement) {

    public FamilyView {
        evaluations = List.copyOf(evaluations);
    }

    /**
     * Of a pupil on a day.
     *
     * @param pupils of the service: evaluations before a pupil came are not the pupil's
     */
    public static FamilyView of(MarkBook book, PersonId pupil, LocalDate day, Belonging pupils, Visibility visibility) {
        var evaluations = book.inOrder().stream()
                .filter(each -> each.isVisibleOn(day) && shows(each, visibility))
                .filter(each -> pupils.includes(pupil, each.date())
                        || !book.result(each.id(), pupil).isEmpty())
                .map(each -> seen(book, each, pupil, visibility))
                .toList();
        var bulletin = visibility.showsBulletin(day);
        return new FamilyView(
                pupil,
                evaluations,
                Optional.ofNullable(book.appreciations().get(pupil))
                        .filter(any -> bulletin)
                        .map(Written::value),
                Optional.ofNullable(book.finalAverages().get(pupil))
                        .filter(any -> bulletin)
                        .map(each -> each.value().average()),
                Optional.ofNullable(book.positionnements().get(pupil))
                        .filter(any -> bulletin)
                        .map(Written::value));
    }

    private static boolean shows(Evaluation evaluation, Visibility visibility) {
        var in = evaluation.assessedIn();
        return (in.hasMarks() && visibility.marks()) || (in.hasSkills() && visibility.levels());
    }

    private static FamilyEvaluation seen(MarkBook book, Evaluation evaluation, PersonId pupil, Visibility visibility) {
        var result = book.result(evaluation.id(), pupil);
        return new FamilyEvaluation(
                evaluation.id(),
                evaluation.title(),
                evaluation.date(),
                evaluation.weighing().outOf(),
                result.given().map(Written::value).filter(mark -> isSeen(evaluation, mark, visibility)),
                levels(result, visibility),
                Optional.of(details(book, evaluation, visibility)).filter(any -> visibility.details()));
    }

    /** Why there are no levels is seen where levels are, even where marks are not. */
    private static boolean isSeen(Evaluation evaluation, Mark mark, Visibility visibility) {
        return visibility.marks() || (evaluation.assessedIn().hasSkills() && Result.isStatus(mark));
    }

    private static SortedMap<SkillId, MasteryLevel> levels(Result result, Visibility visibility) {
        if (!visibility.levels()) {
            return Collections.emptySortedMap();
        }
        var levels = new TreeMap<SkillId, MasteryLevel>();
        result.levels().forEach((skill, level) -> levels.put(skill, level.value()));
        return levels;
    }

    private static FamilyEvaluation.Details details(MarkBook book, Evaluation evaluation, Visibility visibility) {
        var weighing = evaluation.weighing();
        var marks = book.results(evaluation.id()).values().stream()
                .map(Result::mark)
                .toList();
        var figures = EvaluationFigures.of(marks)
                .filter(each -> visibility.marks()
                        && visibility.classFigures()
                        && each.marks() >= visibility.fewestForFigures());
        return new FamilyEvaluation.Details(weighing.coefficient(), weighing.kind(), weighing.counts(), figures);
    }
}
