package org.ent4j.examples.spark.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.ent4j.directory.Directory;
import org.ent4j.directory.PackedPerson;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.ImportPlan;
import org.ent4j.directory.importing.ImportPolicy;
import org.ent4j.directory.person.Person;
import org.ent4j.directory.source.SourceKey;
import org.ent4j.examples.spark.feed.BlockFeed.Said;
import org.ent4j.examples.spark.people.ReadPeople;
import org.ent4j.model.person.Profil;

/**
 * Some people with all that a plan for them depends on: what the directory knows of them and what the files say. The library's own
 * import plans them. How many disappear is counted over all blocks; none refuses its own.
 */
final class PlanBlock {

    private static final int ALL = 100;

    private final List<Person> known = new ArrayList<>();
    private final List<Said> said = new ArrayList<>();
    private final Set<String> rejected = new HashSet<>();

    /** @param row with the columns of {@link PlanRows} */
    void add(Row row) {
        switch (PlanRows.Part.valueOf(row.getAs("part"))) {
            case KNOWN -> known.add(person(row));
            case SAID -> said.add(new Said(ReadPeople.where(row), person(row)));
            case REJECTED -> rejected.add(row.getAs("person"));
        }
    }

    private static Person person(Row row) {
        return PackedPerson.unpack(row.getAs("content"));
    }

    /** The lines of the plan for these people, who are of one académie. */
    List<Row> lines(String academy, Coverage coverage, LocalDate today) {
        var profils = profils(coverage.source());
        return plan(coverage, today).people().stream()
                .map(line ->
                        PlanLines.person(academy, profil(profils, line.item().key()), line))
                .toList();
    }

    private static Profil profil(Map<String, Profil> profils, String key) {
        return Optional.ofNullable(profils.get(key)).orElseThrow();
    }

    private ImportPlan plan(Coverage coverage, LocalDate today) {
        var people = new BlockPeople(known);
        return Directory.on(new BlockStore(people))
                .plan(
                        new BlockFeed(coverage, said, rejected()),
                        ImportPolicy.usual(today).withLimit(ALL))
                .getOrElseThrow(refused -> new IllegalStateException(
                        "A block was refused: %s.\nMaybe a limit of 100 %% is not what it was."
                                .formatted(refused.code())));
    }

    private Set<SourceKey> rejected() {
        return known.stream()
                .flatMap(person -> person.keys().stream())
                .filter(key -> rejected.contains(key.personId().value()))
                .collect(Collectors.toSet());
    }

    private Map<String, Profil> profils(String source) {
        var profils = new HashMap<String, Profil>();
        known.forEach(person -> put(profils, source, person));
        said.forEach(each -> put(profils, source, each.person()));
        return profils;
    }

    private static void put(Map<String, Profil> profils, String source, Person person) {
        person.keys().stream()
                .filter(key -> key.source().equals(source))
                .forEach(key -> profils.put(key.key(), person.profil()));
    }
}
