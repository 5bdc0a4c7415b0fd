package org.ent4j.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ent4j.directory.feed.aaf.AafFeed;
import org.ent4j.directory.feed.aaf.AafSample;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.source.Sources;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 15);
    private static final StructureId COLLEGE = AafSample.COLLEGE;

    private final Directory directory = Directory.on(new InMemoryDirectory());

    @Test
    void a_feed_is_planned_and_applied_and_the_school_is_there() {
        importSample();

        assertThat(directory.structure(AafSample.COLLEGE_UAI).map(Structure::id))
                .contains(COLLEGE);
        assertThat(directory.structures()).hasSize(2);
        assertThat(names(directory.teachers(COLLEGE))).containsExactly("MÜLLER", "PETIT");
        assertThat(names(directory.staff(COLLEGE))).containsExactly("MÜLLER", "PETIT", "GARNIER");
        assertThat(names(directory.teachers(AafSample.LYCEE))).containsExactly("MÜLLER");
        assertThat(names(directory.pupils(COLLEGE))).containsExactly("LEROY", "NGUYEN");
        var zoe = directory.pupils(COLLEGE).get(0);
        assertThat(zoe.in(COLLEGE).findFirst().orElseThrow().classes()).containsExactly("6A");
        assertThat(names(directory.guardians(zoe))).containsExactly("LEROY", "NGUYEN");
        assertThat(directory.person(zoe.id())).contains(zoe);
    }

    @Test
    void a_school_lists_its_classes_groups_and_subjects_with_their_best_labels() {
        importSample();
        var edt = Structure.builder()
                .id(COLLEGE)
                .addKeys(new SourceKey(Sources.EDT, "", COLLEGE.value()))
                .name("autre nom")
                .type("")
                .addClasses(new ClassGroup("6A", "6e A", Sources.EDT), new ClassGroup("6C", "6e C", Sources.EDT))
                .addGroups(TeachingGroup.of("6ALL", "ALL", List.of("6C"), Sources.EDT))
                .addSubjects(new Subject(new CodeMatiere("061300"), "MATHS", "MATHEMATIQUES"))
                .build();

        assertThat(directory.register(edt, Sources.EDT).get().name()).startsWith("COLLEGE");
        assertThat(directory.register(edt, Sources.EDT).get().version()).isEqualTo(2);

        assertThat(directory.classes(COLLEGE))
                .extracting(ClassGroup::label)
                .containsExactly("SIXIEME A", "SIXIEME B", "6e C");
        assertThat(directory.groups(COLLEGE)).singleElement().satisfies(group -> {
            assertThat(group.label()).isEqualTo("ALLEMAND 6");
            assertThat(group.classes()).containsExactly("6A", "6B", "6C");
        });
        assertThat(directory.subjects(COLLEGE))
                .extracting(Subject::label)
                .containsExactly("FRANCAIS", "ALLEMAND LV1", "MATHEMATIQUES");
    }

    @Test
    void the_same_files_again_change_nothing() {
        importSample();

        var again = directory
                .plan(AafFeed.of(AafSample.files()), ImportPolicy.usual(TODAY))
                .get();

        assertThat(again.changesNothing()).isTrue();
        assertThat(again.fates()).isEqualTo(Map.of(Fate.UNCHANGED, 7));
        assertThat(again.fatesOfStructures()).isEqualTo(Map.of(Fate.UNCHANGED, 2));
    }

    @Test
    void people_whom_a_timetable_names_are_created_once() {
        importSample();
        var people = List.of(timetableTeacher("12", COLLEGE), timetableTeacher("13", COLLEGE));

        var created = directory.register(people).get();
        var again = directory.register(people).get();

        assertThat(created).extracting(Person::version).containsExactly(1, 1);
        assertThat(again).isEqualTo(created);
        assertThat(directory.teachers(COLLEGE)).hasSize(4);
        var missing = new StructureId("0000000V");
        assertThat(directory.register(List.of(timetableTeacher("14", missing))).getLeft())
                .isEqualTo(new RegistrationRefusal.UnknownStructure(missing));
    }

    @Test
    void the_contents_of_a_school_are_its_lists_as_its_people_were_when_they_were_read() {
        importSample();

        var contents = directory.contents(COLLEGE);

        assertThat(contents.teachers()).isEqualTo(directory.teachers(COLLEGE)).hasSize(2);
        assertThat(contents.staff()).isEqualTo(directory.staff(COLLEGE)).hasSize(3);
        assertThat(contents.pupils()).isEqualTo(directory.pupils(COLLEGE)).hasSize(2);
        assertThat(contents.classes()).isEqualTo(directory.classes(COLLEGE)).isNotEmpty();
        assertThat(contents.groups()).isEqualTo(directory.groups(COLLEGE)).isNotEmpty();
        assertThat(contents.subjects()).isEqualTo(directory.subjects(COLLEGE)).isNotEmpty();
        assertThat(directory.register(List.of(timetableTeacher("12", COLLEGE))).isRight())
                .isTrue();
        assertThat(directory.teachers(COLLEGE)).hasSize(3);
        assertThat(contents.teachers()).hasSize(2);
    }

    @Test
    void on_an_empty_directory_a_timetable_brings_its_school() {
        var school = Structure.builder()
                .id(new StructureId("0134567A"))
                .uai(new Uai("0134567A"))
                .addKeys(new SourceKey(Sources.EDT, "", "0134567A"))
                .name("0134567A")
                .type("")
                .build();

        assertThat(directory.register(school, Sources.EDT).isRight()).isTrue();
        assertThat(directory
                        .register(List.of(timetableTeacher("1", school.id())))
                        .get())
                .hasSize(1);
    }

    private static NewPerson timetableTeacher(String ident, StructureId structure) {
        return NewPerson.builder()
                .key(new SourceKey(Sources.EDT, structure.value(), ident))
                .name(PersonName.of("PUJOL", "Marie Desi"))
                .profil(Profil.ENSEIGNANT)
                .structure(structure)
                .addClasses("6A")
                .build();
    }

    private void importSample() {
        var plan = directory
                .plan(AafFeed.of(AafSample.files()), ImportPolicy.usual(TODAY))
                .get();
        assertThat(plan.fates()).isEqualTo(Map.of(Fate.CREATE, 7));
        assertThat(plan.issues()).isEmpty();
        directory.apply(plan).get();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(person -> person.name().usageName()).toList();
    }

    @Test
    void the_readme_shows_what_this_test_compiles() throws IOException {
        var here = Path.of(System.getProperty("ent.root"), "ent-directory");
        var readme = Files.readString(here.resolve("README.md"));
        var code = Files.readString(here.resolve("src/test/java/org/ent4j/directory/ReadmeExample.java"));

        var shown =
                readme.substring(readme.indexOf("```java\n") + 8, readme.indexOf("\n```\n", readme.indexOf("```java")));

        assertThat(flat(code)).contains(flat(shown));
    }

    private static String flat(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("\\s+", " ");
    }
}
