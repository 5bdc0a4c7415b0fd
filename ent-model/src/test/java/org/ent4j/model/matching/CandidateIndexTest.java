package org.ent4j.model.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ent4j.model.person.PersonName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidateIndexTest {

    private static final List<PreparedPerson> CROWD = Stream.concat(
                    Stream.of(person("QUATREMERE", "Sylvain", "2011-03-09")),
                    IntStream.range(0, 400).mapToObj(CandidateIndexTest::stranger))
            .toList();

    private final CandidateIndex index = new CandidateIndex(CROWD);

    @ParameterizedTest
    @CsvSource({
        "QUATREMERE, Sylvain, 2011-03-09",
        "Sylvain, Quatremère, ''",
        "XUATREMERE, Zylvain, 2011-03-09",
        "XUATREMERE, Sylvain, 2010-12-31",
        "QUATREMERE, Zylvain, 2010-12-31",
        "QUARTEMERE, Zylvain, 2011-09-03",
        "BELHOMME, Sylvain, 2001-03-09",
        "QUATREMERE DE QUINCY, Maxime, 2011-12-31"
    })
    void a_person_is_found_in_spite_of_the_usual_errors(String last, String first, String birth) {
        assertThat(index.candidates(person(last, first, birth))).contains(0).hasSizeLessThan(100);
    }

    @Test
    void a_stranger_has_few_candidates_each_once_and_in_order() {
        assertThat(index.candidates(person("BELHOMME", "Anouk", "2020-06-02"))).isEmpty();
        assertThat(index.candidates(CROWD.get(7)))
                .contains(7)
                .doesNotHaveDuplicates()
                .isSorted();
    }

    private static PreparedPerson stranger(int number) {
        return person(
                "L" + number * 7919,
                "F" + number * 104729,
                "19%02d-%02d-%02d".formatted(40 + number % 60, 1 + number % 12, 1 + number % 28));
    }

    private static PreparedPerson person(String last, String first, String birth) {
        var builder = PersonRecord.builder();
        builder.key(last + first).name(PersonName.of(last, first)).birthDate(BirthDate.read(birth));
        return PreparedPerson.of(builder.build());
    }
}
