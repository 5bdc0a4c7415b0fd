package org.ent4j.access.spi;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ent4j.access.rule.Validity;
import org.ent4j.access.spi.FindLinks.Guardian;
import org.ent4j.model.id.PersonId;
import org.junit.jupiter.api.Test;

/** What every {@link FindLinks} does; implement it for an adapter of your own. */
public interface FindLinksContract {

    LocalDate DAY = LocalDate.of(2025, 11, 3);
    Validity UNTIL_THEN = Validity.between(LocalDate.of(2025, 9, 1), DAY);
    Validity FROM_NEXT = Validity.between(DAY.plusDays(1), LocalDate.of(2026, 7, 5));

    /** An adapter that holds these links and no others. */
    FindLinks holding(List<GuardianFact> guardians, List<TeachingFact> teachings);

    /** A guardianship and its days. */
    record GuardianFact(Guardian link, Validity days) {}

    /** A teaching and its days; of two people there may be several, one a subject. */
    record TeachingFact(Teaching link, Validity days) {}

    @Test
    default void children_and_guardians_are_two_readings_of_one_link() {
        var links =
                holding(List.of(guardian("mum", "zoe"), guardian("mum", "adam"), guardian("dad", "zoe")), List.of());

        assertThat(links.childrenOf(id("mum"), DAY)).containsExactly(id("adam"), id("zoe"));
        assertThat(links.guardiansOf(List.of(id("zoe"), id("adam")), DAY))
                .containsExactly(
                        new Guardian(id("mum"), id("adam")),
                        new Guardian(id("dad"), id("zoe")),
                        new Guardian(id("mum"), id("zoe")));
    }

    @Test
    default void subjects_of_one_teacher_and_one_pupil_come_together() {
        var links = holding(
                List.of(),
                List.of(
                        teaching("prof", "zoe", Set.of("MATHEMATIQUES"), false, Validity.ALWAYS),
                        teaching("prof", "zoe", Set.of("PHYSIQUE"), false, Validity.ALWAYS),
                        teaching("prof", "zoe", Set.of(), true, Validity.ALWAYS)));
        var together = new Teaching(id("prof"), id("zoe"), Set.of("MATHEMATIQUES", "PHYSIQUE"), true);

        assertThat(links.teachersOf(List.of(id("zoe")), DAY)).containsExactly(together);
        assertThat(links.taughtBy(id("prof"), DAY)).containsExactly(together);
    }

    @Test
    default void a_pupil_who_changes_class_has_the_teachers_of_the_day() {
        var links = holding(
                List.of(),
                List.of(
                        teaching("before", "zoe", Set.of("ANGLAIS"), false, UNTIL_THEN),
                        teaching("after", "zoe", Set.of("ANGLAIS"), false, FROM_NEXT)));

        assertThat(links.teachersOf(List.of(id("zoe")), DAY))
                .extracting(Teaching::teacher)
                .containsExactly(id("before"));
        assertThat(links.teachersOf(List.of(id("zoe")), DAY.plusDays(1)))
                .extracting(Teaching::teacher)
                .containsExactly(id("after"));
        assertThat(links.taughtBy(id("before"), DAY.plusDays(1))).isEmpty();
    }

    @Test
    default void a_guardianship_that_is_over_links_nobody() {
        var links = holding(List.of(new GuardianFact(new Guardian(id("dad"), id("zoe")), UNTIL_THEN)), List.of());

        assertThat(links.childrenOf(id("dad"), DAY)).containsExactly(id("zoe"));
        assertThat(links.childrenOf(id("dad"), DAY.plusDays(1))).isEmpty();
        assertThat(links.guardiansOf(List.of(id("zoe")), DAY.plusDays(1))).isEmpty();
    }

    @Test
    default void answers_have_no_duplicates_and_unknown_people_no_links() {
        var links = holding(List.of(guardian("mum", "zoe"), guardian("mum", "zoe")), List.of());

        assertThat(links.childrenOf(id("mum"), DAY)).containsExactly(id("zoe"));
        assertThat(links.guardiansOf(List.of(id("zoe"), id("zoe")), DAY)).hasSize(1);
        assertThat(links.childrenOf(id("nobody"), DAY)).isEmpty();
        assertThat(links.guardiansOf(List.of(id("nobody")), DAY)).isEmpty();
        assertThat(links.teachersOf(List.of(id("nobody")), DAY)).isEmpty();
        assertThat(links.taughtBy(id("nobody"), DAY)).isEmpty();
    }

    static GuardianFact guardian(String guardian, String child) {
        return new GuardianFact(new Guardian(id(guardian), id(child)), Validity.ALWAYS);
    }

    static TeachingFact teaching(String teacher, String pupil, Set<String> subjects, boolean head, Validity days) {
        return new TeachingFact(new Teaching(id(teacher), id(pupil), subjects, head), days);
    }

    private static PersonId id(String value) {
        return new PersonId(value);
    }
}
