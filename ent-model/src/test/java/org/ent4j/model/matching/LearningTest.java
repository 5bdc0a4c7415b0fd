package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;

/**
 * 1,500 people who do not exist, drawn by chance from a fixed seed; every tenth is there again, every third time with
 * the birth date of the day after.
 */
class LearningTest {

    private static final int PEOPLE = 1_500;
    private static final List<String> SYLLABLES = List.of(
            "BAR", "DELO", "FITU", "GEMI", "KAVO", "LUPE", "MIRO", "NEZA", "PODI", "RUSA", "SETO", "TIBE", "VALU");

    private final List<PersonRecord> people = people();
    private final List<PersonRecord> again = again();

    @Test
    void those_who_are_there_twice_are_found_and_no_one_else_is_decided() {
        var both = new ArrayList<>(people);
        both.addAll(again);
        var matcher = PeopleMatcher.learn(both);
        var found = matcher.duplicates(Thresholds.standard());

        assertThat(found).filteredOn(LearningTest::isOnePerson).hasSize(again.size());
        assertThat(automatic(found)).hasSizeGreaterThanOrEqualTo(100).allMatch(LearningTest::isOnePerson);
        assertThat(matcher.parameters().expectedPartners()).isCloseTo(2 * 150 / 1650.0, within(0.02));
    }

    @Test
    void how_often_each_error_is_made_is_learned_without_labels() {
        var learned = PeopleMatcher.learn(people, again).parameters();
        var exact = learned.of(MatchField.BIRTH_DATE, Agreement.EXACT);
        var close = learned.of(MatchField.BIRTH_DATE, Agreement.CLOSE);

        assertThat(learned.expectedPartners()).isCloseTo(1, within(0.05));
        assertThat(exact.m()).isCloseTo(2 / 3.0, within(0.05));
        assertThat(close.m()).isCloseTo(1 / 3.0, within(0.05));
        assertThat(exact.u()).isLessThan(0.002);
    }

    @Test
    void each_source_finds_its_person_first() {
        var matcher = PeopleMatcher.learn(people, again);

        assertThat(again)
                .allSatisfy(source -> assertThat(matcher.candidates(source, 1))
                        .extracting(each -> "again-" + each.person().key())
                        .containsExactly(source.key()));
    }

    @Test
    void learning_again_gives_the_same() {
        assertThat(PeopleMatcher.learn(people).parameters())
                .isEqualTo(PeopleMatcher.learn(people).parameters());
    }

    private static Set<MatchedPair> automatic(List<MatchedPair> pairs) {
        return pairs.stream()
                .filter(pair -> Thresholds.standard().decision(pair.score()) == Verdict.DUPLICATE)
                .collect(Collectors.toSet());
    }

    private static boolean isOnePerson(MatchedPair pair) {
        return pair.second().key().equals("again-" + pair.first().key());
    }

    private static List<PersonRecord> people() {
        var chance = new Random(7);
        var people = new ArrayList<PersonRecord>();
        for (var i = 0; i < PEOPLE; i++) {
            var name = PersonName.of(word(chance.nextInt(500)), word(1_000 + chance.nextInt(100)));
            people.add(person("%04d".formatted(i), name, date(chance)));
        }
        return people;
    }

    /** From the 11th to the 18th of a month, so that the day after is never two digits away. */
    private static LocalDate date(Random chance) {
        return LocalDate.of(1980 + chance.nextInt(29), 1 + chance.nextInt(12), 11 + chance.nextInt(8));
    }

    private List<PersonRecord> again() {
        var again = new ArrayList<PersonRecord>();
        for (var i = 0; i < PEOPLE; i += 10) {
            var person = people.get(i);
            var birth = person.birthDate().flatMap(BirthDate::date).orElseThrow();
            again.add(person("again-" + person.key(), person.name(), birth.plusDays(i % 30 == 0 ? 1 : 0)));
        }
        return again;
    }

    private static PersonRecord person(String key, PersonName name, LocalDate birth) {
        var builder = PersonRecord.builder();
        builder.key(key).name(name);
        return builder.bornOn(birth).build();
    }

    private static String word(int number) {
        var size = SYLLABLES.size();
        return SYLLABLES.get(number % size) + SYLLABLES.get(number / size % size) + SYLLABLES.get(number * 7 % size);
    }
}
