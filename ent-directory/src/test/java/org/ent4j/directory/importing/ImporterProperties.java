package org.ent4j.directory.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.structure.Structure;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Fate;

class ImporterProperties {

    private static final StructureId SCHOOL = new StructureId("0869901V");
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final ImportPolicy ANYTHING_GOES = ImportPolicy.usual(TODAY).withLimit(100);

    /** One file: who it is from and whom it names, by number; everything else of a person is drawn too. */
    record File(String source, List<Entry> entries) {}

    record Entry(int number, String name, Optional<LocalDate> birth, boolean numbered, Set<String> classes) {}

    @Property(tries = 300)
    void a_file_applied_twice_is_a_file_applied_once(@ForAll("histories") List<File> files) {
        a_file_applied_twice_is_a_file_applied_once_in(files);
        Statistics.label("sources")
                .collect(files.stream().map(File::source).distinct().count())
                .coverage(coverage -> coverage.check(2L).percentage(share -> share > 10));
    }

    private static void a_file_applied_twice_is_a_file_applied_once_in(List<File> files) {
        var importer = new Importer(new InMemoryDirectory());
        for (var file : files) {
            importer.apply(plan(importer, file)).get();
            var again = plan(importer, file);

            assertThat(again.changes().people()).isEmpty();
            assertThat(again.changes().structures()).isEmpty();
            assertThat(again.fates()).doesNotContainKeys(Fate.CREATE, Fate.UPDATE);
        }
    }

    @Example
    void who_is_one_of_several_candidates_of_a_row_is_not_taken_by_another_on_weaker_evidence() {
        var born = Optional.of(LocalDate.of(1970, 1, 1));
        a_file_applied_twice_is_a_file_applied_once_in(List.of(
                new File("AAF", List.of(martin(0, born))),
                new File("STS", List.of(martin(1, born))),
                new File("STS", List.of(martin(0, Optional.empty()))),
                new File("EDT", List.of(martin(0, Optional.empty()), martin(1, born)))));
    }

    private static Entry martin(int number, Optional<LocalDate> birth) {
        return new Entry(number, "MARTIN", birth, true, Set.of());
    }

    @Property(tries = 300)
    void nobody_is_ever_lost_and_every_row_has_one_line(@ForAll("histories") List<File> files) {
        var store = new InMemoryDirectory();
        var importer = new Importer(store);
        var known = 0;

        for (var file : files) {
            var plan = plan(importer, file);
            importer.apply(plan).get();

            var lines = plan.people().stream().filter(line -> line.fate() != Fate.DISAPPEARED);
            assertThat(lines.count()).isEqualTo(numbers(file).size());
            var now = everybody(store);
            assertThat(now).isEqualTo(known + plan.fates().getOrDefault(Fate.CREATE, 0));
            known = now;
        }
    }

    @Property(tries = 300)
    void the_store_has_what_the_last_file_of_a_source_said(@ForAll("histories") List<File> files) {
        var store = new InMemoryDirectory();
        var importer = new Importer(store);

        for (var file : files) {
            var open = importer.apply(plan(importer, file)).get().open().stream()
                    .map(line -> line.item().key())
                    .toList();
            byNumber(file).values().stream()
                    .filter(entry -> !open.contains(String.valueOf(entry.number())))
                    .forEach(entry ->
                            assertThat(classes(store, file.source(), entry)).isEqualTo(entry.classes()));
        }
    }

    private static Set<String> classes(InMemoryDirectory store, String source, Entry entry) {
        var key = new SourceKey(source, "13", String.valueOf(entry.number()));
        return store.people().byKeys(List.of(key)).get(0).affiliations().stream()
                .filter(affiliation -> affiliation.source().equals(source))
                .findFirst()
                .orElseThrow()
                .classes();
    }

    @Property(tries = 300)
    void the_guard_refuses_exactly_beyond_its_share(
            @ForAll("histories") List<File> files, @ForAll("shares") int limit) {
        var importer = new Importer(new InMemoryDirectory());
        files.forEach(file -> importer.apply(plan(importer, file)).get());
        var last = new File("AAF", List.of(new Entry(0, "A", Optional.empty(), false, Set.of())));

        var gone = plan(importer, last).fates().getOrDefault(Fate.DISAPPEARED, 0);
        var known = gone
                + (plan(importer, last).fates().getOrDefault(Fate.UPDATE, 0)
                        + plan(importer, last).fates().getOrDefault(Fate.UNCHANGED, 0));
        var refused = importer.plan(feed(last), ANYTHING_GOES.withLimit(limit)).isLeft();

        Statistics.label("refused").collect(refused);
        // whoever comes back was not among those known before, so the share may only be higher than computed here
        if (gone * 100 > known * limit) {
            assertThat(refused).isTrue();
        }
        if (gone == 0) {
            assertThat(refused).isFalse();
        }
    }

    @Provide
    Arbitrary<List<File>> histories() {
        var births = Arbitraries.of(LocalDate.of(1970, 1, 1), LocalDate.of(1980, 2, 2))
                .optional();
        var entries = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of("MARTIN", "Martin", "PETIT"),
                        births,
                        Arbitraries.of(true, false),
                        Arbitraries.of("6A", "6B").set().ofMaxSize(2))
                .as(Entry::new);
        return Combinators.combine(
                        Arbitraries.of("AAF", "STS", "EDT"), entries.list().ofMaxSize(5))
                .as(File::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<Integer> shares() {
        return Arbitraries.of(0, 10, 20, 50, 100);
    }

    private static ImportPlan plan(Importer importer, File file) {
        return importer.plan(feed(file), ANYTHING_GOES).get();
    }

    private static int everybody(InMemoryDirectory store) {
        return store.people().ofStructures(List.of(SCHOOL)).size();
    }

    private static Set<Integer> numbers(File file) {
        return byNumber(file).keySet();
    }

    /** A reader rejects a doubled id, so a feed has each number once. */
    private static Map<Integer, Entry> byNumber(File file) {
        var all = new LinkedHashMap<Integer, Entry>();
        file.entries().forEach(entry -> all.putIfAbsent(entry.number(), entry));
        return all;
    }

    private static DirectoryFeed feed(File file) {
        var coverage = Coverage.ofAcademies(file.source(), Set.of("13"), Set.of(PeopleKind.STAFF), true);
        return new DirectoryFeed() {
            @Override
            public String source() {
                return file.source();
            }

            @Override
            public FeedReading read(KnownStructures known, FeedRows rows) {
                var where = SourceLocation.of("feed");
                rows.structure(where, school(file.source()));
                byNumber(file).values().forEach(entry -> rows.person(where, person(file.source(), entry)));
                return new FeedReading(coverage, List.of(), Set.of(), List.of());
            }
        };
    }

    private static Structure school(String source) {
        return Structure.builder()
                .id(SCHOOL)
                .addKeys(new SourceKey(source, "13", "43"))
                .name("COLLEGE " + source)
                .type("")
                .build();
    }

    private static Person person(String source, Entry entry) {
        var key = new SourceKey(source, "13", String.valueOf(entry.number()));
        return Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of(entry.name(), "Jo"))
                .profil(Profil.ENSEIGNANT)
                .birthDate(entry.birth())
                .putAllIdentifiers(entry.numbered() ? Map.of(Person.STS, "epp:" + entry.number()) : Map.of())
                .addAffiliations(Affiliation.builder()
                        .structure(SCHOOL)
                        .source(source)
                        .profil(Profil.ENSEIGNANT)
                        .addAllClasses(entry.classes())
                        .build())
                .build();
    }
}
