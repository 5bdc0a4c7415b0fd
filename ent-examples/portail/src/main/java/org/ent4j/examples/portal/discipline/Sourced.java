package org.ent4j.examples.portal.discipline;

import io.vavr.control.Either;
import java.util.List;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule.Refused;
import org.ent4j.viescolaire.punition.SchedulingRules.Clash;

/** Refusals with the text that demands them: who punishes is asked by families where that is written. */
final class Sourced {

    private Sourced() {}

    /** Back to a page, with what was done, or why not and where that is written. */
    static Answer moved(Visit visit, Either<? extends Refusal, ?> outcome, String to, String done) {
        return outcome.fold(
                refusal -> Answer.to(to, Notice.refused(String.join(" · ", lines(visit, refusal)))),
                any -> Answer.to(to, Notice.done(done)));
    }

    /** A sentence for each thing that is wrong. */
    static List<String> lines(Visit visit, Refusal refusal) {
        return refusal instanceof Refusal.Broken broken
                ? broken.refused().stream()
                        .map(each -> line(visit, each))
                        .distinct()
                        .toList()
                : visit.words().of(refusal.reasons());
    }

    private static String line(Visit visit, Refused<?> refused) {
        var words = visit.words();
        return words.in("%s (%s : %s)", "%s (%s: %s)")
                .formatted(
                        words.of(named(visit, refused.reason())),
                        refused.rule().id(),
                        refused.rule().source(words.lang()));
    }

    /** With names instead of keys. */
    private static Reason named(Visit visit, Reason reason) {
        return reason instanceof Clash clash
                ? new Clash(
                        visit.school()
                                .names()
                                .find(new PersonId(clash.who()))
                                .map(SchoolNames::of)
                                .orElse(clash.who()),
                        DisciplineWords.of(visit).type(clash.what()),
                        clash.when())
                : reason;
    }
}
