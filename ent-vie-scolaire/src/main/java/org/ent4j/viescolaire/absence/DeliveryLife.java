package org.ent4j.viescolaire.absence;

import static org.ent4j.viescolaire.absence.Delivery.ACCUSEE;
import static org.ent4j.viescolaire.absence.Delivery.DECIDEE;
import static org.ent4j.viescolaire.absence.Delivery.ECHEC;
import static org.ent4j.viescolaire.absence.Delivery.EN_COURS;
import static org.ent4j.viescolaire.absence.Delivery.PRETE;
import static org.ent4j.viescolaire.absence.Delivery.SUCCES;

import org.ent4j.model.state.StateMachine;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Labelled;

/** The way of a notification, as the host that sends it reports. */
public final class DeliveryLife {

    /** What the host reports. */
    public enum Move implements Labelled {
        PREPARE("préparer l'envoi", "prepare"),
        SEND("envoyer", "send"),
        DELIVER("constater la remise", "report the delivery"),
        ACKNOWLEDGE("constater l'accusé de réception", "report the acknowledgement"),
        FAIL("constater l'échec", "report the failure");

        private final Label label;

        Move(String fr, String en) {
            this.label = Label.of(fr, en);
        }

        @Override
        public Label label() {
            return label;
        }
    }

    public static final StateMachine<Delivery, Move> TABLE = StateMachine.<Delivery, Move>startingAt(DECIDEE)
            .in(DECIDEE)
            .on(Move.PREPARE, PRETE)
            .on(Move.SEND, EN_COURS)
            .on(Move.FAIL, ECHEC)
            .in(PRETE)
            .on(Move.SEND, EN_COURS)
            .on(Move.FAIL, ECHEC)
            .in(EN_COURS)
            .on(Move.DELIVER, SUCCES)
            .on(Move.ACKNOWLEDGE, ACCUSEE)
            .on(Move.FAIL, ECHEC)
            .in(SUCCES)
            .on(Move.ACKNOWLEDGE, ACCUSEE)
            .on(Move.FAIL, ECHEC, "it came back")
            .in(ECHEC)
            .on(Move.PREPARE, PRETE)
            .on(Move.SEND, EN_COURS)
            .build();

    private DeliveryLife() {}
}
