package org.ent4j.directory.feed.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "05/03/2015",
                "5/3/2015",
                "05-03-2015",
                "05.03.2015",
                "2015-03-05",
                "2015/03/05",
                "20150305",
                "2015-03-05 00:00:00",
                "2015-03-05T00:00:00.000Z",
                "05/03/2015 00:00"
            })
    void one_day_in_all_its_forms(String text) {
        assertThat(Values.date(text)).contains(LocalDate.of(2015, 3, 5));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "30/02/2015",
                "2015-13-01",
                "05/03/15",
                "42068",
                "1815-03-05",
                "05/03/2115",
                "hier",
                "00/00/2000"
            })
    void what_is_no_day_is_none(String text) {
        assertThat(Values.date(text)).isEmpty();
    }

    @Test
    void telephones_are_digits_with_the_zero_that_spreadsheets_eat() {
        assertThat(Values.phone("06 12 34 56 78")).contains("0612345678");
        assertThat(Values.phone("612345678")).contains("0612345678");
        assertThat(Values.phone("+33 (0)6.12.34.56.78")).contains("+33612345678");
        assertThat(Values.phone("06 12")).isEmpty();
        assertThat(Values.phone("voir la mère")).isEmpty();
    }

    @Test
    void mail_addresses_have_the_shape_of_one() {
        assertThat(Values.email("a.b-c+d@école.example")).isPresent();
        assertThat(Values.email("a@b")).isEmpty();
        assertThat(Values.email("a@b.fr; c@d.fr")).isEmpty();
        assertThat(Values.email("x".repeat(250) + "@b.fr")).isEmpty();
    }

    @Test
    void postal_codes_get_their_zero_back_in_france_alone() {
        assertThat(Values.postalCode("1000", "")).isEqualTo("01000");
        assertThat(Values.postalCode("1000", "BELGIQUE")).isEqualTo("1000");
    }

    @Test
    void yes_no_and_kinships_are_words() {
        assertThat(Values.yes("Oui")).contains(true);
        assertThat(Values.yes("non")).contains(false);
        assertThat(Values.yes("peut-être")).isEqualTo(Optional.empty());
        assertThat(Values.kinship("mère")).isEqualTo("10");
        assertThat(Values.kinship("20")).isEqualTo("20");
        assertThat(Values.kinship("voisin")).isEmpty();
    }
}
