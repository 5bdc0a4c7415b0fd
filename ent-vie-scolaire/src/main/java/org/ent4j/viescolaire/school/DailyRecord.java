package org.ent4j.viescolaire.school;

import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.cahier.Seance;
import org.ent4j.viescolaire.cahier.SeanceEvent;
import org.ent4j.viescolaire.carnet.CarnetEvent;
import org.ent4j.viescolaire.carnet.CarnetMessage;
import org.ent4j.viescolaire.journal.JournalKey;
import org.ent4j.viescolaire.journal.Kept;
import org.ent4j.viescolaire.permanence.Stay;
import org.ent4j.viescolaire.permanence.StayEvent;
import org.ent4j.viescolaire.sortie.DefinedRegimes;
import org.ent4j.viescolaire.sortie.PupilSortie;
import org.ent4j.viescolaire.sortie.SortieEvent;
import org.ent4j.viescolaire.sortie.SortieEvent.Assigned;
import org.ent4j.viescolaire.sortie.SortieEvent.Authorised;
import org.ent4j.viescolaire.sortie.SortieEvent.Defined;

/** Messages of the carnet, séances of the cahier de textes, stays, and régimes de sortie. */
record DailyRecord(
        States<CarnetMessage, CarnetEvent> messages,
        States<Seance, SeanceEvent> seances,
        States<Stay, StayEvent> stays,
        DefinedRegimes regimes,
        States<PupilSortie, SortieEvent> sorties) {

    static DailyRecord none() {
        return new DailyRecord(
                States.none(event -> CarnetMessage.drafted((CarnetEvent.Drafted) event), CarnetMessage::after),
                States.none(event -> Seance.begun((SeanceEvent.Begun) event), Seance::after),
                States.none(event -> Stay.begun((StayEvent.StayBegun) event), Stay::after),
                DefinedRegimes.none(),
                States.none(event -> PupilSortie.none(pupil(event)).after(event), PupilSortie::after));
    }

    private static PersonId pupil(SortieEvent event) {
        return event instanceof Assigned assigned ? assigned.change().pupil() : ((Authorised) event).pupil();
    }

    DailyRecord after(Kept kept) {
        var id = kept.key().id();
        return switch (kept.key().kind()) {
            case CARNET -> withMessages(messages.after(id, (CarnetEvent) kept.event()));
            case SEANCE -> withSeances(seances.after(id, (SeanceEvent) kept.event()));
            case PERMANENCE -> withStays(stays.after(id, (StayEvent) kept.event()));
            case SORTIE -> sortie(id, (SortieEvent) kept.event());
            default -> this;
        };
    }

    DailyRecord without(JournalKey key) {
        return switch (key.kind()) {
            case CARNET -> withMessages(messages.without(key.id()));
            case SEANCE -> withSeances(seances.without(key.id()));
            case PERMANENCE -> withStays(stays.without(key.id()));
            case SORTIE ->
                key.equals(SortieEvent.LIST)
                        ? withSorties(DefinedRegimes.none(), sorties)
                        : withSorties(regimes, sorties.without(key.id()));
            default -> this;
        };
    }

    private DailyRecord sortie(String id, SortieEvent event) {
        return event instanceof Defined defined
                ? withSorties(regimes.after(defined), sorties)
                : withSorties(regimes, sorties.after(id, event));
    }

    private DailyRecord withMessages(States<CarnetMessage, CarnetEvent> next) {
        return new DailyRecord(next, seances, stays, regimes, sorties);
    }

    private DailyRecord withSeances(States<Seance, SeanceEvent> next) {
        return new DailyRecord(messages, next, stays, regimes, sorties);
    }

    private DailyRecord withStays(States<Stay, StayEvent> next) {
        return new DailyRecord(messages, seances, next, regimes, sorties);
    }

    private DailyRecord withSorties(DefinedRegimes list, States<PupilSortie, SortieEvent> next) {
        return new DailyRecord(messages, seances, stays, list, next);
    }
}
