package org.ent4j.catalogue.gar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GarTextTest {

    @Test
    void what_xml_cannot_carry_goes_and_ends_of_lines_become_spaces() {
        assertThat(GarText.clean("  Léa\u0000\tMarie\r\n \uFFFE𝒯\uD835 ")).isEqualTo("Léa Marie   𝒯");
        assertThat(GarText.clean("N'Guessan")).isSameAs(GarText.clean("N'Guessan"));
    }

    @Property(tries = 300)
    void what_is_clean_stays_as_it_is(@ForAll @StringLength(max = 20) String text) {
        assertThat(GarText.clean(GarText.clean(text))).isEqualTo(GarText.clean(text));
    }

    @Test
    void codes_of_subjects_have_two_digits_and_four_signs() {
        assertThat(GarText.subjectCode("020700")).hasValue("020700");
        assertThat(GarText.subjectCode(" rennes-0207a0 ")).hasValue("0207A0");
        assertThat(GarText.subjectCode("AIX-MARSEILLE-020700")).hasValue("020700");
        assertThat(GarText.subjectCode("AB0700")).isEmpty();
        assertThat(GarText.subjectCode("0207000")).isEmpty();
        assertThat(GarText.subjectCode("")).isEmpty();
    }

    @Test
    void a_uai_may_have_the_suffix_of_a_training() {
        assertThat(GarText.uai(" 0350122t")).hasValue("0350122T");
        assertThat(GarText.uai("0350122T-ET0001")).hasValue("0350122T-ET0001");
        assertThat(GarText.uai("350122T")).isEmpty();
    }

    @Test
    void civilities_come_in_many_spellings() {
        assertThat(GarText.civility("mlle")).hasValue("Mme");
        assertThat(GarText.civility("MR.")).hasValue("M.");
        assertThat(GarText.civility("Dr")).isEmpty();
    }

    @Test
    void groups_lose_the_code_of_their_structure() {
        assertThat(GarText.groupCode("5001$3 A ")).isEqualTo("3 A");
        assertThat(GarText.groupCode("3A")).isEqualTo("3A");
    }

    @Test
    void days_that_do_not_exist_are_no_dates() {
        assertThat(GarText.date("31/02/2012")).isEmpty();
        assertThat(GarText.date("2012-02-30")).isEmpty();
        assertThat(GarText.date("24/05/12")).isEmpty();
        assertThat(GarText.date("+12012-02-01")).isEmpty();
        assertThat(GarText.date("hier")).isEmpty();
    }

    @Property(tries = 200)
    void a_date_is_read_in_both_spellings(@ForAll int day) {
        var date = LocalDate.of(1930, 1, 1).plusDays(Math.floorMod(day, 40_000));

        assertThat(GarText.date(date.toString())).hasValue(date.toString());
        assertThat(GarText.date(date.format(DateTimeFormatter.ofPattern("dd/MM/yyyy"))))
                .hasValue(date.toString());
    }
}
