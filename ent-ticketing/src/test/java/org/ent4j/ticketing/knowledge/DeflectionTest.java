package org.ent4j.ticketing.knowledge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.knowledge.QuestionFixture.*;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeflectionTest {

    private static Deflection counted(Question... questions) {
        return Deflection.of(List.of(questions), AT, AT.plus(Duration.ofDays(1)));
    }

    @Test
    void questions_count_as_what_became_of_them() {
        var counted = counted(asked(), answered(), answered(), passedOn(), withdrawn());

        assertThat(counted).isEqualTo(new Deflection(2, 1, 1, 1));
        assertThat(counted.asked()).isEqualTo(5);
        assertThat(counted.settled()).isEqualTo(3);
        assertThat(counted.percentWithoutTicket()).contains(new BigDecimal("66.7"));
    }

    @Test
    void an_answer_that_did_not_help_leaves_it_open() {
        assertThat(counted(state(QUESTIONS.notHelped(answered(), PARENT, AT, "Non."))))
                .isEqualTo(new Deflection(0, 0, 1, 0));
    }

    @Test
    void a_period_has_its_first_moment_and_not_the_moment_after_it() {
        var all = List.of(answered());
        assertThat(Deflection.of(all, AT, AT.plusNanos(1)).asked()).isEqualTo(1);
        assertThat(Deflection.of(all, AT.minusSeconds(9), AT).asked()).isZero();
        assertThat(Deflection.of(all, AT.plusNanos(1), AT.plusSeconds(9)).asked())
                .isZero();
    }

    @Test
    void nothing_settled_has_no_share() {
        assertThat(counted(asked(), withdrawn()).percentWithoutTicket()).isEmpty();
        assertThat(counted(passedOn()).percentWithoutTicket()).contains(new BigDecimal("0.0"));
        assertThat(counted(answered()).percentWithoutTicket()).contains(new BigDecimal("100.0"));
    }
}
