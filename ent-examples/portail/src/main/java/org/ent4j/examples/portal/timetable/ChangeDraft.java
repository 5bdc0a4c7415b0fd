package org.ent4j.examples.portal.timetable;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.timetable.adjustment.Adjustment;
import org.ent4j.timetable.adjustment.Participant;
import org.ent4j.timetable.publication.Occurrence;
import org.ent4j.timetable.publication.Publication;
import org.ent4j.timetable.source.ItemKind;
import org.ent4j.timetable.source.ItemRef;

/** A change as the form asks for it, or what is wrong with the form. */
record ChangeDraft(Adjustment.Note note, Occurrence lesson, Publication publication, Visit visit) {

    Either<String, Adjustment> adjustment() {
        return switch (form().textOr("action", "")) {
            case "annuler" ->
                Either.right(new Adjustment.Cancelled(
                        note, lesson.key().lesson(), lesson.key().date()));
            case "deplacer" -> moved();
            case "remplacer" -> replaced(ItemKind.TEACHER, "enseignant");
            case "salle" -> replaced(ItemKind.ROOM, "salle");
            default -> Either.left(visit.in("Choisissez ce qui change.", "Choose what changes."));
        };
    }

    private Form form() {
        return visit.form();
    }

    private Either<String, Adjustment> moved() {
        var day = form().day("vers");
        var hours = time("debut")
                .flatMap(start -> time("fin").filter(start::isBefore).map(end -> new TimeRange(start, end)));
        if (day.isEmpty() || hours.isEmpty()) {
            return Either.left(visit.in(
                    "Donnez le jour, l'heure de début et une heure de fin qui la suit.",
                    "Give the day, the hour at which it begins and a later one at which it ends."));
        }
        if (day.get().equals(lesson.key().date()) && hours.get().equals(lesson.hours())) {
            return Either.left(visit.in("La séance y est déjà.", "The lesson is there already."));
        }
        return Either.right(
                new Adjustment.Moved(note, lesson.key().lesson(), lesson.key().date(), day.get(), hours.get()));
    }

    private Optional<LocalTime> time(String field) {
        return form().text(field).flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeException none) {
                return Optional.empty();
            }
        });
    }

    private Either<String, Adjustment> replaced(ItemKind kind, String field) {
        return form().text(field)
                .flatMap(key -> publication.item(new ItemRef(kind, key)))
                .<Either<String, Adjustment>>map(item -> Either.right(new Adjustment.Replaced(
                        note, lesson.key().lesson(), lesson.key().date(), kind, List.of(Participant.of(item)))))
                .orElseGet(() -> Either.left(visit.in(
                        "Choisissez qui ou quelle salle prend la place.",
                        "Choose who or which room takes the place.")));
    }
}
