package org.ent4j.directory.feed.oneroster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ent4j.directory.Directory;
import org.ent4j.directory.importing.FeedContent;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.importing.ImportRefusal;
import org.ent4j.directory.importing.Tally;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.Severity;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.Test;

class OneRosterFeedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final StructureId SCHOOL = new StructureId("0350001L");

    @Test
    void a_bundle_of_version_1_2_brings_its_school_with_classes_groups_and_subjects() {
        var read = OneRosterSample.v12().feed().on(TODAY).collect();

        assertThat(read.structures()).hasSize(2);
        var school = read.structures().get(1).value();
        assertThat(school.id()).isEqualTo(SCHOOL);
        assertThat(school.classes()).extracting("code", "label").containsExactly(tuple("6A", "Sixième A"));
        assertThat(school.groups()).extracting("code", "label").containsExactly(tuple("6ALL", "Allemand 6"));
        assertThat(school.subjects())
                .extracting(subject -> subject.code().value(), subject -> subject.shortCode())
                .containsExactly(tuple("030101", "ALL1"));
        assertThat(read.reading().coverage().complete()).isTrue();
    }

    @Test
    void users_become_people_with_their_names_roles_and_enrolments() {
        var read = OneRosterSample.v12().feed().on(TODAY).collect();

        var pupil = person(read, "p1");
        assertThat(pupil.profil()).isEqualTo(Profil.ELEVE);
        assertThat(pupil.birthDate()).contains(LocalDate.of(2015, 3, 9));
        assertThat(pupil.ine()).contains(new Ine("123456789AB"));
        assertThat(pupil.affiliations()).singleElement().satisfies(place -> {
            assertThat(place.classes()).containsExactly("6A");
            assertThat(place.groups()).containsExactly("6ALL");
        });
        var teacher = person(read, "t1");
        assertThat(teacher.name().usageName()).isEqualTo("Lebrun");
        assertThat(teacher.name().birthName()).contains("Roux");
        assertThat(teacher.affiliations()).singleElement().satisfies(place -> {
            assertThat(place.headTeacherOf()).containsExactly("6A");
            assertThat(place.teachings())
                    .containsExactly(new Teaching(Teaching.Audience.GROUP, "6ALL", new CodeMatiere("030101")));
        });
        assertThat(person(read, "a1").profil()).isEqualTo(Profil.DIRECTION);
    }

    @Test
    void an_agent_is_a_guardian_of_whom_no_kinship_and_no_authority_is_said() {
        var read = OneRosterSample.v12().feed().collect();

        assertThat(person(read, "p1").guardians())
                .containsExactly(new Guardianship(
                        person(read, "g1").id(), "", Guardianship.Authority.NONE, false, false, false));
        assertThat(person(read, "g1").profil()).isEqualTo(Profil.PARENT);
    }

    @Test
    void an_enrolment_that_is_over_does_not_count_on_the_day() {
        var later = OneRosterSample.v12().feed().on(LocalDate.of(2026, 11, 1)).collect();

        assertThat(person(later, "p1").affiliations().first().groups()).isEmpty();
        assertThat(later.reading().issues()).extracting(Issue::code).contains("oneroster.outside-days");
        assertThat(later.reading().isComplete()).isTrue();
    }

    @Test
    void a_role_of_version_1_1_counts_in_every_org_of_the_user() {
        var sample = OneRosterSample.v12()
                .put(
                        "manifest",
                        OneRosterSample.manifest("1.1", "bulk").replace("file.roles,bulk", "file.roles,absent"))
                .without("roles")
                .put("users", """
                        sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password
                        p1,,,true,"s1,d1",Student,lea,,Léa,Martin,,,,,,,,secret
                        x1,,,true,s1,wizard,zoe,,Zoé,Blanc,,,,,,,,
                        """)
                .put("enrollments", "sourcedId,classSourcedId,userSourcedId,role\n")
                .put("demographics", "userSourcedId,birthdate\np1,9/03/2015\n");

        var read = sample.feed().collect();

        assertThat(person(read, "p1").affiliations()).extracting("profil").containsExactly(Profil.ELEVE, Profil.ELEVE);
        assertThat(person(read, "p1").birthDate()).contains(LocalDate.of(2015, 3, 9));
        assertThat(person(read, "x1").profil()).isEqualTo(Profil.INVITE);
        assertThat(read.reading().issues())
                .extracting(Issue::code)
                .containsExactlyInAnyOrder(
                        "oneroster.other-word",
                        "oneroster.unknown-role",
                        "oneroster.misspelt-header",
                        "oneroster.misspelt-header",
                        "oneroster.unsure-date");
    }

    @Test
    void every_tolerance_is_said_and_the_many_of_a_kind_are_counted() {
        var rows = new StringBuilder("sourcedId,dataLastModified,givenName,familyName,prefferedGivenName,ext_x,\n");
        for (var i = 0; i < 10; i++) {
            rows.append("u").append(i).append(",15/06/2023,Ada,Roux,Adi,y,\n");
        }
        var sample = OneRosterSample.v12().put("users", rows.toString()).without("manifest");
        for (var title : List.of("roles", "enrollments", "demographics")) {
            sample.without(title);
        }

        var issues = sample.feed().collect().reading().issues();

        assertThat(issues.stream().filter(issue -> issue.code().equals("oneroster.other-date")))
                .hasSize(OneRosterAccount.SHOWN)
                .allSatisfy(issue -> assertThat(issue.where().line()).isPositive());
        assertThat(issues)
                .extracting(Issue::reason)
                .anySatisfy(reason -> assertThat(reason).isInstanceOfSatisfying(OneRosterDefect.More.class, more -> {
                    assertThat(more.count()).isEqualTo(10 - OneRosterAccount.SHOWN);
                    assertThat(more.first().code()).isEqualTo("oneroster.other-date");
                }));
        assertThat(issues)
                .extracting(Issue::reason)
                .contains(
                        new OneRosterDefect.NoManifest(),
                        new OneRosterDefect.MisspeltHeader("dataLastModified", "dateLastModified"),
                        new OneRosterDefect.MisspeltHeader("prefferedGivenName", "preferredGivenName"),
                        new OneRosterDefect.UnknownHeader("ext_x"));
    }

    @Test
    void without_a_manifest_nobody_disappears() {
        assertThat(OneRosterSample.v12()
                        .without("manifest")
                        .feed()
                        .collect()
                        .reading()
                        .coverage()
                        .complete())
                .isFalse();
    }

    @Test
    void an_announced_file_that_is_missing_is_said_and_nobody_disappears() {
        var reading = OneRosterSample.v12().without("roles").feed().collect().reading();

        assertThat(reading.coverage().complete()).isFalse();
        assertThat(reading.issues())
                .filteredOn(Issue::costsARow)
                .extracting(Issue::code)
                .containsExactly("oneroster.file-missing");
    }

    @Test
    void rows_that_name_missing_ones_are_lost_or_kept_without_them() {
        var sample = OneRosterSample.v12()
                .with("enrollments", "e1,,,k1", "e1,,,k9")
                .with("roles", "r5,,,a1,primary,principal,,,s1", "r5,,,a1,primary,principal,,,s9")
                .with("orgs", "0350001L,d1", "0350001L,d9")
                .with("users", "lea@example.org,,,g1", "lea@example.org,,,g9")
                .with("users", "p2,,,true,tom,,Tom,Durand", "p2,,,true,tom,,Tom,");

        var read = sample.feed().collect();

        assertThat(read.people()).hasSize(4);
        assertThat(person(read, "a1").profil()).isEqualTo(Profil.DIRECTION);
        assertThat(person(read, "p1").guardians()).isEmpty();
        assertThat(read.reading().issues())
                .filteredOn(Issue::costsARow)
                .extracting(issue -> issue.where().element())
                .containsExactly("e1", "p2");
        assertThat(read.reading().tallies()).contains(new Tally("enrollments", 5, 4, 1), new Tally("users", 5, 4, 1));
        assertThat(read.reading().rejected()).extracting("key").containsExactly("p2");
    }

    @Test
    void orgs_in_a_circle_and_doubled_ids_are_said() {
        var read = OneRosterSample.v12()
                .with("orgs", "d1,,,District,district,,", "d1,,,District,district,,s1")
                .with("users", "a1,,,true,max,,Max", "p1,,,true,max,,Max")
                .feed()
                .collect();

        assertThat(read.structures()).hasSize(2);
        assertThat(read.reading().issues()).extracting(Issue::code).contains("oneroster.circle", "row.duplicate-id");
    }

    @Test
    void a_row_cut_by_the_end_of_the_file_is_lost_and_nobody_disappears() {
        var read = OneRosterSample.v12()
                .with("users", "a1,,,true,max,,Max,Petit,,,,,,,,,,,,,s1,\n", "a1,,,true,ma")
                .feed()
                .collect();

        assertThat(read.reading().coverage().complete()).isFalse();
        assertThat(read.reading().issues()).extracting(Issue::code).contains("oneroster.cut-row");
        assertThat(read.people()).hasSize(4);
    }

    @Test
    void passwords_are_nowhere() {
        var bundle = OneRosterReader.read(OneRosterSample.v12().files()).rows().get(0);

        assertThat(bundle.toString()).doesNotContain("secret-1");
    }

    @Test
    void a_delta_alone_is_refused_and_says_what_is_needed() {
        var feed = OneRosterSample.delta()
                .changes("users", "sourcedId,status\np1,tobedeleted\n")
                .feed();

        assertThat(feed.collect().reading().fatal())
                .hasValueSatisfying(issue -> assertThat(issue.code()).isEqualTo("oneroster.delta-without-base"));
    }

    @Test
    void a_delta_changes_what_it_names_upon_the_bundle_that_it_continues() {
        var directory = Directory.on(new InMemoryDirectory());
        var base = OneRosterSample.v12();
        plan(directory, base.feed());
        var delta = OneRosterSample.delta()
                .changes("users", """
                        sourcedId,status,dateLastModified,givenName,familyName,agentSourcedIds
                        p1,active,2026-10-10T08:00:00.000Z,Léa,Martin-Roy,g1
                        p2,tobedeleted,2026-10-10T08:00:00.000Z,Tom,Durand,
                        p3,active,2026-10-10T08:00:00.000Z,Noé,Blin,
                        """)
                .changes("roles", """
                        sourcedId,status,dateLastModified,userSourcedId,roleType,role,orgSourcedId
                        r2,tobedeleted,2026-10-10T08:00:00.000Z,p2,primary,student,s1
                        r6,active,2026-10-10T08:00:00.000Z,p3,primary,student,s1
                        """)
                .changes("enrollments", """
                        sourcedId,status,dateLastModified,classSourcedId,schoolSourcedId,userSourcedId,role
                        e2,tobedeleted,2026-10-10T08:00:00.000Z,k1,s1,p2,student
                        e6,active,2026-10-10T08:00:00.000Z,k1,s1,p3,student
                        """);

        var plan = plan(directory, base.feed().then(delta.files()));

        assertThat(plan.fates())
                .isEqualTo(Map.of(Fate.CREATE, 1, Fate.UPDATE, 1, Fate.UNCHANGED, 3, Fate.DISAPPEARED, 1));
        assertThat(plan.issues()).isEmpty();
        assertThat(directory.pupils(SCHOOL))
                .extracting(person -> person.name().display())
                .containsExactlyInAnyOrder("Martin-Roy Léa", "Blin Noé");
        assertThat(directory.pupils(SCHOOL))
                .allSatisfy(pupil ->
                        assertThat(pupil.affiliations().first().classes()).containsExactly("6A"));
    }

    @Test
    void whoever_is_missing_from_a_bulk_is_gone_and_the_same_bulk_changes_nothing() {
        var directory = Directory.on(new InMemoryDirectory());
        plan(directory, OneRosterSample.v12().feed());

        assertThat(plan(directory, OneRosterSample.v12().feed()).changesNothing())
                .isTrue();
        var fewer = OneRosterSample.v12()
                .with("users", "a1,,,true,max,,Max,Petit,,,,,,,,,,,,,s1,\n", "")
                .with("roles", "r5,,,a1,primary,principal,,,s1,\n", "");
        assertThat(plan(directory, fewer.feed()).fates()).containsEntry(Fate.DISAPPEARED, 1);
    }

    @Test
    void two_systems_with_the_same_ids_do_not_meet() {
        var directory = Directory.on(new InMemoryDirectory());
        plan(directory, OneRosterSample.v12().feed().system("north"));
        var other = OneRosterSample.v12()
                .with("orgs", "0350001L", "0350002M")
                .with("users", "Martin", "Bernard")
                .with("users", "123456789AB", "987654321AB");

        var plan = plan(directory, other.feed().system("south"));

        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 5));
    }

    @Test
    void an_archive_is_read_by_bare_names_and_bounded() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : OneRosterSample.v12().sources()) {
                zip.putNextEntry(new ZipEntry("../../etc/" + file.name()));
                zip.write(file.open().readAllBytes());
            }
        }
        var archive = FeedSource.bytes("bundle.zip", bytes.toByteArray());

        var read = OneRosterFeed.of(OneRosterFiles.zip(archive));

        assertThat(read.collect().people()).hasSize(5);
        assertThat(read.within(new FeedLimits(32, 1000, 500))
                        .collect()
                        .reading()
                        .fatal())
                .isPresent();
    }

    @Test
    void what_is_no_bundle_is_refused_by_its_name() {
        var text = FeedSource.bytes("notes.zip", "hello".getBytes(StandardCharsets.UTF_8));
        var none = OneRosterFiles.of("folder", List.of(FeedSource.text("x.csv", "a,b\n")));

        assertThat(OneRosterFeed.of(OneRosterFiles.zip(text))
                        .collect()
                        .reading()
                        .issues())
                .extracting(Issue::code, Issue::severity)
                .containsExactly(tuple("feed.bad-zip", Severity.FATAL));
        assertThat(OneRosterFeed.of(none).collect().reading().issues())
                .extracting(Issue::code)
                .containsExactly("oneroster.no-bundle");
    }

    @Test
    void text_of_windows_and_marks_are_read_and_said() {
        var latin = "sourcedId,name,type\ns1,Collège,school\n".getBytes(StandardCharsets.ISO_8859_1);
        var marked = FeedSource.text("users.csv", "\ufeffsourcedId,givenName,familyName,role\n");

        var read = OneRosterFeed.of(OneRosterFiles.of("folder", List.of(FeedSource.bytes("orgs.csv", latin), marked)))
                .collect();

        assertThat(read.structures().get(0).value().name()).isEqualTo("Collège");
        assertThat(read.reading().issues())
                .filteredOn(issue -> issue.code().equals("oneroster.other-encoding"))
                .extracting(Issue::severity)
                .containsExactly(Severity.WARNING, Severity.INFO);
    }

    @Test
    void a_refused_import_writes_nothing() {
        var directory = Directory.on(new InMemoryDirectory());
        var broken = OneRosterSample.v12().put("users", "sourcedId,givenName\n\"p1,Léa\n");

        var refused = directory.plan(broken.feed(), ImportPolicy.usual(TODAY));

        assertThat(refused.getLeft()).isInstanceOf(ImportRefusal.Unusable.class);
        assertThat(directory.structures()).isEmpty();
    }

    private static ImportPlan plan(Directory directory, OneRosterFeed feed) {
        var plan = directory
                .plan(feed.on(TODAY), ImportPolicy.usual(TODAY).withLimit(50))
                .get();
        return directory.apply(plan).get();
    }

    private static Person person(FeedContent read, String id) {
        return read.people().stream()
                .map(FeedContent.Row::value)
                .filter(person -> person.keys().first().key().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
