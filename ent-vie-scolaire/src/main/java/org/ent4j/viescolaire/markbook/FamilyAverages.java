package org.ent4j.viescolaire.markbook;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.average.Account;
import org.ent4j.viescolaire.average.Average;
import org.ent4j.viescolaire.average.AveragePolicy;
import org.ent4j.viescolaire.average.SousMatiere;
import org.ent4j.viescolaire.evaluation.EvaluationId;

/**
 * The averages that families see of a mark book. What they do not see yet is in no average that they see: otherwise one
 * could tell a hidden mark from it.
 *
 * @param pupils of the service
 * @param sousMatieres of the service
 */
public record FamilyAverages(
        MarkBook book, Belonging pupils, Visibility visibility, AveragePolicy policy, List<SousMatiere> sousMatieres) {

    public FamilyAverages {
        sousMatieres = List.copyOf(sousMatieres);
    }

    /** Of a pupil on a day; nothing as long as the school does not show averages. */
    public Optional<FamilyAverage> of(PersonId pupil, LocalDate day) {
        if (!visibility.showsAverages(day)) {
            return Optional.empty();
        }
        var averages = BookAverages.of(asSeen(day), policy, sousMatieres);
        var own = averages.of(pupil);
        return Optional.of(new FamilyAverage(
                own.shown(),
                own.overridden().isPresent(),
                Optional.of(own.account())
                        .filter(any -> visibility.marks() && visibility.details())
                        .filter(any -> own.overridden().isEmpty() && isSeen(day))
                        .map(account -> of(account, pupil)),
                ofClass(averages)));
    }

    /** The book as it is on the bulletin once that is published; before, as if there were nothing but what is shown. */
    private MarkBook asSeen(LocalDate day) {
        if (visibility.showsBulletin(day)) {
            return book;
        }
        var shown = new HashMap<EvaluationId, Evaluation>(book.evaluations());
        shown.values().removeIf(each -> !each.isVisibleOn(day));
        var results = new HashMap<EvaluationId, Map<PersonId, Result>>(book.results());
        results.keySet().retainAll(shown.keySet());
        return book.withEvaluations(shown).withResults(results).withFinalAverages(Map.of());
    }

    /** Whether an account would tell of no mark that is not shown yet. */
    private boolean isSeen(LocalDate day) {
        return !visibility.showsBulletin(day)
                || book.evaluations().values().stream().allMatch(each -> each.isVisibleOn(day));
    }

    /** Without evaluations that are none of the pupil's. */
    private Account of(Account account, PersonId pupil) {
        var lines = account.lines().stream().filter(line -> isOf(line, pupil)).toList();
        var parts = account.parts().stream().map(each -> of(each, pupil)).toList();
        return new Account(account.sousMatiere(), account.average(), lines, parts);
    }

    private boolean isOf(Account.Line line, PersonId pupil) {
        return !book.result(line.evaluation(), pupil).isEmpty()
                || book.evaluation(line.evaluation())
                        .filter(each -> pupils.includes(pupil, each.date()))
                        .isPresent();
    }

    private Optional<Average> ofClass(BookAverages averages) {
        var figures = averages.figures(pupils.days().keySet());
        return Optional.of(figures.average())
                .filter(any -> visibility.classFigures())
                .filter(any -> figures.sorted().size() >= visibility.fewestForFigures());
    }
}
