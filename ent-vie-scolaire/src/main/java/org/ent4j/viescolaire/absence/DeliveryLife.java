package org.ent4j.viescolaire.absence;

import static org.ent4j.viescolaire.absence.Delivery.ACCUSEE;
import static org.ent4j.viescolaire.absence.Delivery.DECIDEE;
import static org.ent4j.viescolaire.absence.Delivery.ECHEC;
import static org.ent4j.viescolaire.absence.Delivery.EN_COURS;
import static org.ent4j.viescolaire.absence.Delivery.PRETE;
import static org.ent4j.viescolaire.absence.Delivery.SUCCES;

import org.ent4j.model.state.StateMachine;

/** The way of a notification, as the host that sends it reports. */
public final class DeliveryLife {

    /** What the host reports. */
    public enum Move {
        PREPARE,
        SEND,
        DELIVER,
        ACKNOWLEDGE,
        FAIL
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
