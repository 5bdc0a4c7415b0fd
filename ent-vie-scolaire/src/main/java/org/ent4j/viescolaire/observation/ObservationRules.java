package org.ent4j.viescolaire.observation;

import static org.ent4j.model.rule.Rule.refusing;

import io.vavr.control.Either;
import java.time.LocalDateTime;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.motif.Motifs;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of an observation: all of it, on this page. */
public final class ObservationRules {

    /** Somebody wants to enter one. */
    record Noting(Observation observation, LocalDateTime now, Motifs motifs) {}

    public static final Rule<Noting> A_MOTIF_OF_OBSERVATIONS = refusing(
            "VS-OBS-01",
            Label.of("Le motif sert aux observations", "The motif serves observations"),
            "Skolengo, observationReason",
            noting -> !noting.motifs().serves(noting.observation().motif(), MotifKind.OBSERVATION),
            noting -> new MotifOfSomethingElse(
                    noting.motifs().words(noting.observation().motif())));

    public static final Rule<Noting> STAFF_NOTE = refusing(
            "VS-OBS-02",
            Label.of("Un personnel de l'établissement la saisit", "Somebody of the school's staff enters it"),
            "Skolengo, issuer: a teacher or staff",
            noting -> !noting.observation().issuer().capacity().isStaff(),
            noting -> new NotForThem(noting.observation().issuer().capacity().label()));

    public static final Rule<Noting> NOT_BEFORE_IT_HAPPENED = refusing(
            "VS-OBS-03",
            Label.of("Une observation porte sur ce qui a eu lieu", "An observation is of what has happened"),
            "Nobody knows what has not happened",
            noting -> noting.observation().at().isAfter(noting.now()),
            noting -> new NotYet(noting.observation().at()));

    /** Somebody takes one back. */
    record Withdrawing(Observation observation, Actor by) {}

    public static final Rule<Withdrawing> ISSUER_OR_VIE_SCOLAIRE_WITHDRAWS = refusing(
            "VS-OBS-04",
            Label.of(
                    "Son auteur, la vie scolaire ou la direction la retire",
                    "Its issuer, vie scolaire or the head withdraws it"),
            "Skolengo, issuer",
            withdrawing -> !withdrawing.by().capacity().overrules()
                    && !withdrawing.by().equals(withdrawing.observation().issuer()),
            withdrawing -> new NotForThem(withdrawing.by().capacity().label()));

    private ObservationRules() {}

    /** The observation that is taken back, or why it is not. */
    public static Either<Refusal, Observation> withdraw(Observation observation, Actor by) {
        return Refusal.check(List.of(ISSUER_OR_VIE_SCOLAIRE_WITHDRAWS), new Withdrawing(observation, by))
                .map(Withdrawing::observation);
    }

    /**
     * The observation, or all that is against it.
     *
     * @param now in the school's local time
     */
    public static Either<Refusal, Observation> check(Observation observation, LocalDateTime now, Motifs motifs) {
        return Refusal.check(
                        List.of(A_MOTIF_OF_OBSERVATIONS, STAFF_NOTE, NOT_BEFORE_IT_HAPPENED),
                        new Noting(observation, now, motifs))
                .map(Noting::observation);
    }

    /** The motif does not serve observations. */
    public record MotifOfSomethingElse(String motif) implements Reason {
        @Override
        public String code() {
            return "observation.motif-of-something-else";
        }
    }

    /** Others do that. */
    public record NotForThem(Label capacity) implements Reason {
        @Override
        public String code() {
            return "observation.not-for-them";
        }
    }

    /** It has not happened yet. */
    public record NotYet(LocalDateTime at) implements Reason {
        @Override
        public String code() {
            return "observation.not-yet";
        }
    }
}
