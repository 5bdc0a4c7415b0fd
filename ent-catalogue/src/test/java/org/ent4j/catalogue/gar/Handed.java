package org.ent4j.catalogue.gar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.catalogue.GarExports;
import org.ent4j.catalogue.gar.assembly.GarAssembly;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.gar.schema.GarPart;
import org.ent4j.catalogue.memory.InMemoryGarPerimeter;
import org.ent4j.catalogue.memory.InMemoryTraces;
import org.ent4j.catalogue.spi.GarDesk;
import org.ent4j.catalogue.spi.GarPerimeter;
import org.ent4j.catalogue.spi.Rights;
import org.ent4j.model.id.PersonId;

/** What comes of a perimeter, without files. */
public final class Handed {

    public static final String ENT = "ENT1";
    public static final Instant AT = Instant.parse("2026-11-02T07:00:00Z");
    public static final String COLLEGE = "9990001B";
    public static final String LYCEE = "9990002C";

    final Map<GarPart, List<GarRow>> rows;
    final List<GarLeftOut> leftOut;

    private Handed(Map<GarPart, List<GarRow>> rows, List<GarLeftOut> leftOut) {
        this.rows = rows;
        this.leftOut = leftOut;
    }

    public static GarExportName name(GarDegree degree) {
        return GarExportName.of(ENT, degree, AT);
    }

    /** A collège with two classes, a group and two subjects. */
    public static GarSchool.Builder college() {
        return GarSchool.builder()
                .uai(COLLEGE)
                .name("CLG-LOUISE-ORVANE")
                .degree(GarDegree.SECOND)
                .addExportedTo(ENT)
                .addFormations(GarFormation.of("10310019110", "3EME"), GarFormation.of("10210001110", "4EME"))
                .addSubjects(new GarSubject("020700", "FRANCAIS"), new GarSubject("061300", "MATHEMATIQUES"))
                .addGroups(
                        GarGroup.division("3A", "3EME 1"),
                        GarGroup.division("4A", "4EME 1"),
                        GarGroup.group("3LAT", "3EME LATIN", "3A"));
    }

    public static GarSchool school(GarDegree degree) {
        return GarSchool.builder()
                .uai(COLLEGE)
                .name("ECOLE DES TILLEULS")
                .degree(degree)
                .addExportedTo(ENT)
                .addGroups(GarGroup.division("CP", "CP"))
                .build();
    }

    public static GarPlace pupilPlace() {
        return GarPlace.builder()
                .school(COLLEGE)
                .role(GarRole.PUPIL)
                .addFormations("10310019110")
                .addSubjects("020700", "061300")
                .addGroups("3A", "3LAT")
                .build();
    }

    public static GarPlace teacherPlace() {
        return GarPlace.builder()
                .school(COLLEGE)
                .role(GarRole.TEACHER)
                .addFunctions("ENS")
                .addFormations("10310019110", "10210001110")
                .addGroups("3A", "4A", "3LAT")
                .addTeachings(
                        new GarTeaching("3A", true, "020700"),
                        new GarTeaching("4A", true, "020700"),
                        new GarTeaching("3LAT", false, "020700"))
                .addDisciplines("L0202")
                .build();
    }

    public static GarPerson.Builder person(String id) {
        return person(id, new GarNames("SORBIER", "", "Léa", List.of()));
    }

    static GarPerson.Builder person(String id, GarNames names) {
        return GarPerson.builder().id(new PersonId(id)).names(names);
    }

    public static GarPerson pupil(String id) {
        return person(id)
                .birthDate("24/05/2012")
                .civility("MME")
                .addPlaces(pupilPlace())
                .build();
    }

    public static GarPerson teacher(String id) {
        return person(id)
                .mails(GarMails.academic(id + "@ac-valmont.example"))
                .addPlaces(teacherPlace())
                .build();
    }

    public static InMemoryGarPerimeter perimeter(GarSchool school, GarPerson... people) {
        return InMemoryGarPerimeter.of(List.of(school), List.of(people));
    }

    static Handed of(GarSchool school, GarPerson... people) {
        return of(school.degree(), GarPolicy.USUAL, List.of(), List.of(school), people);
    }

    static Handed of(
            GarDegree degree, GarPolicy policy, List<PersonId> respAffs, List<GarSchool> schools, GarPerson... people) {
        var rows = new ArrayList<Map.Entry<GarPart, GarRow>>();
        var leftOut = new ArrayList<GarLeftOut>();
        var assembly =
                new GarAssembly(name(degree), policy, (part, row) -> rows.add(Map.entry(part, row)), leftOut::add);
        for (var school : schools) {
            if (assembly.school(school)) {
                assembly.designate(school.uai(), respAffs);
            }
        }
        assembly.schoolsAreKnown();
        InMemoryGarPerimeter.of(List.of(), List.of(people)).eachPerson(assembly::person);
        assembly.end();
        return new Handed(
                rows.stream()
                        .collect(Collectors.groupingBy(
                                Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))),
                leftOut);
    }

    /** Keys of the objects of a type, in their order. */
    List<String> keys(GarPart part, String type) {
        return rows(part, type).stream().map(GarRow::key).toList();
    }

    List<GarRow> rows(GarPart part, String type) {
        return rows.getOrDefault(part, List.of()).stream()
                .filter(each -> each.type().name().equals(type))
                .toList();
    }

    /** The only object of a type. */
    GarRow only(GarPart part, String type) {
        var all = rows(part, type);
        if (all.size() != 1) {
            throw new AssertionError(type + ": " + all);
        }
        return all.get(0);
    }

    /** Rule, key and code of the reason of all that was left out. */
    List<String> told() {
        return leftOut.stream()
                .map(each -> each.rule() + " " + each.element() + " " + each.key() + (each.isWhole() ? "" : " field")
                        + " " + each.reason().code())
                .toList();
    }

    /** The use case with those ports. */
    public static GarExports exports(GarPerimeter perimeter, GarDesk desk) {
        return GarExports.of(perimeter, uai -> List.of(new PersonId("t1")), desk, new InMemoryTraces(), Rights.open());
    }
}
