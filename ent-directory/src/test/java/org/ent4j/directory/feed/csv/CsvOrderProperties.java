package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.directory.Directory;
import org.ent4j.directory.memory.InMemoryDirectory;
import org.ent4j.directory.person.Person;
import org.ent4j.model.feed.FeedSource;

class CsvOrderProperties {

    private static final String GUARDIANS = Tables.GUARDIANS
            + "Mme;martin;Claire;;;;CLAIRE@example.org;;DUPONT;;Léa;CM2\n"
            + "Mme;MARTIN;Claire;;;;other@example.org;;NGUYEN;;Anaïs;CM1\n";

    private static final List<String> IN_ORDER = people(List.of(
            Tables.file("eleves.csv", Tables.PUPILS),
            Tables.file("responsables.csv", GUARDIANS),
            Tables.file("enseignants.csv", Tables.TEACHERS)));

    @Property(tries = 40)
    void the_order_of_files_rows_and_columns_does_not_matter(
            @ForAll Random random, @ForAll @IntRange(max = 3) int separator) {
        var files = new ArrayList<>(List.of(
                mixed("eleves.csv", Tables.PUPILS, 5, random, separator),
                mixed("responsables.csv", GUARDIANS, 8, random, separator),
                mixed("enseignants.csv", Tables.TEACHERS, 7, random, separator)));
        Collections.shuffle(files, random);
        Statistics.label("guardians first").collect(files.get(0).name().equals("responsables.csv"));

        assertThat(people(files)).isEqualTo(IN_ORDER);
    }

    /** @param single the columns before those of the children, which move as blocks of four */
    private static FeedSource mixed(String name, String text, int single, Random random, int separator) {
        var rows = text.lines().map(line -> line.split(";", -1)).toList();
        var order = order(rows.get(0).length, single, random);
        var lines = new ArrayList<>(rows.stream()
                .map(row -> order.stream()
                        .map(place -> cell(row, place))
                        .collect(Collectors.joining(";,\t|".substring(separator, separator + 1))))
                .toList());
        Collections.shuffle(lines.subList(1, lines.size()), random);
        return Tables.file(name, String.join(random.nextBoolean() ? "\r\n" : "\n", lines));
    }

    private static String cell(String[] row, int place) {
        return place < row.length ? '"' + row[place] + '"' : "";
    }

    private static List<Integer> order(int columns, int single, Random random) {
        var blocks = new ArrayList<List<Integer>>();
        IntStream.range(0, single).forEach(place -> blocks.add(List.of(place)));
        for (var place = single; place < columns; place += 4) {
            blocks.add(
                    IntStream.range(place, Math.min(columns, place + 4)).boxed().toList());
        }
        Collections.shuffle(blocks, random);
        return blocks.stream().flatMap(List::stream).toList();
    }

    private static List<String> people(List<FeedSource> files) {
        var directory = Directory.on(new InMemoryDirectory());
        var plan = Tables.run(directory, Tables.feed(files.toArray(FeedSource[]::new)));
        assertThat(plan.issues()).isEmpty();
        return plan.changes().people().stream().map(Person::toString).sorted().toList();
    }

    @Example
    void the_tables_have_guardians_to_put_together_and_to_keep_apart() {
        assertThat(IN_ORDER.stream().filter(person -> person.contains("firstName=Claire")))
                .hasSize(2);
    }
}
