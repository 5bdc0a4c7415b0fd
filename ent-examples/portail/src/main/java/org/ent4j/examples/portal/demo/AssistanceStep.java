package org.ent4j.examples.portal.demo;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.ent4j.directory.correspondent.CorrespondentRole;
import org.ent4j.directory.person.Person;
import org.ent4j.examples.portal.assistance.AssistanceDesk;
import org.ent4j.examples.portal.assistance.PlayedTime;
import org.ent4j.examples.portal.assistance.SchoolCorrespondents;
import org.ent4j.examples.portal.assistance.StoredNotices;
import org.ent4j.examples.portal.data.PortalData;
import org.ent4j.examples.portal.school.OpenSchools;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;
import org.ent4j.model.text.Label;
import org.ent4j.ticketing.ticket.Platform;

/** The correspondents of the schools, and what was asked in the last weeks at each level of the assistance. */
final class AssistanceStep implements DemoStep {

    private final PortalData data;
    private final OpenSchools schools;
    private final DemoPeople people;
    private final SchoolCorrespondents correspondents;
    private final StoredNotices notices;
    private final Clock clock;

    @Inject
    AssistanceStep(
            PortalData data,
            OpenSchools schools,
            DemoPeople people,
            SchoolCorrespondents correspondents,
            StoredNotices notices,
            Clock clock) {
        this.data = data;
        this.schools = schools;
        this.people = people;
        this.correspondents = correspondents;
        this.notices = notices;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "assistance";
    }

    @Override
    public Label what() {
        return Label.of("Questions et tickets d'assistance", "Questions and tickets of the assistance");
    }

    @Override
    public void run() {
        List.of(DemoSchools.first(), DemoSchools.second()).forEach(this::nameCorrespondents);
        var time = new PlayedTime();
        var desk = AssistanceDesk.at(time, data, correspondents, notices);
        var cast = cast();
        if (desk.look(Platform.ENT, clock.instant())
                .levelZero()
                .asked(cast.teacher(), 1)
                .isEmpty()) {
            var now = clock.instant().atZone(clock.getZone());
            new AssistancePlay(new AssistanceStage(desk, cast), cast, now)
                    .acts().stream()
                            .sorted(Comparator.comparing(AssistancePlay.Act::at))
                            .forEach(act -> {
                                time.passTo(act.at());
                                desk.passTo(act.at());
                                act.what().accept(act.at());
                            });
        }
    }

    /** By the direction, on the first day of the school year. */
    private void nameCorrespondents(StructureId school) {
        var lists = data.directoryStore().correspondentLists();
        var list = lists.of(school);
        if (list.all().isEmpty()) {
            var day = LocalDate.of(DemoSchools.YEAR.start(), 9, 1);
            var direction = staff(school, Profil.DIRECTION);
            for (var each : people.administrators()) {
                if (each.school().equals(school)) {
                    var person = data.directory().person(each.person()).orElseThrow();
                    list = list.name(person, CorrespondentRole.ADMINISTRATEUR_ENT, direction, day)
                            .getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
                }
            }
            lists.save(list).getOrElseThrow(refused -> new IllegalStateException(refused.toString()));
        }
    }

    private Person staff(StructureId school, Profil profil) {
        return schools.find(school).orElseThrow().names().staff().stream()
                .filter(person -> person.profil() == profil)
                .findFirst()
                .orElseThrow();
    }

    private AssistanceCast cast() {
        var first = DemoSchools.first();
        return new AssistanceCast(
                first,
                DemoSchools.second(),
                administrators(first),
                administrators(DemoSchools.second()).get(0),
                staff(first, Profil.DIRECTION).id(),
                staff(first, Profil.ENSEIGNANT).id(),
                staff(first, Profil.VIE_SCOLAIRE).id(),
                parent(first),
                people.ofTheAcademie(),
                people.ofTheVendor().get(0));
    }

    private List<PersonId> administrators(StructureId school) {
        return people.administrators().stream()
                .filter(each -> each.school().equals(school))
                .map(DemoPeople.Administrator::person)
                .toList();
    }

    private PersonId parent(StructureId school) {
        return schools.find(school).orElseThrow().names().pupils().stream()
                .flatMap(pupil -> pupil.guardians().stream())
                .findFirst()
                .orElseThrow()
                .guardian();
    }
}
