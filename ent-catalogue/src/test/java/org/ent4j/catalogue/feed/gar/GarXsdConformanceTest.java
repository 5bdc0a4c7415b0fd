package org.ent4j.catalogue.feed.gar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.gar.Handed.college;
import static org.ent4j.catalogue.gar.Handed.exports;
import static org.ent4j.catalogue.gar.Handed.person;
import static org.ent4j.catalogue.gar.Handed.pupil;
import static org.ent4j.catalogue.gar.Handed.pupilPlace;
import static org.ent4j.catalogue.gar.Handed.school;
import static org.ent4j.catalogue.gar.Handed.teacher;
import static org.ent4j.catalogue.gar.Handed.teacherPlace;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.ent4j.catalogue.gar.GarFormation;
import org.ent4j.catalogue.gar.GarMails;
import org.ent4j.catalogue.gar.GarNames;
import org.ent4j.catalogue.gar.GarPerson;
import org.ent4j.catalogue.gar.GarPlace;
import org.ent4j.catalogue.gar.GarPolicy;
import org.ent4j.catalogue.gar.GarRole;
import org.ent4j.catalogue.gar.GarSchool;
import org.ent4j.catalogue.gar.Handed;
import org.ent4j.catalogue.gar.MessyHost;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.catalogue.memory.InMemoryGarPerimeter;
import org.ent4j.catalogue.spi.GarWatch;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXException;

/** Every file keeps the official schema, with all that can stand in one and with strange texts. */
class GarXsdConformanceTest {

    @TempDir
    private Path folder;

    private static Schema schema(GarDegree degree) throws SAXException {
        var file = Path.of(System.getProperty("ent.conformance.data", "absent"), "gar", degree.schemaFile());
        assumeTrue(Files.exists(file), "no official schema of the GAR at " + file);
        var factory = SchemaFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        return factory.newSchema(file.toFile());
    }

    private static List<GarPerson> people() {
        var people = new ArrayList<GarPerson>(List.of(pupil("e1"), pupil("e2"), teacher("t1"), teacher("t2")));
        people.add(GarPerson.builder()
                .id(new PersonId("e3"))
                .names(new GarNames(
                        "N'GUESSAN & <FILS>",
                        "DE LA 𝒯OUR",
                        "Anne-Zoé ]]>",
                        List.of("Ève", "", "Ève", "x".repeat(501))))
                .civility("Mlle")
                .birthDate("2012-02-29")
                .attachedTo("9990001b")
                .addPlaces(pupilPlace(), pupilPlace().withSchool("9990002C"))
                .build());
        people.add(person("t3")
                .civility("M")
                .birthDate("01/02/1970")
                .mails(new GarMails("", "t3@ent.example", ""))
                .addPlaces(
                        teacherPlace().withDisciplines(List.of("L0202", "L0201", "-", "d".repeat(300))),
                        GarPlace.builder()
                                .school("9990002C")
                                .role(GarRole.STAFF)
                                .addFunctions("DIR")
                                .build())
                .build());
        return people;
    }

    private static GarSchool complete() {
        return college()
                .seat("9990002C")
                .contract("PU")
                .phone("+33 1 99 00 11 22")
                .email("ce.9990001b@ac-valmont.example")
                .addFormations(
                        new GarFormation("10310019111", "3EME", Optional.of("10310019110"), Optional.of("21160010019")))
                .build();
    }

    @Test
    void the_second_degree_keeps_its_schema() throws IOException, SAXException {
        var other = complete().withUai("9990002C").withName("ÉCOLE & <LYCÉE> " + "é".repeat(450));
        valid(GarDegree.SECOND, List.of(complete(), other), 7);
    }

    @Test
    void the_first_degree_keeps_its_schema() throws IOException, SAXException {
        var school = school(GarDegree.FIRST).withGroups(complete().groups());
        valid(GarDegree.FIRST, List.of(school, school.withUai("9990002C")), 5);
    }

    @Test
    void what_a_messy_host_tells_keeps_the_schema_too() throws IOException, SAXException {
        for (var degree : GarDegree.values()) {
            var schema = schema(degree);
            for (var seed = 0; seed < 15; seed++) {
                var host = new MessyHost(seed, degree);
                var target = folder.resolve(degree + "-" + seed);
                exports(InMemoryGarPerimeter.of(host.schools, host.people), GarWriterDesk.into(target))
                        .export(new PersonId("me"), Handed.name(degree), GarPolicy.USUAL, GarWatch.none());
                for (var file : Files.exists(target) ? files(target) : List.<Path>of()) {
                    schema.newValidator().validate(new StreamSource(file.toFile()));
                }
            }
        }
        try (var written = Files.list(folder)) {
            assertThat(written.count()).isGreaterThan(15);
        }
    }

    private void valid(GarDegree degree, List<GarSchool> schools, int types) throws IOException, SAXException {
        var schema = schema(degree);
        var people = people().stream()
                .map(each -> degree == GarDegree.FIRST ? inPrimary(each) : each)
                .toList();
        var perimeter = InMemoryGarPerimeter.of(schools, people);
        for (var most : List.of(10_000, 30)) {
            var target = folder.resolve("out" + most);
            var report = exports(perimeter, GarWriterDesk.into(target))
                    .export(
                            new PersonId("me"),
                            Handed.name(degree),
                            GarPolicy.USUAL.withMostElements(most),
                            GarWatch.none())
                    .get();
            assertThat(report.objects().values().stream()
                            .flatMap(each -> each.keySet().stream())
                            .distinct())
                    .hasSizeGreaterThanOrEqualTo(types);
            for (var file : files(target)) {
                schema.newValidator().validate(new StreamSource(file.toFile()));
            }
        }
        assertThat(files(folder.resolve("out30"))).hasSizeGreaterThan(7);
    }

    private static GarPerson inPrimary(GarPerson person) {
        return person.withPlaces(person.places().stream()
                .map(each -> each.withFormations(List.of("2111")))
                .toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(each -> each.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
    }
}
