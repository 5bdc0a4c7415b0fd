package org.ent4j.catalogue.service;

import static org.ent4j.catalogue.service.ServiceState.DRAFT;
import static org.ent4j.catalogue.service.ServiceState.PUBLISHED;
import static org.ent4j.catalogue.service.ServiceState.RETIRED;
import static org.ent4j.catalogue.service.ServiceState.SUSPENDED;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The life of a service of the portal. What is retired comes back as a draft only, which is checked again. */
public final class CatalogueServiceLife {

    /** What is done to a service. */
    public enum Move implements Labelled {
        CHANGE("modifier", "change"),
        PUBLISH("publier", "publish"),
        SUSPEND("suspendre", "suspend"),
        RETIRE("retirer", "retire"),
        REOPEN("rouvrir", "reopen"),
        REMOVE("supprimer", "remove");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    private static final String CHECKED = "nothing of what is checked stands against it";

    public static final StateMachine<ServiceState, Move> TABLE = StateMachine.<ServiceState, Move>startingAt(DRAFT)
            .in(DRAFT)
            .on(Move.CHANGE, DRAFT)
            .on(Move.PUBLISH, PUBLISHED, CHECKED)
            .on(Move.RETIRE, RETIRED)
            .on(Move.REMOVE, RETIRED, "it is taken away")
            .in(PUBLISHED)
            .on(Move.CHANGE, PUBLISHED, CHECKED)
            .on(Move.SUSPEND, SUSPENDED)
            .on(Move.RETIRE, RETIRED)
            .in(SUSPENDED)
            .on(Move.CHANGE, SUSPENDED)
            .on(Move.PUBLISH, PUBLISHED, CHECKED)
            .on(Move.RETIRE, RETIRED)
            .in(RETIRED)
            .on(Move.REOPEN, DRAFT)
            .on(Move.REMOVE, RETIRED, "it is taken away")
            .build();

    private CatalogueServiceLife() {}
}
