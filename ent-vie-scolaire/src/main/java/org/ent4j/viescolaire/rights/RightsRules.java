package org.ent4j.viescolaire.rights;

import static org.ent4j.model.rule.Rule.refusing;

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

    private RightsRules() {}

    /** The roles of the school do not allow it. */
    public record NotAllowed(Label act) implements Reason {
        @Override
        public String code() {
            return "rights.not-allowed";
        }
    }
}
