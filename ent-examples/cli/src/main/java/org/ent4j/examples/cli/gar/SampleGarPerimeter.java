package org.ent4j.examples.cli.gar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarGroup;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.GarSubject;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.examples.sample.draw.Plain;
import org.ent4j.examples.sample.school.Academie;
import org.ent4j.examples.sample.school.Agent;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Faculty;
import org.ent4j.examples.sample.school.School;
import org.ent4j.examples.sample.school.SchoolMaker;
import org.ent4j.examples.sample.school.Service;
import org.ent4j.model.calendar.SchoolYear;

/**
 * The fictitious académie of {@code ent sample}, with the same people. Schools come three at a time, since neighbours
 * share teachers, and are made once for the schools and once for the people; no more is in memory.
 */
final class SampleGarPerimeter implements GarPerimeter {

    private static final int NEIGHBOURS = 3;
    private static final SchoolYear YEAR = new SchoolYear(2026);

    private final int schools;
    private final long seed;
    private final String ent;

    SampleGarPerimeter(int schools, long seed, String ent) {
        this.schools = schools;
        this.seed = seed;
        this.ent = ent;
    }

    private void eachNeighbours(Consumer<List<School>> onEach) {
        for (var first = 0; first < schools; first += NEIGHBOURS) {
            var maker = new SchoolMaker(YEAR, seed, 0);
            var faculty = new Faculty();
            var neighbours = new ArrayList<School>();
            for (var index = first; index < Math.min(first + NEIGHBOURS, schools); index++) {
                neighbours.add(maker.make(index, faculty));
            }
            onEach.accept(neighbours);
        }
    }

    @Override
    public void eachSchool(Consumer<GarSchool> onEach) {
        eachNeighbours(neighbours -> neighbours.forEach(each -> onEach.accept(school(each))));
    }

    private GarSchool school(School school) {
        var made = GarSchool.builder()
                .uai(school.uai().value())
                .name(school.kind().sigle() + "-" + Plain.upper(school.name()) + "-ac-" + Academie.NAME)
                .degree(GarDegree.SECOND)
                .addExportedTo(ent)
                .contract("PU")
                .phone(school.telephone())
                .email("ce." + school.uai() + "@" + Academie.STAFF_DOMAIN);
        school.divisions().stream()
                .map(Division::level)
                .distinct()
                .forEach(level -> made.addFormations(new GarFormation(
                        level.mef(), level.label(), Optional.of(level.mef()), Optional.of(level.mefstat()))));
        school.services().stream()
                .map(Service::subject)
                .distinct()
                .forEach(each -> made.addSubjects(new GarSubject(each.code(), each.label())));
        school.divisions().forEach(each -> made.addGroups(GarGroup.division(each.code(), each.label())));
        school.groups()
                .forEach(each -> made.addGroups(GarGroup.group(
                        each.code(),
                        each.label(),
                        each.divisions().stream().map(Division::code).toArray(String[]::new))));
        return made.build();
    }

    @Override
    public void eachPerson(Consumer<GarPerson> onEach) {
        eachNeighbours(neighbours -> {
            var people = new ArrayList<GarPerson>();
            neighbours.forEach(
                    school -> school.pupils().forEach(each -> people.add(SampleGarPeople.pupil(school, each))));
            staff(neighbours).forEach((agent, where) -> people.add(SampleGarPeople.agent(agent, where)));
            people.sort(Comparator.comparing(GarPerson::id));
            people.forEach(onEach);
        });
    }

    private static Map<Agent, List<School>> staff(List<School> neighbours) {
        var staff = new LinkedHashMap<Agent, List<School>>();
        neighbours.forEach(school -> school.agents()
                .forEach(agent ->
                        staff.computeIfAbsent(agent, any -> new ArrayList<>()).add(school)));
        return staff;
    }
}
