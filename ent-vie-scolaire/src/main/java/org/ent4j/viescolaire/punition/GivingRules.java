package org.ent4j.viescolaire.punition;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.rights.Actor;

/** What is demanded of a punition when it is given: all of it, on this page. */
public final class GivingRules {

    /** Somebody wants to give one. */
    record Giving(PunitionRequest request, Actor by, PunitionPolicy policy) {
        Optional<PunitionType> type() {
            return policy.types().find(request.type());
        }
    }

    public static final Rule<Giving> A_TYPE_OF_THE_SCHOOL = refusing(
            "VS-PUN-03",
            Label.of("Le type est de la liste de l'établissement", "The type is on the school's list"),
            "Circulaire 2014-059: the règlement intérieur lists the punitions",
            giving -> giving.type().isEmpty(),
            giving -> new UnknownType(giving.request().type()));

    public static final Rule<Giving> A_MOTIF_OF_PUNITIONS = refusing(
            "VS-PUN-04",
            Label.of("Le motif sert aux punitions", "The motif serves punitions"),
            "Skolengo, motifs of the school and what each may serve",
            giving -> !giving.policy().motifs().serves(giving.request().motif(), MotifKind.PUNITION),
            giving -> new MotifOfSomethingElse(
                    giving.policy().motifs().words(giving.request().motif()), MotifKind.PUNITION.label()));

    public static final Rule<Giving> STAFF_ASK = refusing(
            "VS-PUN-05",
            Label.of("Un personnel de l'établissement la demande", "Somebody of the school's staff asks for it"),
            "Circulaire 2014-059",
            giving -> !giving.request().requester().capacity().isStaff(),
            giving ->
                    new NotForThemToAsk(giving.request().requester().capacity().label()));

    public static final Rule<Giving> THOSE_WHO_PUNISH_GIVE = refusing(
            "VS-PUN-06",
            Label.of(
                    "La direction, l'éducation, la surveillance et les enseignants punissent ; sur proposition d'un"
                            + " autre, seules la direction et l'éducation",
                    "Heads, vie scolaire and teachers punish; on the proposal of another, heads and vie scolaire"),
            "Circulaire 2014-059",
            giving -> !mayGive(giving),
            giving -> new NotForThemToGive(giving.by().capacity().label()));

    public static final Rule<Giving> NO_COLLECTIVE_PUNITION = refusing(
            "VS-PUN-07",
            Label.of(
                    "Pas de punition collective : à chacun ce qu'il a fait lui-même",
                    "No collective punition: to each what he did himself"),
            "Circulaire 2014-059",
            giving -> !giving.request().sharedWith().isEmpty()
                    && giving.request().facts().isBlank(),
            giving -> new Collective(
                    giving.request().pupil(), giving.request().sharedWith().size()));

    public static final Rule<Giving> WORK_SAYS_WHAT_TO_DO = refusing(
            "VS-PUN-08",
            Label.of("Un devoir supplémentaire dit ce qui est à faire", "Additional work says what is to be done"),
            "Circulaire 2014-059: its author looks at it and corrects it; Skolengo, assignedWork",
            giving -> giving.type().filter(type -> type.nature().hasWork()).isPresent()
                    && giving.request().assignedWork().isBlank(),
            giving -> new NoWork());

    private GivingRules() {}

    static List<Rule<Giving>> all() {
        return List.of(
                A_TYPE_OF_THE_SCHOOL,
                A_MOTIF_OF_PUNITIONS,
                STAFF_ASK,
                THOSE_WHO_PUNISH_GIVE,
                NO_COLLECTIVE_PUNITION,
                WORK_SAYS_WHAT_TO_DO);
    }

    private static boolean mayGive(Giving giving) {
        var asked = giving.request().requester().capacity();
        return giving.by().capacity().overrules()
                || asked.punishes() && giving.by().equals(giving.request().requester());
    }

    /** The school has no such type. */
    public record UnknownType(String type) implements Reason {
        @Override
        public String code() {
            return "punition.unknown-type";
        }
    }

    /** The school has no such motif for that. */
    public record MotifOfSomethingElse(String motif, Label use) implements Reason {
        @Override
        public String code() {
            return "punition.motif-of-something-else";
        }
    }

    /** Only staff ask for a punition. */
    public record NotForThemToAsk(Label capacity) implements Reason {
        @Override
        public String code() {
            return "punition.not-for-them-to-ask";
        }
    }

    /** Somebody who punishes has to give it. */
    public record NotForThemToGive(Label capacity) implements Reason {
        @Override
        public String code() {
            return "punition.not-for-them-to-give";
        }
    }

    /** Nothing says what this pupil did among others. */
    public record Collective(PersonId pupil, int others) implements Reason {
        @Override
        public String code() {
            return "punition.collective";
        }
    }

    /** Nothing says what is to be done. */
    public record NoWork() implements Reason {
        @Override
        public String code() {
            return "punition.no-work";
        }
    }
}
