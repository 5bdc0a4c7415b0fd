package org.ent4j.directory.importing;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.internal.spool.Spool;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Affiliation;
import org.ent4j.directory.person.Guardianship;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.reconcile.Correspondence;
import org.ent4j.model.reconcile.Correspondences;
import org.ent4j.model.reconcile.Fate;
import org.ent4j.model.reconcile.Match;
import org.ent4j.model.reconcile.PlanLine;
import org.ent4j.model.reconcile.SourceItem;
import org.ent4j.model.reconcile.Target;

/** However little is looked at together, the plan is the one of a feed that is held in memory as a whole. */
class StreamingPlanProperties {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 1);
    private static final List<StructureId> SCHOOLS = List.of(new StructureId("0869901V"), new StructureId("0869902W"));

    /** A person of a feed, by number; guardians are numbers of people of the same feed, known or not. */
    record Entry(
            int number,
            Profil profil,
            String name,
            Optional<LocalDate> birth,
            boolean numbered,
            Optional<Integer> ine,
            int school,
            Set<Integer> guardians) {}

    /** What one source says one day. */
    record Day(
            String source, boolean complete, List<Entry> rows, Set<Integer> moved, Set<Integer> deleted, boolean odd) {}

    /**
     * @param decisions by number of the last day: a number to be, -1 to create, -2 to ignore
     * @param order of what a day's feed says; 0 for rows, then changes, then deletions
     */
    record World(List<Day> days, Map<Integer, Integer> decisions, int chunk, int limit, int order) {}

    @Property(tries = 800, edgeCases = EdgeCasesMode.NONE)
    void the_streaming_plan_is_the_naive_one(@ForAll("worlds") World world) {
        var store = new InMemoryDirectory();
        var fates = EnumSet.noneOf(Fate.class);
        var ways = new HashSet<String>();
        for (int i = 0; i < world.days().size(); i++) {
            var last = i == world.days().size() - 1;
            var day = world.days().get(i);
            var policy = policy(world, last, day);
            var content = feed(day).collect();
            var arrivals = arrivals(content, world.order());
            var naive = new NaivePlan(content.reading(), arrivals, store.people(), policy);
            var streaming = new PeoplePlanner(
                    store.people(),
                    policy,
                    Coverage.ofAcademies(day.source(), Set.of(), Set.of(), false),
                    world.chunk(),
                    new Spool(100));
            arrivals.forEach(streaming::add);
            var planned = streaming.finish(content.reading());

            assertThat(planned.swap().toJavaOptional()).isEqualTo(naive.guard());
            if (planned.isRight()) {
                agree(planned.get(), naive);
                fates.addAll(planned.get().fates().keySet());
                naive.lines().forEach(line -> ways.add(way(line, day)));
                store.write(DirectoryChanges.ofPeople(planned.get().changed())).get();
            }
        }
        for (var way : List.of("number", "INE", "name", "family", "several", "alike")) {
            Statistics.label(way)
                    .collect(ways.contains(way))
                    .coverage(coverage -> coverage.check(true).count(often -> often > 2));
        }
        for (var fate : EnumSet.complementOf(EnumSet.of(Fate.FROZEN))) {
            Statistics.label(fate.name())
                    .collect(fates.contains(fate))
                    .coverage(coverage -> coverage.check(true).percentage(share -> share > 0.4));
        }
    }

    private static List<Arrival> arrivals(FeedContent content, int order) {
        var arrivals = new ArrayList<Arrival>();
        content.pass(arrivals::add);
        if (order > 0) {
            Collections.shuffle(arrivals, new Random(order));
        }
        return arrivals;
    }

    /** How a row came to be somebody of another source. */
    private static String way(PlanLine<PersonId> line, Day day) {
        if (line.match() instanceof Match.ExactId<PersonId> exact) {
            return exact.identifier().equals(Person.STS) ? "number" : exact.identifier();
        }
        if (line.match() instanceof Match.ExactName<PersonId>) {
            return isOfUnknownAge(line.item().key(), day) ? "family" : "name";
        }
        return line.match() instanceof Match.Scored
                ? "alike"
                : line.match() instanceof Match.Ambiguous ? "several" : "";
    }

    private static boolean isOfUnknownAge(String key, Day day) {
        return day.rows().stream()
                .anyMatch(entry -> entry.birth().isEmpty()
                        && String.valueOf(entry.number()).equals(key));
    }

    private static void agree(PlannedPeople planned, NaivePlan naive) {
        assertThat(Set.copyOf(planned.lines())).isEqualTo(naive.lines());
        assertThat(planned.lines()).hasSameSizeAs(naive.lines());
        assertThat(Set.copyOf(planned.changed())).isEqualTo(naive.changed());
        assertThat(planned.changed().stream()
                        .map(StreamingPlanProperties::versioned)
                        .collect(toSet()))
                .isEqualTo(naive.changed().stream()
                        .map(StreamingPlanProperties::versioned)
                        .collect(toSet()));
        assertThat(new HashSet<>(planned.issues())).isEqualTo(naive.issues());
        assertThat(planned.open()).allMatch(line -> line.fate() == Fate.CONFLICT);
        assertThat(planned.fates().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(planned.lines().size());
    }

    private static String versioned(Person person) {
        return person.id() + "@" + person.version();
    }

    private static ImportPolicy policy(World world, boolean last, Day day) {
        var decisions = world.decisions().entrySet().stream()
                .map(entry -> Correspondence.first(
                        new SourceItem(
                                new StructureId("AC-13"), day.source(), "PERSON", String.valueOf(entry.getKey()), "X"),
                        target(entry.getValue())))
                .toList();
        return ImportPolicy.usual(TODAY)
                .withLimit(last ? world.limit() : 100)
                .withDecisions(last ? Correspondences.of(decisions) : Correspondences.none());
    }

    private static Target target(int number) {
        return switch (number) {
            case -1 -> Target.CREATE;
            case -2 -> Target.IGNORE;
            default -> Target.to(key("AAF", number).personId().value());
        };
    }

    private static ListFeed feed(Day day) {
        var people = day.rows().stream().map(entry -> person(day, entry)).toList();
        var feed = new ListFeed(
                Coverage.ofAcademies(day.source(), Set.of("13"), Set.of(PeopleKind.values()), day.complete()),
                SCHOOLS.get(0),
                people);
        day.moved().forEach(number -> feed.amend(key(day.source(), number), StreamingPlanProperties::moved));
        day.deleted().forEach(number -> feed.deletions.add(key(day.source(), number)));
        return feed;
    }

    private static Person moved(Person person) {
        return person.withAffiliations(List.of());
    }

    private static SourceKey key(String source, int number) {
        return new SourceKey(source, "13", String.valueOf(number));
    }

    private static Person person(Day day, Entry entry) {
        var key = key(day.source(), entry.number());
        var person = Person.builder()
                .id(key.personId())
                .addKeys(key)
                .name(PersonName.of(entry.name(), "Jo"))
                .profil(entry.profil())
                .birthDate(entry.birth())
                .ine(entry.ine().map(number -> new Ine("00000000%dAA".formatted(number))))
                .putAllIdentifiers(entry.numbered() ? Map.of(Person.STS, "epp:" + entry.number()) : Map.of())
                .addAllGuardians(entry.guardians().stream()
                        .map(number -> guardianship(key(day.source(), number).personId()))
                        .toList());
        if (day.odd() && entry.number() % 2 == 1) {
            person.addKeys(key(day.source(), entry.number() + 100));
        }
        return entry.profil() == Profil.PARENT && entry.numbered()
                ? person.build()
                : person.addAffiliations(affiliation(day, entry)).build();
    }

    private static Affiliation affiliation(Day day, Entry entry) {
        return Affiliation.builder()
                .structure(SCHOOLS.get(entry.school()))
                .source(day.source())
                .profil(entry.profil())
                .build();
    }

    private static Guardianship guardianship(PersonId guardian) {
        return new Guardianship(guardian, "10", Guardianship.Authority.LEGAL, false, false, false);
    }

    @Provide
    Arbitrary<World> worlds() {
        return Combinators.combine(
                        Combinators.combine(days().list().ofMinSize(1).ofMaxSize(3), Arbitraries.of(true, true, false))
                                .as((days, again) -> again ? withEcho(days) : days),
                        Arbitraries.maps(numbers(), Arbitraries.integers().between(-2, 4))
                                .ofMaxSize(2),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(20, 100, 100, 100),
                        Arbitraries.integers().between(0, 50))
                .as(World::new);
    }

    /** The people of the last day once more, as another source numbers them: families are found by their pupils. */
    private static List<Day> withEcho(List<Day> days) {
        var last = days.get(days.size() - 1);
        var echo = new Day(
                last.source().equals("AAF") ? "STS" : "AAF",
                true,
                last.rows().stream().map(StreamingPlanProperties::renumbered).toList(),
                Set.of(),
                Set.of(),
                false);
        return Stream.concat(days.stream(), Stream.of(echo)).toList();
    }

    private static Entry renumbered(Entry entry) {
        return new Entry(
                entry.number() + 1,
                entry.profil(),
                entry.name(),
                entry.birth(),
                false,
                entry.ine(),
                entry.school(),
                entry.guardians().stream().map(number -> number + 1).collect(toSet()));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.integers().between(0, 5);
    }

    private static Arbitrary<Day> days() {
        return Combinators.combine(
                        Arbitraries.of("AAF", "AAF", "STS"),
                        Arbitraries.of(true, false),
                        entries().list().ofMaxSize(6).map(StreamingPlanProperties::once),
                        numbers().set().ofMaxSize(2),
                        numbers().set().ofMaxSize(1),
                        Arbitraries.integers().between(0, 9).map(one -> one == 0))
                .as(Day::new);
    }

    /** A reader rejects a doubled id. */
    private static List<Entry> once(List<Entry> entries) {
        return IntStream.range(0, entries.size())
                .filter(i -> IntStream.range(0, i)
                        .noneMatch(
                                j -> entries.get(j).number() == entries.get(i).number()))
                .mapToObj(entries::get)
                .toList();
    }

    private static Arbitrary<Entry> entries() {
        return Combinators.combine(
                        numbers(),
                        Arbitraries.of(Profil.ELEVE, Profil.ELEVE, Profil.PARENT, Profil.PARENT, Profil.ENSEIGNANT),
                        Arbitraries.of("MARTIN", "Martin", "PETIT", "PETITE"),
                        Arbitraries.of(LocalDate.of(1970, 1, 1), LocalDate.of(1980, 2, 2))
                                .optional(0.6),
                        Arbitraries.of(true, false, false),
                        numbers().optional(0.4),
                        Arbitraries.integers().between(0, 1),
                        numbers().set().ofMaxSize(2))
                .as(Entry::new);
    }
}
