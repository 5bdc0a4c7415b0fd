package org.ent4j.catalogue.mediacentre.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.catalogue.mediacentre.access.AccessFacts.Listing.ABSENT;
import static org.ent4j.catalogue.mediacentre.access.AccessFacts.Listing.DELIVERED;
import static org.ent4j.catalogue.mediacentre.access.AccessFacts.Listing.WITHHELD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ent4j.catalogue.subscription.GarSubscription;
import org.ent4j.catalogue.subscription.SubscriptionField;
import org.ent4j.catalogue.subscription.Subscriptions;
import org.ent4j.model.person.Profil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessRulesTest {

    private static final GarSubscription NOW = Subscriptions.sound();
    private static final GarSubscription LATER = Subscriptions.of(Subscriptions.draft()
            .with(SubscriptionField.START, "2027-01-04T00:00:00")
            .with(SubscriptionField.ID, "a-2"));
    private static final GarSubscription BEFORE = Subscriptions.of(Subscriptions.draft()
            .with(SubscriptionField.START, "2025-09-01T00:00:00")
            .with(SubscriptionField.END_YEAR, "2025-2026")
            .with(SubscriptionField.ID, "a-0"));

    private static AccessFacts facts(Profil profil, boolean isFine, GarSubscription... subscriptions) {
        return new AccessFacts(
                Subscriptions.TODAY,
                "Atlas",
                profil,
                SchoolLevel.COLLEGE,
                isFine,
                isFine,
                Optional.empty(),
                isFine,
                isFine ? DELIVERED : ABSENT,
                List.of(subscriptions),
                isFine ? Set.of("a-1") : Set.of());
    }

    private static List<String> obstacles(AccessFacts facts) {
        return AccessRules.obstacles(facts, MediacentreSettings.USUAL).stream()
                .map(each -> each.rule().id().substring("CAT-MED-".length()))
                .toList();
    }

    @Test
    void whoever_has_all_sees_the_resource() {
        assertThat(obstacles(facts(Profil.ELEVE, true, NOW))).isEmpty();
        assertThat(obstacles(facts(Profil.ENSEIGNANT, true, BEFORE, NOW, LATER)))
                .isEmpty();
    }

    @Test
    void all_obstacles_are_told_from_the_school_to_the_person() {
        assertThat(obstacles(facts(Profil.PARENT, false))).containsExactly("01", "02", "03", "05", "07", "08");
        assertThat(obstacles(facts(Profil.ELEVE, false, NOW))).containsExactly("01", "02", "07", "12");
    }

    @Test
    void subscriptions_are_looked_at_on_the_day() {
        assertThat(obstacles(facts(Profil.ELEVE, true))).containsExactly("08");
        assertThat(obstacles(facts(Profil.ELEVE, true, LATER, BEFORE))).containsExactly("09");
        assertThat(obstacles(facts(Profil.ELEVE, true, BEFORE))).containsExactly("10");
        assertThat(obstacles(facts(Profil.DOCUMENTALISTE, true, NOW))).containsExactly("11");
        assertThat(AccessRules.obstacles(facts(Profil.ELEVE, true, BEFORE), MediacentreSettings.USUAL)
                        .get(0)
                        .reason())
                .isEqualTo(new AccessObstacle.NoMore("Atlas", LocalDate.of(2026, 8, 31)));
    }

    @Test
    void what_an_administrator_said_of_the_person_comes_first() {
        var staff = facts(Profil.NON_ENSEIGNANT, true, NOW);
        assertThat(obstacles(staff)).containsExactly("03", "11");
        assertThat(obstacles(with(staff, Optional.of(true)))).containsExactly("11");
        assertThat(obstacles(with(facts(Profil.ELEVE, true, NOW), Optional.of(false))))
                .containsExactly("04");
    }

    private static AccessFacts with(AccessFacts facts, Optional<Boolean> access) {
        return new AccessFacts(
                facts.day(),
                facts.resource(),
                facts.profil(),
                facts.level(),
                true,
                true,
                access,
                true,
                WITHHELD.equals(facts.catalogue()) ? WITHHELD : DELIVERED,
                facts.subscriptions(),
                facts.allocated());
    }

    @Test
    void what_is_not_exported_is_told_once() {
        var facts = facts(Profil.ELEVE, true, NOW);
        var left = new AccessFacts(
                facts.day(),
                "Atlas",
                facts.profil(),
                facts.level(),
                true,
                true,
                Optional.empty(),
                false,
                WITHHELD,
                facts.subscriptions(),
                facts.allocated());

        assertThat(obstacles(left)).containsExactly("06", "07");
        assertThat(AccessRules.obstacles(left, MediacentreSettings.USUAL).get(1).reason())
                .isEqualTo(new AccessObstacle.Withheld("Atlas"));
    }

    @ParameterizedTest
    @CsvSource({
        "ELEVE, COLLEGE, true",
        "ELEVE, LYCEE, true",
        "ELEVE, ECOLE, false",
        "ENSEIGNANT, COLLEGE, true",
        "DOCUMENTALISTE, LYCEE, true",
        "PARENT, COLLEGE, false",
        "VIE_SCOLAIRE, COLLEGE, false"
    })
    void it_is_open_by_default_to_pupils_and_teachers_of_colleges_and_lycees(
            Profil profil, SchoolLevel level, boolean isOpen) {
        assertThat(AccessRules.isOpenByDefault(profil, level, MediacentreSettings.USUAL))
                .isEqualTo(isOpen);
    }
}
