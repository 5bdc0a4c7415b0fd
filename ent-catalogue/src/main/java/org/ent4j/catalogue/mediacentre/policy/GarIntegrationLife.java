package org.ent4j.catalogue.mediacentre.policy;

import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.ABSENT;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.DELIVERED;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.FINALISING;
import static org.ent4j.catalogue.mediacentre.policy.GarIntegration.IN_PROGRESS;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The way of a resource into the GAR, and out of it again. */
public final class GarIntegrationLife {

    /** What publisher and GAR do. */
    public enum Move implements Labelled {
        BEGIN("engager l'intégration", "begin the integration"),
        FINALISE("finaliser l'intégration", "finalise the integration"),
        DELIVER("livrer dans le GAR", "deliver in the GAR"),
        GIVE_UP("abandonner l'intégration", "give the integration up"),
        WITHDRAW("retirer du GAR", "withdraw from the GAR");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<GarIntegration, Move> TABLE = StateMachine.<GarIntegration, Move>startingAt(ABSENT)
            .in(ABSENT)
            .on(Move.BEGIN, IN_PROGRESS)
            .in(IN_PROGRESS)
            .on(Move.FINALISE, FINALISING)
            .on(Move.DELIVER, DELIVERED, "services beside it are to be deleted")
            .on(Move.GIVE_UP, ABSENT)
            .in(FINALISING)
            .on(Move.DELIVER, DELIVERED, "services beside it are to be deleted")
            .on(Move.GIVE_UP, ABSENT)
            .in(DELIVERED)
            .on(Move.WITHDRAW, ABSENT)
            .build();

    private GarIntegrationLife() {}
}
