package org.ent4j.directory.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Jeanne        | DUPONT            | jeanne.dupont",
                "Anne-Sophie   | Müller            | annesophie.muller",
                "Zoé           | D'ŒUVRÉ           | zoe.doeuvre",
                "''            | LEROY             | leroy",
                "Łukasz        | WEIß              | lukasz.weiss",
                "Иван          | Петров            | compte",
                "Иван          | DUPONT            | dupont",
                "abcdefghijklmnopqrstuvwxyzabcdefgh | DE LA ROCHEFOUCAULD LIANCOURT D'ESTISSAC | abcdefghijklmnopqrstuvwxyzabcd.delarochefoucauldliancourtdest",
            })
    void a_login_is_made_of_first_and_last_name(String first, String last, String login) {
        assertThat(Logins.propose(PersonName.of(last, first), taken -> false)).hasToString(login);
    }

    @Test
    void collisions_get_2_then_3_and_so_on() {
        var taken = Set.of(new Login("jean.martin"), new Login("jean.martin2"), new Login("jean.martin4"));

        assertThat(Logins.propose(PersonName.of("MARTIN", "Jean"), taken::contains))
                .hasToString("jean.martin3");
    }

    @Test
    void ten_thousand_namesakes_are_numbered_without_looking_each_number_up_anew() {
        var asked = new int[1];
        var logins = Logins.besides(login -> asked[0]++ < 0);

        var last = IntStream.range(0, 10_000)
                .mapToObj(i -> logins.give(PersonName.of("MARTIN", "Jean")))
                .reduce((one, other) -> other);

        assertThat(last).hasValue(new Login("jean.martin10000"));
        assertThat(asked[0]).isEqualTo(10_000);
    }

    @Property
    void many_people_get_as_many_logins_and_none_that_is_taken(
            @ForAll("people") List<PersonName> people, @ForAll("people") List<PersonName> before) {
        var taken = logins(before, login -> false);
        var given = logins(people, taken::contains);

        assertThat(given).hasSameSizeAs(people).noneMatch(taken::contains);
        assertThat(given).allMatch(login -> Login.isLogin(login.value()));
        var bases = people.stream().map(Logins::base).distinct().count();
        Statistics.label("collisions")
                .collect(bases < people.size())
                .coverage(c -> c.check(true).percentage(share -> share > 20));
    }

    private static Set<Login> logins(List<PersonName> people, Predicate<Login> taken) {
        var logins = Logins.besides(taken);
        var given = new HashSet<Login>();
        people.forEach(name -> assertThat(given.add(logins.give(name))).isTrue());
        return given;
    }

    @Property
    void whatever_collides_has_the_stem_that_the_store_is_asked_for(@ForAll("people") List<PersonName> people) {
        var stems =
                people.stream().map(name -> new Login(Logins.base(name)).stem()).collect(Collectors.toSet());

        assertThat(logins(people, login -> false)).allMatch(login -> stems.contains(login.stem()));
    }

    @Property
    void any_name_at_all_gives_a_login(@ForAll String first, @ForAll String last) {
        assertThat(Logins.propose(PersonName.of(last, first), login -> false).value())
                .matches("[a-z0-9.]{1,64}");
    }

    @Provide
    Arbitrary<List<PersonName>> people() {
        var first = Arbitraries.of("Jean", "JEAN", "Jéan", "Zoé", "Li", "");
        var last = Arbitraries.of("MARTIN", "Martin2", "MARTIN 2", "MARTIN 21", "1", "Петров", "");
        return Combinators.combine(first, last)
                .as((one, other) -> PersonName.of(other, one))
                .list()
                .ofMaxSize(30);
    }
}
