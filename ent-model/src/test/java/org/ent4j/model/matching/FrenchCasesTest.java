package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases of {@code french-cases.csv}, each against a school of 200 others, with the standard parameters, and the table
 * of them in {@code docs/matching.md}, which {@code -Dent.docs.write=true} renews.
 */
class FrenchCasesTest {

    private static final Path DOC = Path.of(System.getProperty("ent.root", "."), "docs", "matching.md");
    private static final String BEGIN = "<!-- cases -->\n";
    private static final String END = "<!-- /cases -->";

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void each_case_gets_its_verdict(Case aCase) {
        assertThat(aCase.obtained()).as("%s: %s", aCase.name(), aCase.score()).isEqualTo(aCase.expected());
    }

    @Test
    void the_table_of_the_documentation_is_what_was_obtained() throws IOException {
        var text = Files.readString(DOC).replace("\r\n", "\n");
        var begin = text.indexOf(BEGIN) + BEGIN.length();
        var end = text.indexOf(END);
        var table = cases().map(Case::row).collect(Collectors.joining());
        var head = "| cas | un | autre | attendu | obtenu |\n|---|---|---|---|---|\n";
        if (Boolean.getBoolean("ent.docs.write")) {
            Files.writeString(DOC, text.substring(0, begin) + head + table + text.substring(end));
        }

        assertThat(Files.readString(DOC).replace("\r\n", "\n")).contains(BEGIN + head + table + END);
    }

    static Stream<Case> cases() throws IOException {
        try (var in = Objects.requireNonNull(FrenchCasesTest.class.getResourceAsStream("french-cases.csv"));
                var csv = CsvReader.builder()
                        .fieldSeparator(';')
                        .ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return csv.stream().map(Case::of).toList().stream();
        }
    }

    record Case(String name, PersonRecord one, PersonRecord other, Verdict expected, MatchScore score) {

        static Case of(NamedCsvRecord row) {
            var one = person("one", row, List.of("last", "birthName", "first", "born", "ine", "email"));
            var other = person(
                    "other",
                    row,
                    List.of("otherLast", "otherBirthName", "otherFirst", "otherBorn", "otherIne", "otherEmail"));
            var score = school(one).score(one, other);
            return new Case(row.getField("case"), one, other, Verdict.valueOf(row.getField("expected")), score);
        }

        private static PersonRecord person(String key, NamedCsvRecord row, List<String> columns) {
            var cells = columns.stream().map(row::getField).toList();
            var name = PersonName.builder().usageName(cells.get(0)).firstName(cells.get(2));
            Stream.of(cells.get(1)).filter(Predicate.not(String::isEmpty)).forEach(name::birthName);
            var record = PersonRecord.builder().key(key).name(name.build()).birthDate(BirthDate.read(cells.get(3)));
            Stream.of(cells.get(4))
                    .filter(Predicate.not(String::isEmpty))
                    .map(Ine::new)
                    .forEach(record::ine);
            Stream.of(cells.get(5)).filter(Predicate.not(String::isEmpty)).forEach(record::email);
            return record.build();
        }

        private static PeopleMatcher school(PersonRecord known) {
            var others = IntStream.range(0, 200).mapToObj(Case::stranger);
            return PeopleMatcher.over(Stream.concat(Stream.of(known), others).toList());
        }

        private static PersonRecord stranger(int number) {
            var letter = (char) ('A' + number % 26);
            return PersonRecord.builder()
                    .key("s" + number)
                    .name(PersonName.of(letter + "XZW" + number, letter + "yyk" + number))
                    .birthDate(BirthDate.read("199%d-0%d-1%d".formatted(number % 10, 1 + number % 9, number % 7)))
                    .build();
        }

        Verdict obtained() {
            return Thresholds.standard().decision(score);
        }

        String row() {
            return "| %s | %s | %s | %s | %s |\n".formatted(name, show(one), show(other), expected, obtained());
        }

        private static String show(PersonRecord person) {
            var parts = new ArrayList<String>();
            parts.add(person.name().display());
            person.name().birthName().ifPresent(birth -> parts.add("née " + birth));
            person.birthDate().ifPresent(born -> parts.add(born.toString()));
            person.ine().ifPresent(ine -> parts.add(ine.value()));
            person.email().ifPresent(parts::add);
            return String.join(", ", parts);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
