package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.person.PersonName;

class PeopleMatcherProperties {

    @Property(tries = 500)
    void a_score_is_the_same_from_either_side(@ForAll("people") List<PersonRecord> people) {
        var matcher = PeopleMatcher.over(people);
        var one = people.get(0);
        var other = people.get(people.size() - 1);
        var score = matcher.score(one, other);
        Statistics.collect(Thresholds.standard().decision(score));

        assertThat(matcher.score(other, one)).isEqualTo(score);
    }

    @Property(tries = 100)
    void the_order_of_the_people_changes_nothing(@ForAll("people") List<PersonRecord> people) {
        var reversed = new ArrayList<>(people);
        Collections.reverse(reversed);
        var found = PeopleMatcher.learn(people).duplicates(Thresholds.standard());
        Statistics.collect(found.isEmpty());

        assertThat(PeopleMatcher.learn(reversed).duplicates(Thresholds.standard()))
                .isEqualTo(found);
    }

    @Property(tries = 200)
    void twins_and_father_and_son_are_never_decided_in_a_small_set(@ForAll("people") List<PersonRecord> people) {
        var standard = Thresholds.standard();
        for (var pair : PeopleMatcher.over(people).duplicates(standard)) {
            var family = areTwins(pair) || areOfTwoGenerations(pair);
            Statistics.collect(family);

            assertThat(family && standard.decision(pair.score()) == Verdict.DUPLICATE)
                    .isFalse();
        }
    }

    @Property(tries = 200)
    void twins_and_father_and_son_are_never_decided_by_what_was_learned(@ForAll("many") List<PersonRecord> people) {
        var standard = Thresholds.standard();
        for (var pair : PeopleMatcher.learn(people).duplicates(standard)) {
            var family = areTwins(pair) || areOfTwoGenerations(pair);
            Statistics.collect(family);

            assertThat(family && standard.decision(pair.score()) == Verdict.DUPLICATE)
                    .isFalse();
        }
    }

    private static boolean areTwins(MatchedPair pair) {
        return Stream.of(pair.first(), pair.second())
                .map(person -> person.name().firstName())
                .collect(Collectors.toSet())
                .equals(Set.of("Louis", "Louise"));
    }

    private static boolean areOfTwoGenerations(MatchedPair pair) {
        var years = Stream.of(pair.first(), pair.second())
                .flatMap(person -> person.birthDate().stream())
                .flatMap(birth -> birth.date().stream())
                .map(LocalDate::getYear)
                .collect(Collectors.toSet());
        return years.equals(Set.of(1970, 2011));
    }

    @Provide
    Arbitrary<List<PersonRecord>> people() {
        return people(2, 30);
    }

    /** As many as say more than chance. */
    @Provide
    Arbitrary<List<PersonRecord>> many() {
        return people(PeopleMatcher.LEAST_TO_LEARN_FROM, 70);
    }

    private Arbitrary<List<PersonRecord>> people(int least, int most) {
        return Combinators.combine(names(), dates())
                .as((name, date) -> PersonRecord.builder()
                        .key("")
                        .name(name)
                        .birthDate(date.map(BirthDate::of))
                        .build())
                .list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .map(PeopleMatcherProperties::withKeys);
    }

    private static List<PersonRecord> withKeys(List<PersonRecord> people) {
        var keyed = new ArrayList<PersonRecord>();
        for (var person : people) {
            keyed.add(PersonRecord.builder()
                    .key("p" + keyed.size())
                    .name(person.name())
                    .birthDate(person.birthDate())
                    .build());
        }
        return keyed;
    }

    private static Arbitrary<PersonName> names() {
        var last = Arbitraries.of("MARTIN", "MARTEN", "MARTIN-DUPONT", "Dupont", "LÉO", "DE LA TOUR", "");
        var first = Arbitraries.of(
                "Léo", "Leo", "Louis", "Louise", "Martin", "Dupont", "Jean-Jacques", "JEAN JACQU", "J", "");
        return Combinators.combine(last, last.optional(), first)
                .as((usage, birth, name) -> PersonName.builder()
                        .usageName(usage)
                        .birthName(birth)
                        .firstName(name)
                        .build());
    }

    private static Arbitrary<Optional<LocalDate>> dates() {
        return Arbitraries.of("2011-03-09", "2011-09-03", "2011-03-08", "1970-12-31")
                .map(LocalDate::parse)
                .optional();
    }
}
