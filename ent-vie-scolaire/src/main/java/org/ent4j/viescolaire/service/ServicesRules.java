package org.ent4j.viescolaire.service;

import static org.ent4j.model.rule.Rule.refusing;

import java.util.List;
import org.ent4j.model.rule.Rule;
import org.ent4j.model.text.Label;

/** What is demanded of a generation of services before it is made: all of it, on this page. */
public final class ServicesRules {

    /** A plan that was shown is to be applied. */
    record Applying(ServicesPlan shown, ServicesPlan fresh) {}

    public static final Rule<Applying> NO_CONFLICT_IS_OPEN = refusing(
            "VS-SRV-20",
            Label.of(
                    "Les lignes en conflit sont corrigées, ou laissées de côté en connaissance de cause",
                    "Rows in conflict are corrected, or left out by decision"),
            "Feature V7: differences are shown before services are generated again",
            applying -> !applying.fresh().conflicts().isEmpty(),
            applying ->
                    new ServiceReason.OpenConflicts(applying.fresh().conflicts().size()));

    public static final Rule<Applying> AS_IT_WAS_SHOWN = refusing(
            "VS-SRV-21",
            Label.of(
                    "Le plan appliqué est celui qui a été montré",
                    "The plan that is applied is the one that was shown"),
            "Feature V7: differences are shown before services are generated again",
            applying -> !applying.fresh().changes().isEmpty()
                    && !applying.fresh().changes().equals(applying.shown().changes()),
            applying -> new ServiceReason.Outdated(applying.fresh().changes().size()));

    private ServicesRules() {}

    static List<Rule<Applying>> ofApplying() {
        return List.of(NO_CONFLICT_IS_OPEN, AS_IT_WAS_SHOWN);
    }
}
