package org.ent4j.catalogue.mediacentre.policy;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/**
 * Which access stays when a resource comes into the GAR during the year: the first of these rules that has something
 * against the service says it. Source: GAR, FAQ: keep the richer one after asking the publisher how to recover the
 * work, otherwise the GAR.
 */
public final class MidYearRules {

    private static final String FAQ = "GAR, FAQ: a resource that comes into the GAR during the year";

    public static final Rule<MidYearCase> DURING_THE_YEAR = refusing(
            "CAT-POL-11",
            Label.of("Elle arrive en cours d'année", "It comes during the year"),
            FAQ,
            each -> !each.isDuringTheYear(),
            each -> new MidYearAnswer.GarAlone(each.resource()));
    public static final Rule<MidYearCase> WITH_PERSONAL_WORK = refusing(
            "CAT-POL-12",
            Label.of("Des usagers y ont du travail", "People have work of their own in it"),
            FAQ,
            each -> each.hasPersonalWork().equals(Optional.of(false)),
            each -> new MidYearAnswer.NoPersonalWork(each.resource()));
    public static final Rule<MidYearCase> SOMEBODY_LOOKED = refusing(
            "CAT-POL-13",
            Label.of("On sait s'il y a du travail", "It is known whether there is work"),
            FAQ,
            each -> each.hasPersonalWork().isEmpty(),
            each -> new MidYearAnswer.LookForWork(each.resource()));
    public static final Rule<MidYearCase> THE_PUBLISHER_ANSWERED = refusing(
            "CAT-POL-14",
            Label.of("L'éditeur a répondu", "The publisher has answered"),
            FAQ,
            each -> each.recovery().isEmpty(),
            each -> new MidYearAnswer.AskThePublisher(each.resource()));
    public static final Rule<MidYearCase> WORK_THAT_CANNOT_BE_TAKEN_OVER = refusing(
            "CAT-POL-15",
            Label.of("Le travail ne peut être repris", "The work cannot be taken over"),
            FAQ,
            each -> each.recovery().equals(Optional.of(true)),
            each -> new MidYearAnswer.GarAfterRecovery(each.resource()));
    public static final Rule<MidYearCase> MORE_BEHIND_THE_SERVICE = refusing(
            "CAT-POL-16",
            Label.of("Il y a plus de travail derrière le service", "There is more work behind the service"),
            FAQ,
            each -> !each.isConnectorRicher(),
            each -> new MidYearAnswer.GarIsRicher(each.resource()));

    private MidYearRules() {}

    static List<Rule<MidYearCase>> all() {
        return List.of(
                DURING_THE_YEAR,
                WITH_PERSONAL_WORK,
                SOMEBODY_LOOKED,
                THE_PUBLISHER_ANSWERED,
                WORK_THAT_CANNOT_BE_TAKEN_OVER,
                MORE_BEHIND_THE_SERVICE);
    }

    /** The answer: which access stays, or what is to be found out first. */
    public static MidYearAnswer answer(MidYearCase of) {
        return all().stream()
                .flatMap(rule -> rule.refuse(of).stream())
                .map(each -> (MidYearAnswer) each.reason())
                .findFirst()
                .orElseGet(() -> new MidYearAnswer.KeepTheConnector(
                        of.resource(), of.year().lastDay()));
    }

    /** The answer that keeps the service, or the refusal that says what is to be done instead. */
    public static Either<Refusal, MidYearAnswer.KeepTheConnector> keep(MidYearCase of) {
        var against = all().stream().flatMap(rule -> rule.refuse(of).stream()).findFirst();
        return against.<Either<Refusal, MidYearAnswer.KeepTheConnector>>map(
                        each -> Either.left(new Refusal.Broken(List.of(each))))
                .orElseGet(() -> Either.right(new MidYearAnswer.KeepTheConnector(
                        of.resource(), of.year().lastDay())));
    }
}
