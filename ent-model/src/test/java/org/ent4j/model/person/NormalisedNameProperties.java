package org.ent4j.model.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;

class NormalisedNameProperties {

    @Property(tries = 500)
    void case_and_hyphens_do_not_change_a_name(@ForAll("names") PersonName name) {
        var shouted = PersonName.of(noise(name.usageName()), noise(name.firstName()));

        assertThat(NormalisedName.of(name).sameAs(NormalisedName.of(shouted))).isTrue();
    }

    @Property(tries = 500)
    void a_first_name_cut_after_ten_characters_is_recognised(@ForAll("names") PersonName name) {
        var first = name.firstName();
        var cut = PersonName.of(name.usageName(), first.substring(0, Math.min(10, first.length())));
        var agreement = NormalisedName.of(name).agreementWith(NormalisedName.of(cut));
        Statistics.collect(agreement);

        assertThat(agreement).isIn(NameAgreement.SAME, NameAgreement.TRUNCATED);
    }

    @Property(tries = 1000)
    void agreement_is_the_same_from_either_side(@ForAll("names") PersonName one, @ForAll("names") PersonName other) {
        var agreement = NormalisedName.of(one).agreementWith(NormalisedName.of(other));
        Statistics.collect(agreement);

        assertThat(NormalisedName.of(other).agreementWith(NormalisedName.of(one)))
                .isEqualTo(agreement);
    }

    @Property(tries = 1000)
    void names_of_other_letters_are_never_the_same(@ForAll("names") PersonName one, @ForAll("names") PersonName other) {
        var sameLetters = letters(one.usageName()).equals(letters(other.usageName()))
                && letters(one.firstName()).equals(letters(other.firstName()));
        Statistics.collect(sameLetters);

        assertThat(NormalisedName.of(one).sameAs(NormalisedName.of(other))).isEqualTo(sameLetters);
    }

    private static String noise(String text) {
        return " " + text.toUpperCase(Locale.ROOT).replace(" ", "--") + ".";
    }

    private static String letters(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[^A-Z]", "");
    }

    @Provide
    Arbitrary<PersonName> names() {
        var last = Arbitraries.of("de La Tour", "Delatour", "La Tour", "Martin", "Dupont Martin", "Paul", "Li");
        var first = Arbitraries.of("Paul", "paul", "J", "Jean", "Martin", "Jean Jacques", "Jean Jacqu", "Marie Claire");
        return Combinators.combine(last, first).as(PersonName::of);
    }
}
