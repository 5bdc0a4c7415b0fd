package org.ent4j.examples.portal.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.host.Capacities;
import org.ent4j.examples.portal.web.Answer;
import org.ent4j.examples.portal.web.Form;
import org.ent4j.examples.portal.web.Keys;
import org.ent4j.examples.portal.web.Notice;
import org.ent4j.examples.portal.web.Options;
import org.ent4j.examples.portal.web.Visit;
import org.ent4j.viescolaire.discipline.IncidentId;
import org.ent4j.viescolaire.discipline.PunitionId;
import org.ent4j.viescolaire.motif.Motif;
import org.ent4j.viescolaire.motif.MotifCode;
import org.ent4j.viescolaire.motif.MotifKind;
import org.ent4j.viescolaire.punition.PunitionRequest;
import org.ent4j.viescolaire.punition.PunitionType;
import org.ent4j.viescolaire.rights.Actor;

/** A new punition: given by whoever punishes, or by the office on the proposal of somebody else. */
final class PunitionGiving {

    private PunitionGiving() {}

    static Answer form(Visit visit) {
        return Answer.page(
                title(visit), "discipline/punition-form", form(visit, visit.query(), Keys.next(), List.of()));
    }

    private static String title(Visit visit) {
        return visit.in("Nouvelle punition", "New punition");
    }

    private static PunitionForm form(Visit visit, Form typed, String key, List<String> wrong) {
        var school = visit.school();
        var seen = SeenPupils.of(visit);
        var chosen = typed.text("eleve").flatMap(seen::find);
        var schoolClass = chosen.flatMap(school.names()::classOf).orElseGet(() -> typed.textOr("classe", ""));
        var policy = school.vieScolaire().setup().punitions();
        return new PunitionForm(
                key,
                Options.any(visit.in("Choisir une classe", "Choose a class"))
                        .texts(seen.classes(school))
                        .map(),
                schoolClass,
                Options.any(visit.in("Choisir un élève", "Choose a pupil"))
                        .people(seen.ofClass(school, schoolClass))
                        .map(),
                Options.none()
                        .each(policy.types().all(), PunitionType::code, PunitionType::label)
                        .map(),
                Options.none()
                        .each(
                                policy.motifs().serving(MotifKind.PUNITION),
                                motif -> motif.code().value(),
                                Motif::label)
                        .map(),
                visit.actor().capacity().overrules() ? requesters(visit) : Map.of(),
                typed,
                wrong);
    }

    private static Map<String, String> requesters(Visit visit) {
        return Options.any(visit.in("Moi-même", "Myself"))
                .people(visit.school().names().staff().stream()
                        .filter(person -> !person.id().equals(visit.person()))
                        .toList())
                .map();
    }

    static Answer give(Visit visit) {
        var pupil = visit.form().text("eleve").flatMap(SeenPupils.of(visit)::find);
        return pupil.map(person -> give(visit, person))
                .orElseGet(() -> again(
                        visit,
                        List.of(visit.in(
                                "Choisissez un élève de vos classes ou de vos groupes.",
                                "Choose a pupil of your classes or groups."))));
    }

    private static Answer give(Visit visit, Person pupil) {
        var request = request(visit, pupil);
        return visit.school()
                .vieScolaire()
                .discipline()
                .give(visit.now(), visit.actor(), request)
                .fold(
                        refusal -> again(visit, Sourced.lines(visit, refusal)),
                        given -> Answer.to(
                                "/punitions/" + given.id(),
                                Notice.done(visit.in("Punition donnée.", "Punition given."))));
    }

    private static PunitionRequest request(Visit visit, Person pupil) {
        var form = visit.form();
        return PunitionRequest.builder()
                .id(new PunitionId(Keys.of(form)))
                .pupil(pupil.id())
                .type(form.textOr("type", ""))
                .motif(new MotifCode(form.textOr("motif", "?")))
                .requester(requester(visit).orElseGet(visit::actor))
                .facts(form.textOr("faits", ""))
                .assignedWork(form.textOr("travail", ""))
                .incident(form.text("incident")
                        .map(IncidentId::new)
                        .filter(id -> visit.school()
                                .vieScolaire()
                                .record()
                                .incident(id)
                                .isPresent()))
                .build();
    }

    private static Optional<Actor> requester(Visit visit) {
        return visit.form()
                .text("demandeur")
                .filter(any -> visit.actor().capacity().overrules())
                .flatMap(id -> visit.school().names().staff().stream()
                        .filter(person -> person.id().value().equals(id))
                        .findFirst())
                .map(person -> new Actor(person.id(), Capacities.of(person.profil())));
    }

    private static Answer again(Visit visit, List<String> wrong) {
        return Answer.again(
                title(visit), "discipline/punition-form", form(visit, visit.form(), Keys.of(visit.form()), wrong));
    }
}
