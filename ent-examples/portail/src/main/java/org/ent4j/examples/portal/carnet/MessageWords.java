package org.ent4j.examples.portal.carnet;

import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.carnet.CarnetLetter;
import org.ent4j.viescolaire.carnet.CarnetState;

/** What several pages of the carnet say alike. */
final class MessageWords {

    private MessageWords() {}

    /** To whom it goes: the class, a pupil, or how many. */
    static String audience(Visit visit, CarnetLetter letter) {
        if (letter.audience().isPresent()) {
            return visit.in("classe ", "class ") + letter.audience().get();
        }
        return letter.pupils().size() == 1
                ? visit.school().names().of(letter.pupils().iterator().next())
                : visit.words().count(letter.pupils().size(), "élève", "élèves", "pupil", "pupils");
    }

    static String look(CarnetState state) {
        return switch (state) {
            case DRAFT -> "wait";
            case SENT -> "good";
            case CLOSED -> "note";
            case WITHDRAWN -> "bad";
        };
    }
}
