package org.ent4j.catalogue.mediacentre.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.rule.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MidYearRulesTest {

    private static MidYearCase of(String delivered, String today, Boolean work, Boolean recovery, boolean richer) {
        return new MidYearCase(
                "s",
                "Atlas",
                LocalDate.parse(delivered),
                LocalDate.parse(today),
                Optional.ofNullable(work),
                Optional.ofNullable(recovery),
                richer);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-20, 2026-11-02, true, false, true, gar-alone",
        "2026-09-01, 2026-11-02, true, false, true, gar-alone",
        "2026-10-05, 2026-11-02, false, , true, no-personal-work",
        "2026-10-05, 2026-11-02, , , true, look-for-work",
        "2026-10-05, 2026-11-02, true, , true, ask-the-publisher",
        "2026-10-05, 2026-11-02, true, true, true, gar-after-recovery",
        "2026-10-05, 2026-11-02, true, false, false, gar-is-richer",
        "2026-10-05, 2026-11-02, true, false, true, keep-the-connector",
        "2026-10-05, 2027-09-02, true, false, true, gar-alone"
    })
    void the_personal_work_decides(
            String delivered, String today, Boolean work, Boolean recovery, boolean richer, String answer) {
        Reason found = MidYearRules.answer(of(delivered, today, work, recovery, richer));

        assertThat(found.code()).isEqualTo("mid-year." + answer);
        assertThat(MidYearRules.keep(of(delivered, today, work, recovery, richer))
                        .isRight())
                .isEqualTo(answer.equals("keep-the-connector"));
    }

    @Test
    void it_is_kept_to_the_end_of_the_year() {
        assertThat(MidYearRules.answer(of("2026-10-05", "2026-11-02", true, false, true)))
                .isEqualTo(new MidYearAnswer.KeepTheConnector("Atlas", LocalDate.of(2027, 8, 31)));
    }
}
