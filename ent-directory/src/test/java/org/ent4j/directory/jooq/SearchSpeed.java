package org.ent4j.directory.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.search.DrawnAcademie;
import org.ent4j.directory.search.FrenchNames;
import org.ent4j.directory.search.PersonState;
import org.ent4j.directory.search.SearchQuery;
import org.ent4j.directory.search.SearchScope;
import org.ent4j.directory.spi.DirectoryChanges;
import org.ent4j.directory.spi.DirectoryStore;
import org.ent4j.directory.spi.SearchPeople;
import org.ent4j.model.id.CodeMatiere;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.person.Profil;

/** Writes an invented académie and asks many questions of each kind. */
final class SearchSpeed {

    private static final int WARM_UP = 60;
    private static final int MEASURED = Integer.getInteger("ent.search.queries", 300);
    private static final int CHUNK = 20_000;

    private final Random random = new Random(11);
    private final Path names;
    private final int count;
    private final List<Person> known;

    /** @param names the folder with lists of names */
    SearchSpeed(Path names, int count) {
        this.names = names;
        this.count = count;
        this.known = academie().people(Math.min(CHUNK, count));
    }

    private record Asked(SearchQuery query, SearchScope scope, int page) {}

    private DrawnAcademie academie() {
        return new DrawnAcademie(new FrenchNames(names, 3), Math.max(1, count / 1_250), 7);
    }

    /** @return how long it took, in seconds */
    long fill(DirectoryStore store) {
        var academie = academie();
        store.write(new DirectoryChanges(academie.structures(), List.of(), List.of(), List.of()));
        var start = System.nanoTime();
        var written = 0;
        while (written < count) {
            var people = academie.people(Math.min(CHUNK, count - written));
            assertThat(store.write(DirectoryChanges.ofPeople(people)).isRight()).isTrue();
            written += people.size();
        }
        return seconds(start);
    }

    private static long seconds(long start) {
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
    }

    /** @return a line for each kind of query, then one for all */
    List<String> measure(SearchPeople search) {
        var lines = new ArrayList<String>();
        var structures = academie().ids();
        var all = new ArrayList<Long>();
        kinds(structures).forEach((kind, draw) -> {
            for (var i = 0; i < WARM_UP; i++) {
                run(search, draw.get());
            }
            var times = new ArrayList<Long>();
            var hits = 0L;
            for (var i = 0; i < MEASURED; i++) {
                var asked = draw.get();
                var start = System.nanoTime();
                hits += run(search, asked);
                times.add(System.nanoTime() - start);
            }
            all.addAll(times);
            lines.add(line(kind, times) + "  hits %d".formatted(hits / MEASURED));
        });
        lines.add(line("all", all));
        return lines;
    }

    private static long run(SearchPeople search, Asked asked) {
        return search.search(asked.query(), asked.scope(), asked.page()).page().total();
    }

    private static String line(String kind, List<Long> times) {
        var sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        var at = Arrays.stream(new double[] {0.5, 0.95, 0.99, 1})
                .map(share -> sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6)
                .toArray();
        return String.format(
                Locale.ROOT, "%-28s p50 %6.1f  p95 %6.1f  p99 %6.1f  max %6.1f ms", kind, at[0], at[1], at[2], at[3]);
    }

    private Map<String, Supplier<Asked>> kinds(List<StructureId> structures) {
        var kinds = new LinkedHashMap<String, Supplier<Asked>>();
        kinds.put("prefix of 3", () -> everywhere(SearchQuery.ofWords(prefix(3)), 0));
        kinds.put("prefix of 1 or 2", () -> everywhere(SearchQuery.ofWords(prefix(1 + random.nextInt(2))), 0));
        kinds.put("last name", () -> everywhere(SearchQuery.ofWords(last(person())), 0));
        kinds.put("both names", () -> everywhere(SearchQuery.ofWords(both(person())), 0));
        kinds.put("both, beginnings", () -> everywhere(SearchQuery.ofWords(beginnings(person())), 0));
        kinds.put("slip", () -> everywhere(SearchQuery.ofWords(slip(last(person()))), 0));
        kinds.put("slip and first name", () -> {
            var person = person();
            return everywhere(SearchQuery.ofWords(slip(last(person)) + " " + first(person)), 0);
        });
        kinds.put(
                "profil and last name",
                () -> everywhere(
                        advanced().addProfils(profil()).lastName(prefix(3)).build(), 0));
        kinds.put(
                "subject and first name",
                () -> everywhere(
                        advanced()
                                .addSubjects(new CodeMatiere("030101"))
                                .firstName(first(person()))
                                .build(),
                        0));
        kinds.put(
                "fonction",
                () -> everywhere(advanced().addFonctions(new Fonction("DIR")).build(), random.nextInt(20)));
        kinds.put(
                "disappeared, prefix",
                () -> everywhere(
                        advanced()
                                .addStates(PersonState.DISAPPEARED)
                                .lastName(prefix(2))
                                .build(),
                        0));
        kinds.put(
                "class and last name",
                () -> everywhere(
                        advanced().addClasses("5EB").lastName(last(person())).build(), 0));
        kinds.put("deep page", () -> everywhere(SearchQuery.ofWords(prefix(3)), 10 + random.nextInt(40)));
        kinds.put("key", () -> everywhere(SearchQuery.ofKey(key(person())), 0));
        kinds.put("one school, prefix of 2", () -> in(SearchQuery.ofWords(prefix(2)), 0, structures, 1));
        kinds.put(
                "one school, all pupils",
                () -> in(advanced().addProfils(Profil.ELEVE).build(), random.nextInt(20), structures, 1));
        kinds.put("one school, slip", () -> in(SearchQuery.ofWords(slip(last(person()))), 0, structures, 1));
        kinds.put("5 schools, prefix of 3", () -> in(SearchQuery.ofWords(prefix(3)), 0, structures, 5));
        kinds.put("40 schools, prefix of 3", () -> in(SearchQuery.ofWords(prefix(3)), 0, structures, 40));
        kinds.put("40 schools, both names", () -> in(SearchQuery.ofWords(both(person())), 0, structures, 40));
        kinds.put("40 schools, class", () -> in(advanced().addClasses("5EB").build(), 0, structures, 40));
        kinds.put("200 schools, prefix of 3", () -> in(SearchQuery.ofWords(prefix(3)), 0, structures, 200));
        return kinds;
    }

    private static Asked everywhere(SearchQuery query, int page) {
        return new Asked(query, SearchScope.EVERYBODY, page);
    }

    private Asked in(SearchQuery query, int page, List<StructureId> structures, int count) {
        var from = random.nextInt(Math.max(1, structures.size() - count));
        return new Asked(
                query, SearchScope.of(structures.subList(from, Math.min(from + count, structures.size()))), page);
    }

    private static SearchQuery.Builder advanced() {
        return SearchQuery.builder();
    }

    private Person person() {
        return known.get(random.nextInt(known.size()));
    }

    private Profil profil() {
        return List.of(Profil.ENSEIGNANT, Profil.NON_ENSEIGNANT, Profil.PARENT, Profil.ELEVE)
                .get(random.nextInt(4));
    }

    private static String last(Person person) {
        return person.name().usageName();
    }

    private static String first(Person person) {
        return person.name().firstName();
    }

    private String both(Person person) {
        return random.nextBoolean() ? last(person) + ' ' + first(person) : first(person) + ' ' + last(person);
    }

    private static String beginnings(Person person) {
        return cut(first(person), 3) + ' ' + cut(last(person), 3);
    }

    /** Of a last name or of a first one. */
    private String prefix(int length) {
        return cut(random.nextBoolean() ? last(person()) : first(person()), length);
    }

    private static String cut(String name, int length) {
        return name.substring(0, Math.min(length, name.length()));
    }

    private String slip(String name) {
        var at = random.nextInt(name.length());
        return name.substring(0, at)
                + (char) ('A' + random.nextInt(26))
                + name.substring(Math.min(name.length(), at + random.nextInt(2)));
    }

    private static String key(Person person) {
        return person.ine()
                .map(Object::toString)
                .or(person::email)
                .orElse(person.id().value());
    }
}
