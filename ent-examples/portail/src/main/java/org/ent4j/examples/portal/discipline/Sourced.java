package org.ent4j.examples.portal.discipline;

import io.vavr.control.Either;
import java.util.List;
import java.util.stream.Collectors;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule.Refused;

/** Refusals with the text that demands them: who punishes is asked by families where that is written. */
final class Sourced {

    private Sourced() {}

    /** Back to a page, with what was done, or why not and where that is written. */
    static Answer moved(Visit visit, Either<? extends Refusal, ?> outcome, String to, String done) {
        return outcome.fold(
                refusal -> Answer.to(
                        to,
                        Notice.refused(lines(visit.words(), refusal).stream().collect(Collectors.joining(" · ")))),
                any -> Answer.to(to, Notice.done(done)));
    }

    /** A sentence for each thing that is wrong. */
    static List<String> lines(Words words, Refusal refusal) {
        return refusal instanceof Refusal.Broken broken
                ? broken.refused().stream().map(each -> line(words, each)).distinct().toList()
                : words.of(refusal.reasons());
    }

    private static String line(Words words, Refused<?> refused) {
        return words.in("%s (%s : %s)", "%s (%s: %s)")
                .formatted(
                        words.of(refused.reason()),
                        refused.rule().id(),
                        refused.rule().source(words.lang()));
    }
}
