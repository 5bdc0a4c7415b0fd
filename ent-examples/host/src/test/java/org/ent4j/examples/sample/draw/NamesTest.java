package org.ent4j.examples.sample.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void there_are_many_first_names_of_both_sexes_and_none_twice() {
        assertThat(Names.firstNames()).hasSizeGreaterThanOrEqualTo(250);
        assertThat(Names.firstNames().stream().map(name -> name.text() + name.feminine()))
                .doesNotHaveDuplicates();
        assertThat(Names.firstNames()).anyMatch(name -> name.feminine()).anyMatch(name -> !name.feminine());
    }

    @Test
    void surnames_with_particles_apostrophes_hyphens_and_accents_are_drawn() {
        var dice = Dice.of(1);
        var drawn = IntStream.range(0, 20_000)
                .mapToObj(each -> Names.surname(dice))
                .distinct()
                .toList();

        assertThat(drawn).hasSizeGreaterThanOrEqualTo(400);
        Stream.of("de Villeneuve", "N'Diaye", "Martin-Dubois", "Œuvrard", "Le Gall")
                .forEach(name -> assertThat(drawn).contains(name));
    }

    @Test
    void a_frequent_name_is_drawn_more_often() {
        var dice = Dice.of(2);
        var drawn =
                IntStream.range(0, 20_000).mapToObj(each -> Names.surname(dice)).toList();

        assertThat(drawn.stream().filter("Martin"::equals).count())
                .isGreaterThan(4 * drawn.stream().filter("Ughetto"::equals).count());
    }

    @Test
    void plain_text_has_neither_accents_nor_ligatures() {
        assertThat(Plain.unaccented("Éléonore Œuvrard")).isEqualTo("Eleonore OEuvrard");
        assertThat(Plain.letters("N'Guessan-Bâ 3")).isEqualTo("NGUESSANBA3");
    }
}
