package org.ent4j.examples.portal.absence;

import io.vavr.control.Either;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.absence.Origin;
import org.ent4j.viescolaire.absence.Origin.Source;

/** Takes a collective absence back, from the files of all who have it. */
final class CollectiveWithdrawing {

    private CollectiveWithdrawing() {}

    static Answer withdraw(Visit visit) {
        return visit.form()
                .text("collective")
                .map(ref -> withdraw(visit, new Origin(Source.COLLECTIVE, ref)))
                .orElseGet(() -> Answer.unusable(
                        visit, visit.in("Dites laquelle. Rien n'a été fait.", "Say which one. Nothing was done.")));
    }

    private static Answer withdraw(Visit visit, Origin origin) {
        var outcomes = visit.school()
                .vieScolaire()
                .absences()
                .withdraw(origin, visit.now(), visit.actor(), visit.form().textOr("motif-retrait", ""));
        var refused = outcomes.values().stream()
                .filter(Either::isLeft)
                .flatMap(outcome -> outcome.getLeft().reasons().stream())
                .toList();
        var count = outcomes.values().stream().filter(Either::isRight).count();
        var done = visit.words()
                .count(count, "dossier rectifié", "dossiers rectifiés", "file put right", "files put right");
        return Answer.to(
                AbsencePaths.ALL,
                refused.isEmpty()
                        ? Notice.done(done)
                        : Notice.refused(done + " · "
                                + Notice.refused(visit.words(), refused).text()));
    }
}
