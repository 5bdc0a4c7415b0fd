package org.ent4j.examples.portal.discipline;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.rights.Need;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.incident.Incident;
import org.ent4j.viescolaire.incident.IncidentReport;
import org.ent4j.viescolaire.incident.MandatoryGround;
import org.ent4j.viescolaire.incident.Protagonist;
import org.ent4j.viescolaire.incident.Protagonist.Part;
import org.ent4j.viescolaire.incident.Seriousness;
import org.ent4j.viescolaire.rights.Act;

/** The declaration of an incident. */
final class IncidentDeclaring {

    private static final int ROWS = 4;
    private static final String FORM = "/incidents/nouveau";

    private IncidentDeclaring() {}

    static Answer form(Visit visit) {
        return Answer.page(
                title(visit), "discipline/incident-form", form(visit, visit.query(), Keys.next(), List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Déclarer un incident", "Declare an incident");
    }

    private static IncidentForm form(Visit visit, Form typed, String key, List<String> wrong) {
        var school = visit.school();
        var lists = school.vieScolaire().setup().incidents().lists();
        var schoolClass = typed.textOr("classe", "");
        var otherClass = typed.textOr("autre", "");
        return new IncidentForm(
                key,
                Options.any(visit.in("Choisir une classe", "Choose a class"))
                        .texts(school.names().classes())
                        .map(),
                schoolClass,
                otherClass,
                Options.any(visit.in("Personne", "Nobody"))
                        .people(school.names().pupilsOf(schoolClass))
                        .people(school.names().pupilsOf(otherClass))
                        .people(school.names().staff())
                        .map(),
                parts(visit),
                ROWS,
                Options.none().texts(lists.types()).map(),
                Options.none().texts(lists.places()).map(),
                Options.none()
                        .texts(lists.seriousness().stream()
                                .map(Seriousness::label)
                                .toList())
                        .map(),
                grounds(visit),
                visit.today().toString(),
                typed,
                wrong);
    }

    private static Map<String, String> parts(Visit visit) {
        var parts = new LinkedHashMap<String, String>();
        Stream.of(Part.values())
                .forEach(part -> parts.put(part.name(), visit.words().of(part.label())));
        return parts;
    }

    private static Map<String, String> grounds(Visit visit) {
        var grounds = new LinkedHashMap<String, String>();
        Stream.of(MandatoryGround.values())
                .forEach(ground -> grounds.put(
                        ground.name(),
                        "%s (%s)"
                                .formatted(
                                        visit.words().of(ground.label()),
                                        ground.source(visit.words().lang()))));
        return grounds;
    }

    static Answer declare(Visit visit) {
        return report(visit)
                .map(report -> declare(visit, report))
                .orElseGet(() -> again(
                        visit, List.of(visit.in("Donnez le jour de l'incident.", "Give the day of the incident."))));
    }

    private static Answer declare(Visit visit, IncidentReport report) {
        return visit.school()
                .vieScolaire()
                .discipline()
                .declare(visit.now(), visit.actor(), new IncidentId(Keys.of(visit.form())), report)
                .fold(
                        refusal -> again(visit, Sourced.lines(visit, refusal)),
                        incident -> Answer.to(
                                next(visit, incident),
                                Notice.done(visit.in(
                                        "Incident déclaré : la vie scolaire en est informée.",
                                        "Incident declared: the office is told of it."))));
    }

    private static String next(Visit visit, Incident incident) {
        return visit.may(Need.act(Act.GIVE_PUNITIONS)) ? "/incidents/" + incident.id() : FORM;
    }

    private static Optional<IncidentReport> report(Visit visit) {
        var form = visit.form();
        var hour = hour(form);
        return form.day("jour")
                .map(day -> IncidentReport.builder()
                        .at(hour.map(day::atTime).orElseGet(day::atStartOfDay))
                        .isHourKnown(hour.isPresent())
                        .type(form.textOr("type", ""))
                        .place(form.textOr("lieu", ""))
                        .seriousness(form.textOr("gravite", ""))
                        .description(form.textOr("description", ""))
                        .addAllProtagonists(protagonists(visit))
                        .addAllGrounds(grounds(form))
                        .build());
    }

    private static Optional<LocalTime> hour(Form form) {
        return form.text("heure").flatMap(text -> {
            try {
                return Optional.of(LocalTime.parse(text));
            } catch (DateTimeParseException none) {
                return Optional.empty();
            }
        });
    }

    /** People of the school alone, whatever was sent. */
    private static List<Protagonist> protagonists(Visit visit) {
        var protagonists = new ArrayList<Protagonist>();
        for (var row = 1; row <= ROWS; row++) {
            var part = visit.form().choice("role" + row, Part.class).orElse(Part.AUTRE);
            visit.form()
                    .text("personne" + row)
                    .flatMap(id -> ofTheSchool(visit, id))
                    .ifPresent(person -> protagonists.add(new Protagonist(person.id(), part)));
        }
        return protagonists;
    }

    private static Optional<Person> ofTheSchool(Visit visit, String id) {
        var names = visit.school().names();
        return Stream.concat(names.pupils().stream(), names.staff().stream())
                .filter(person -> person.id().value().equals(id))
                .findFirst();
    }

    private static List<MandatoryGround> grounds(Form form) {
        return Stream.of(MandatoryGround.values())
                .filter(ground -> form.all("fait").contains(ground.name()))
                .toList();
    }

    private static Answer again(Visit visit, List<String> wrong) {
        return Answer.again(
                title(visit), "discipline/incident-form", form(visit, visit.form(), Keys.of(visit.form()), wrong));
    }
}
