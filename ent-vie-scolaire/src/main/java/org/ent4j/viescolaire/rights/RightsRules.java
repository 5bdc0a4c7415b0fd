package org.ent4j.viescolaire.rights;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** That nobody does what the school's roles do not allow. */
public final class RightsRules {

    /**
     * Somebody wants to do something.
     *
     * @param isAllowed what the host says
     */
    public record Asking(Actor actor, Act act, boolean isAllowed) {}

    public static final Rule<Asking> ALLOWED = refusing(
            "VS-DRO-01",
            Label.of("Les rôles de l'établissement le permettent", "The roles of the school allow it"),
            "Arrêté of 30 November 2006 (ENT), article 4: each in the limits of the need to know",
            asking -> !asking.isAllowed(),
            asking -> new NotAllowed(asking.act().label()));

    /**
     * Somebody wants to read what families read of their own.
     *
     * @param pupil nothing for what is about several pupils
     * @param guardians as the host's directory has them
     */
    public record Reading(Actor actor, Optional<PersonId> pupil, Guardians guardians) {

        boolean isOnesOwn() {
            return switch (actor.capacity()) {
                case ELEVE -> pupil.filter(actor.person()::equals).isPresent();
                case RESPONSABLE ->
                    pupil.filter(each -> guardians.actsFor(actor, each)).isPresent();
                default -> true;
            };
        }
    }

    public static final Rule<Reading> FAMILIES_READ_THEIR_OWN = refusing(
            "VS-DRO-02",
            Label.of(
                    "Un élève lit ce qui le concerne, un responsable ce qui concerne ses enfants",
                    "A pupil reads what is about himself, a guardian what is about his children"),
            "Arrêté of 30 November 2006 (ENT), article 4: each in the limits of the need to know",
            reading -> !reading.isOnesOwn(),
            reading -> new NotOnesOwn(reading.actor().capacity().label()));

    private RightsRules() {}

    /** It is about somebody else's child. */
    public record NotOnesOwn(Label capacity) implements Reason {
        @Override
        public String code() {
            return "rights.not-ones-own";
        }
    }

    /** The roles of the school do not allow it. */
    public record NotAllowed(Label act) implements Reason {
        @Override
        public String code() {
            return "rights.not-allowed";
        }
    }
}
