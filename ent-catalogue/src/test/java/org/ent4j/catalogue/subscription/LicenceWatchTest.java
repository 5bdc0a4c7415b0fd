package org.ent4j.catalogue.subscription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.subscription.TargetPublic.ELEVE;
import static org.ent4j.catalogue.subscription.TargetPublic.ENSEIGNANT;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.ent4j.model.rule.Reason;
import org.junit.jupiter.api.Test;

class LicenceWatchTest {

    private static final GarSubscription GLOBAL = Subscriptions.sound();
    private static final GarSubscription BY_PUBLIC = Subscriptions.of(Subscriptions.draft()
            .without(SubscriptionField.LICENCES)
            .with(SubscriptionField.LICENCES_PUPILS, "20")
            .with(SubscriptionField.LICENCES_TEACHERS, "ILLIMITE"));

    private static List<String> codes(GarSubscription of, Map<TargetPublic, Long> used, LocalDate day) {
        return LicenceWatch.USUAL.remarks(of, used, day).stream()
                .map(Reason::code)
                .map(code -> code.substring("subscription.".length()))
                .toList();
    }

    @Test
    void dates_are_told_before_they_surprise() {
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2026, 8, 19))).containsExactly("not-begun");
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2026, 8, 20))).isEmpty();
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2027, 7, 16))).isEmpty();
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2027, 7, 17))).containsExactly("ends-soon");
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2027, 8, 31))).containsExactly("ends-soon");
        assertThat(codes(GLOBAL, Map.of(), LocalDate.of(2027, 9, 1))).containsExactly("over");
    }

    @Test
    void licences_are_told_before_they_run_out() {
        var day = Subscriptions.TODAY;

        assertThat(codes(GLOBAL, Map.of(ELEVE, 80L, ENSEIGNANT, 9L), day)).isEmpty();
        assertThat(codes(GLOBAL, Map.of(ELEVE, 80L, ENSEIGNANT, 10L), day)).containsExactly("few-left");
        assertThat(codes(GLOBAL, Map.of(ELEVE, 100L), day)).containsExactly("none-left");
        assertThat(codes(GLOBAL, Map.of(ELEVE, 101L), day)).containsExactly("overused");
        assertThat(codes(BY_PUBLIC, Map.of(ELEVE, 18L, ENSEIGNANT, 99_999L), day))
                .containsExactly("few-left");
    }

    @Property(tries = 100)
    void what_is_left_and_what_is_used_are_all_of_them(@ForAll @LongRange(max = 200) long used) {
        assertThat(LicenceWatch.left(GLOBAL, ELEVE, Map.of(ENSEIGNANT, used))).contains(100 - used);
        assertThat(LicenceWatch.left(BY_PUBLIC, ELEVE, Map.of(ELEVE, used, ENSEIGNANT, 5L)))
                .contains(20 - used);
        assertThat(LicenceWatch.left(BY_PUBLIC, ENSEIGNANT, Map.of(ENSEIGNANT, used)))
                .isEqualTo(Optional.empty());
    }
}
