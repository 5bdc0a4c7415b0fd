package org.ent4j.examples.portal.discipline;

import java.time.LocalDate;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.examples.portal.web.Words;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.viescolaire.SchoolSetup;
import org.ent4j.viescolaire.counting.Period;
import org.ent4j.viescolaire.incident.IncidentState;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionSlot;
import org.ent4j.viescolaire.punition.PunitionState;
import org.ent4j.viescolaire.punition.PunitionType;
import org.ent4j.viescolaire.sanction.SanctionState;

/** The words of a school for its discipline, and the colours that go with its states. */
record DisciplineWords(Words words, SchoolSetup setup) {

    static DisciplineWords of(Visit visit) {
        return new DisciplineWords(visit.words(), visit.school().vieScolaire().setup());
    }

    /** The words of a type, or its code when the school has it no more. */
    String type(String code) {
        return setup.punitions().types().find(code).map(PunitionType::label).orElse(code);
    }

    String motif(MotifCode code) {
        return setup.punitions().motifs().words(code);
    }

    String date(PunitionDate date) {
        return date.fold(due -> words.in("pour le ", "due ") + words.moment(due), words::moment, this::period);
    }

    String period(Period when) {
        return words.in("%s de %s à %s", "%s, %s to %s")
                .formatted(
                        words.shortDay(when.start().toLocalDate()),
                        words.time(when.start().toLocalTime()),
                        words.time(when.end().toLocalTime()));
    }

    /** With the room and the supervisor, when there are any. */
    String slot(PunitionSlot slot, String supervisor) {
        return date(slot.date())
                + slot.room()
                        .map(room -> words.in(", salle ", ", room ") + room)
                        .orElse("")
                + (supervisor.isEmpty() ? "" : words.in(", avec ", ", with ") + supervisor);
    }

    String days(DateRange days) {
        return words.in("du %s au %s", "from %s to %s").formatted(day(days.first()), day(days.last()));
    }

    String day(LocalDate day) {
        return words.shortDay(day);
    }

    static String badge(PunitionState state) {
        return switch (state) {
            case NOUVELLE -> "note";
            case PROGRAMMEE -> "wait";
            case REALISEE -> "good";
            case NON_REALISEE -> "bad";
        };
    }

    static String badge(SanctionState state) {
        return switch (state) {
            case PROPOSED, DEFENCE -> "wait";
            case PRONOUNCED, SUSPENDED, REVOKED -> "bad";
            case EXECUTED -> "note";
            case DROPPED, ERASED -> "good";
        };
    }

    static String badge(IncidentState state) {
        return switch (state) {
            case DECLARED -> "note";
            case UNDER_REVIEW -> "wait";
            case CLOSED -> "good";
        };
    }
}
