package org.ent4j.directory.feed.oneroster;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.feed.oneroster.OneRosterExport.Detail;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.person.Teaching;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.structure.ClassGroup;
import org.ent4j.directory.structure.Structure;
import org.ent4j.directory.structure.Subject;
import org.ent4j.directory.structure.TeachingGroup;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;

class OneRosterRoundTripProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 12);
    private static final Instant NOW = Instant.parse("2026-10-12T08:00:00Z");
    private static final List<String> CODES = List.of("6A", "6 B", "5e « É »", "a,b", "3\"C\"", "x-y", "class");
    private static final List<CodeMatiere> SUBJECTS =
            List.of(new CodeMatiere("020700"), new CodeMatiere("030101"), new CodeMatiere("061300"));
    private static final OneRosterExport EXPORT = OneRosterExport.of(new SchoolYear(2026), "portail")
            .with(Detail.EMAILS)
            .with(Detail.DEMOGRAPHICS)
            .with(Detail.INE);

    /** Everything of a directory that a bundle carries, by names. */
    private record Content(Map<String, List<Object>> structures, Map<String, List<Object>> people) {

        static Content of(Directory directory) {
            var people = people(directory);
            return new Content(
                    directory.structures().stream().collect(toMap(Structure::name, each -> structure(directory, each))),
                    people.values().stream()
                            .collect(toMap(each -> each.name().display(), each -> person(each, directory))));
        }

        private static Map<Object, Person> people(Directory directory) {
            var people = new TreeMap<Object, Person>();
            directory
                    .structures()
                    .forEach(each -> Stream.of(
                                    directory.staff(each.id()),
                                    directory.pupils(each.id()),
                                    directory.pupils(each.id()).stream()
                                            .flatMap(pupil -> directory.guardians(pupil).stream())
                                            .toList())
                            .flatMap(List::stream)
                            .forEach(person -> people.put(person.id(), person)));
            return people;
        }

        private static List<Object> structure(Directory directory, Structure structure) {
            return List.of(
                    structure.uai(),
                    structure.type(),
                    directory.classes(structure.id()).stream()
                            .map(each -> each.code() + "=" + each.label())
                            .toList(),
                    directory.groups(structure.id()).stream()
                            .map(each -> each.code() + "=" + each.label() + each.classes())
                            .toList(),
                    directory.subjects(structure.id()));
        }

        private static List<Object> person(Person person, Directory directory) {
            return List.of(
                    person.profil(),
                    person.name(),
                    person.birthDate(),
                    person.ine(),
                    person.email(),
                    person.guardians().stream()
                            .flatMap(link -> directory.person(link.guardian()).stream())
                            .map(guardian -> guardian.name().display())
                            .sorted()
                            .toList(),
                    person.affiliations().stream()
                            .filter(each -> each.profil() != Profil.PARENT)
                            .map(each -> place(each, directory))
                            .sorted()
                            .toList());
        }

        /** A class that somebody teaches is not named a second time in a bundle. */
        private static String place(Affiliation each, Directory directory) {
            var school = directory.structure(each.structure()).orElseThrow().name();
            var pupil = each.profil() == Profil.ELEVE;
            return String.join(
                    "/",
                    school,
                    each.profil().name(),
                    (pupil ? each.classes() : each.everyClass()).toString(),
                    (pupil ? each.groups() : each.everyGroup()).toString(),
                    each.teachings().toString(),
                    each.headTeacherOf().toString());
        }
    }

    @Property(tries = 50)
    void a_written_bundle_read_again_gives_the_same_structures_people_classes_and_enrolments(
            @ForAll("directories") Directory directory) {
        var written = written(EXPORT.bundle(directory, ids(directory)));
        var other = Directory.on(new InMemoryDirectory());

        var plan = other.plan(OneRosterFeed.of(written).on(TODAY), ImportPolicy.usual(TODAY))
                .get();
        other.apply(plan).get();

        assertThat(plan.issues()).isEmpty();
        assertThat(Content.of(other)).isEqualTo(Content.of(directory));
    }

    @Property(tries = 50)
    void the_delta_applied_to_the_old_state_gives_the_new_one(
            @ForAll("directories") Directory before, @ForAll("directories") Directory after) {
        var old = EXPORT.bundle(before, ids(before));
        var now = EXPORT.bundle(after, ids(after));
        var delta = now.since(old, NOW);
        Statistics.label("rows gone").collect(delta.gone().values().stream().anyMatch(rows -> !rows.isEmpty()));

        var read = read(delta).onto(read(old));

        for (var file : OneRosterFile.values()) {
            var state = read.rows(file).stream().collect(toMap(OneRosterRow::id, row -> bare(row)));
            assertThat(state).isEqualTo(now.rows(file).stream().collect(toMap(OneRosterRow::id, row -> bare(row))));
        }
        assertThat(now.since(now, NOW).size()).isZero();
    }

    private static List<String> bare(OneRosterRow row) {
        return row.with("status", "").with("dateLastModified", "").cells();
    }

    @Property(tries = 12)
    void a_directory_that_follows_the_delta_is_one_that_read_the_new_state(
            @ForAll("directories") Directory before, @ForAll("directories") Directory after) {
        var old = EXPORT.bundle(before, ids(before));
        var now = EXPORT.bundle(after, ids(after));
        var byDelta = Directory.on(new InMemoryDirectory());
        var byBulk = Directory.on(new InMemoryDirectory());

        follow(byDelta, OneRosterFeed.of(written(old)));
        follow(byDelta, OneRosterFeed.of(written(old)).then(written(now.since(old, NOW))));
        follow(byBulk, OneRosterFeed.of(written(old)));
        follow(byBulk, OneRosterFeed.of(written(now)));

        assertThat(Content.of(byDelta)).isEqualTo(Content.of(byBulk));
    }

    private static void follow(Directory directory, OneRosterFeed feed) {
        var plan = directory
                .plan(feed.on(TODAY), ImportPolicy.usual(TODAY).withLimit(100))
                .get();
        directory.apply(plan).get();
    }

    @Property(tries = 12)
    void the_same_directory_gives_the_same_bytes_and_nothing_that_was_not_asked_for(
            @ForAll("directories") Directory directory) {
        var minimal = OneRosterExport.of(new SchoolYear(2026), "portail");

        var first = OneRosterWriter.files(minimal.bundle(directory, ids(directory)));
        var second = OneRosterWriter.files(minimal.bundle(directory, ids(directory)));

        first.forEach((name, bytes) -> assertThat(bytes).isEqualTo(second.get(name)));
        var text = new StringBuilder();
        first.values().forEach(bytes -> text.append(new String(bytes, StandardCharsets.UTF_8)));
        assertThat(text.toString())
                .doesNotContain("@example.org")
                .doesNotContain("20000000")
                .doesNotContain("2012-")
                .doesNotContain("Naissance")
                .doesNotContainPattern("[^\r]\n");
    }

    private static OneRosterBundle read(OneRosterBundle bundle) {
        var read = OneRosterReader.read(written(bundle));
        assertThat(read.issues()).isEmpty();
        return read.rows().get(0);
    }

    private static OneRosterFiles written(OneRosterBundle bundle) {
        return OneRosterFiles.of(
                "bundle",
                OneRosterWriter.files(bundle).entrySet().stream()
                        .map(file -> FeedSource.bytes(file.getKey(), file.getValue()))
                        .toList());
    }

    private static List<StructureId> ids(Directory directory) {
        return directory.structures().stream().map(Structure::id).toList();
    }

    @Provide
    Arbitrary<Directory> directories() {
        return Arbitraries.randomValue(OneRosterRoundTripProperties::directory);
    }

    private static Directory directory(Random random) {
        var store = new InMemoryDirectory();
        var structures = new ArrayList<Structure>();
        var people = new ArrayList<Person>();
        for (var i = 0; i <= random.nextInt(2); i++) {
            structures.add(structure(random, i));
        }
        for (var i = 0; i < 8; i++) {
            if (random.nextInt(4) > 0) {
                people.add(person(random, i, structures));
            }
        }
        store.write(new DirectoryChanges(structures, people, List.of(), List.of()));
        Statistics.label("people").collect(people.size() > 4);
        return Directory.on(store);
    }

    private static Structure structure(Random random, int number) {
        var uai = Uai.ofDigits("035000" + (number + 1));
        var structure = Structure.builder();
        var key = new SourceKey("AAF", "14", "4" + number);
        var hasUai = number == 0;
        structure.id(hasUai ? new StructureId(uai.value()) : key.structureId());
        if (hasUai) {
            structure.uai(uai);
        }
        structure.addKeys(key).name("Collège " + number).type(random.nextBoolean() ? "COLLEGE" : "LYCEE");
        for (var code : CODES) {
            structure.addClasses(new ClassGroup(code, random.nextBoolean() ? "" : "Classe " + code, "AAF"));
        }
        for (var code : some(random, CODES)) {
            structure.addGroups(TeachingGroup.of(code + "G", "Groupe", some(random, CODES), "AAF"));
        }
        SUBJECTS.forEach(code -> structure.addSubjects(
                new Subject(code, "", "Matière " + code.value().charAt(1))));
        return structure.build();
    }

    private static <T> Set<T> some(Random random, List<T> all) {
        var some = new TreeSet<T>();
        all.stream().filter(each -> random.nextInt(3) == 0).forEach(some::add);
        return some;
    }

    private static Person person(Random random, int number, List<Structure> structures) {
        var profil = number < 4 ? Profil.ELEVE : List.of(Profil.values()).get(2 + random.nextInt(9));
        var key = key(number);
        var person = Person.builder();
        person.id(key.personId()).addKeys(key).profil(profil).email("p" + number + "@example.org");
        person.name(PersonName.builder()
                .usageName("Usage " + number)
                .birthName(Optional.of("Naissance " + number).filter(name -> random.nextBoolean()))
                .firstName("Prénom")
                .build());
        if (profil == Profil.ELEVE) {
            person.birthDate(LocalDate.of(2012, 1 + number, 5)).ine(new Ine("20000000" + number + "AB"));
            for (var other = 0; other < 8; other++) {
                if (other != number && random.nextInt(4) == 0) {
                    person.addGuardians(new Guardianship(
                            key(other).personId(), "", Guardianship.Authority.NONE, false, false, false));
                }
            }
        }
        var places = random.nextBoolean() ? structures : structures.subList(0, 1);
        places.forEach(structure -> person.addAffiliations(place(random, structure.id(), profil)));
        return person.build();
    }

    private static SourceKey key(int number) {
        return new SourceKey("AAF", "14", "1" + number);
    }

    private static Affiliation place(Random random, StructureId structure, Profil profil) {
        var place = Affiliation.builder();
        place.structure(structure).source("AAF").profil(profil);
        place.addAllClasses(some(random, CODES));
        some(random, CODES).forEach(code -> place.addGroups(code + "G"));
        if (profil != Profil.ELEVE) {
            place.addAllHeadTeacherOf(some(random, CODES));
            some(random, CODES)
                    .forEach(code -> place.addTeachings(new Teaching(
                            random.nextBoolean() ? Teaching.Audience.CLASS : Teaching.Audience.GROUP,
                            code,
                            SUBJECTS.get(random.nextInt(3)))));
        }
        return place.build();
    }
}
