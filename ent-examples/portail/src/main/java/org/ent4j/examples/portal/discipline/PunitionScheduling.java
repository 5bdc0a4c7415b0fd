package org.ent4j.examples.portal.discipline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.model.calendar.TimeRange;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.punition.Punition;
import org.ent4j.viescolaire.punition.PunitionCommand;
import org.ent4j.viescolaire.punition.PunitionDate;
import org.ent4j.viescolaire.punition.PunitionDate.Shape;
import org.ent4j.viescolaire.punition.PunitionLife.Move;
import org.ent4j.viescolaire.punition.PunitionNature;
import org.ent4j.viescolaire.punition.PunitionSlot;

/** The date of a punition, the first and every later one. */
final class PunitionScheduling {

    private static final int SHOWN_DAYS = 5;

    private PunitionScheduling() {}

    static PunitionPage.Schedule form(Visit visit, Punition punition, PunitionNature nature, Move move) {
        var motifs = visit.school().vieScolaire().setup().punitions().motifs();
        return new PunitionPage.Schedule(
                PunitionSheet.path(punition, move),
                visit.words().of(move.label()),
                shapes(visit, nature),
                nature.shapes().contains(Shape.RANGE),
                nature == PunitionNature.RETENUE ? hours(visit) : List.of(),
                Options.any(visit.in("Personne", "Nobody"))
                        .people(visit.school().names().staff())
                        .map(),
                move == Move.POSTPONE
                        ? Options.none()
                                .each(
                                        motifs.serving(MotifKind.REPORT),
                                        motif -> motif.code().value(),
                                        Motif::label)
                                .map()
                        : Map.of(),
                visit.today().plusDays(1).toString());
    }

    private static Map<String, String> shapes(Visit visit, PunitionNature nature) {
        var shapes = new LinkedHashMap<String, String>();
        Stream.of(Shape.values())
                .filter(nature.shapes()::contains)
                .forEach(shape -> shapes.put(shape.name(), visit.words().of(shape.label())));
        return shapes;
    }

    /** The next days on which pupils may be kept in, with their hours. */
    private static List<String> hours(Visit visit) {
        var hours = visit.school().vieScolaire().setup().punitions().hours();
        return Stream.iterate(visit.today(), day -> day.plusDays(1))
                .limit(31)
                .flatMap(day -> hours.on(day).map(open -> line(visit, day, open)).stream())
                .limit(SHOWN_DAYS)
                .toList();
    }

    private static String line(Visit visit, LocalDate day, TimeRange open) {
        return "%s %s–%s"
                .formatted(
                        day.getDayOfWeek()
                                        .getDisplayName(
                                                TextStyle.SHORT,
                                                visit.words().lang().locale()) + " "
                                + visit.words().shortDay(day),
                        visit.words().time(open.start()),
                        visit.words().time(open.end()));
    }

    static Answer schedule(Visit visit) {
        return dated(
                visit,
                slot -> new PunitionCommand.Schedule(visit.now(), visit.actor(), slot),
                visit.in("Punition programmée.", "Punition scheduled."));
    }

    static Answer postpone(Visit visit) {
        var why = new MotifCode(visit.form().textOr("motif", "?"));
        return dated(
                visit,
                slot -> new PunitionCommand.Postpone(visit.now(), visit.actor(), slot, why),
                visit.in("Punition reportée.", "Punition postponed."));
    }

    private static Answer dated(Visit visit, Function<PunitionSlot, PunitionCommand> command, String done) {
        return slot(visit)
                .map(slot -> PunitionSheet.step(visit, any -> command.apply(slot), done))
                .orElseGet(() -> Answer.unusable(
                        visit,
                        visit.in(
                                "Donnez un jour et une heure, et pour un créneau une heure de fin plus tard dans la journée.",
                                "Give a day and an hour, and for a range of time an end later on the same day.")));
    }

    private static Optional<PunitionSlot> slot(Visit visit) {
        return date(visit.form())
                .map(date -> new PunitionSlot(date, visit.form().text("salle"), supervisor(visit)));
    }

    /** Somebody of the staff. */
    private static Optional<PersonId> supervisor(Visit visit) {
        return visit.form()
                .text("surveillant")
                .flatMap(id -> visit.school().names().staff().stream()
                        .map(Person::id)
                        .filter(person -> person.value().equals(id))
                        .findFirst());
    }

    private static Optional<PunitionDate> date(Form form) {
        var start = moment(form, "debut");
        return form.choice("forme", Shape.class).flatMap(shape -> switch (shape) {
            case DEADLINE -> start.map(PunitionDate.Deadline::new);
            case MOMENT -> start.map(PunitionDate.Moment::new);
            case RANGE ->
                start.flatMap(
                        from -> moment(form, "fin").filter(from::isBefore).map(to -> PunitionDate.range(from, to)));
        });
    }

    private static Optional<LocalDateTime> moment(Form form, String field) {
        return form.day("jour").flatMap(day -> time(form, field).map(day::atTime));
    }

    private static Optional<LocalTime> time(Form form, String field) {
        return form.text(field).flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        });
    }
}
