package org.ent4j.examples.cli.gar;

import java.util.List;
import java.util.stream.Stream;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarTeaching;
import org.ent4j.examples.sample.draw.Places;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Audience;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Group;
import org.ent4j.examples.sample.school.Identity;
import org.ent4j.examples.sample.school.Post;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.id.PersonId;

/** People of the fictitious académie as the GAR wants them. */
final class SampleGarPeople {

    private static final int DIGITS = 9;

    private SampleGarPeople() {}

    static GarPerson pupil(School school, Pupil pupil) {
        var audiences = Stream.concat(Stream.<Audience>of(pupil.division()), pupil.groups().stream())
                .toList();
        var place = GarPlace.builder()
                .school(school.uai().value())
                .role(GarRole.PUPIL)
                .addFormations(pupil.division().level().mef())
                .addAllSubjects(audiences.stream()
                        .flatMap(each -> school.services(each).stream())
                        .map(each -> each.subject().code())
                        .distinct()
                        .toList())
                .addGroups(pupil.division().code())
                .addAllGroups(pupil.groups().stream().map(Group::code).toList())
                .build();
        return person(pupil.id(), pupil.identity())
                .attachedTo(school.uai().value())
                .addPlaces(place)
                .build();
    }

    /** @param schools where the person works, the main one first */
    static GarPerson agent(Agent agent, List<School> schools) {
        var person = person(agent.id(), agent.identity())
                .attachedTo(schools.get(0).uai().value())
                .mails(GarMails.academic(agent.mail()));
        schools.forEach(each -> person.addPlaces(place(agent, each)));
        return person.build();
    }

    private static GarPerson.Builder person(long id, Identity who) {
        return GarPerson.builder()
                .id(new PersonId(Places.padded(id, DIGITS)))
                .names(new GarNames(who.usage(), who.birth(), who.first(), first(who)))
                .civility(who.title())
                .birthDate(who.born().toString());
    }

    private static List<String> first(Identity who) {
        return Stream.concat(Stream.of(who.first()), who.others().stream())
                .distinct()
                .toList();
    }

    private static GarPlace place(Agent agent, School school) {
        var post = agent.post();
        var isTeacher = post.teaches() || post.equals(Post.DOCUMENTALISTE);
        var place = GarPlace.builder()
                .school(school.uai().value())
                .role(isTeacher ? GarRole.TEACHER : GarRole.STAFF)
                .addFunctions(post.function());
        if (post.teaches()) {
            place.addDisciplines(post.code());
        }
        school.services().stream()
                .filter(each -> each.teachers().contains(agent))
                .forEach(each -> {
                    var audience = each.audience();
                    place.addGroups(audience.code())
                            .addTeachings(new GarTeaching(
                                    audience.code(),
                                    audience instanceof Division,
                                    each.subject().code()));
                    audience.divisions()
                            .forEach(division ->
                                    place.addFormations(division.level().mef()));
                });
        return place.build();
    }
}
