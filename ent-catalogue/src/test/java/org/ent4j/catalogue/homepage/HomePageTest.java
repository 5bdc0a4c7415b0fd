package org.ent4j.catalogue.homepage;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.catalogue.homepage.html.SanitizedTexts;
import org.ent4j.catalogue.scope.Scope;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;
import org.junit.jupiter.api.Test;

class HomePageTest {

    private static final Scope SCHOOL = Scope.school(new StructureId("0570001A"));
    private static final PersonId ADMIN = new PersonId("admin");
    private static final Instant MONDAY = Instant.parse("2026-11-16T08:00:00Z");
    private static final PageMoves MOVES = new PageMoves(
            new PageChecks(HomePagePolicy.usual(), (block, day) -> List.of(), new SanitizedTexts()::clean),
            ZoneOffset.UTC);

    private static Instant at(int hour) {
        return MONDAY.plusSeconds(3600L * hour);
    }

    private static HomePage drafts(int count) {
        var page = HomePage.of(SCHOOL);
        for (var number = 1; number <= count; number++) {
            page = MOVES.draft(page, Pages.good().withTitle("Version " + number), ADMIN, MONDAY)
                    .get();
        }
        return page;
    }

    private static Optional<Integer> shown(HomePage page, Instant when) {
        return page.shownAt(when, any -> true).map(PageVersion::number);
    }

    @Test
    void what_is_published_takes_the_place_of_what_was_and_undoing_brings_that_back() {
        var first = MOVES.publish(drafts(2), 1, Optional.empty(), at(1)).get();
        var second = MOVES.publish(first, 2, Optional.empty(), at(2)).get();
        var undone = MOVES.undo(second, at(3)).get();

        assertThat(shown(first, at(1))).contains(1);
        assertThat(shown(second, at(2))).contains(2);
        assertThat(second.version(1).orElseThrow().state()).isEqualTo(PageState.ARCHIVED);
        assertThat(shown(undone, at(3))).contains(1);
        assertThat(shown(MOVES.undo(undone, at(4)).get(), at(4))).contains(2);
        assertThat(MOVES.undo(first, at(2)).getLeft().reasons()).containsExactly(new HomePageReason.NoneBefore());
    }

    @Test
    void what_blocks_is_not_published_and_says_by_which_rule() {
        var page = MOVES.draft(HomePage.of(SCHOOL), Pages.good().withTitle(""), ADMIN, MONDAY)
                .get();

        assertThat(MOVES.publish(page, 1, Optional.empty(), at(1)).getLeft())
                .isInstanceOf(Refusal.Broken.class)
                .extracting(Refusal::rules)
                .isEqualTo(List.of("CAT-PAG-01"));
    }

    @Test
    void a_version_for_a_time_comes_by_itself_and_the_one_before_comes_back() {
        var page = MOVES.publish(drafts(2), 1, Optional.empty(), at(0)).get();
        var planned = MOVES.schedule(page, 2, new Showing(Optional.of(at(5)), Optional.of(at(9))), at(1))
                .get();

        assertThat(shown(planned, at(4))).contains(1);
        assertThat(shown(planned, at(5))).contains(2);
        assertThat(shown(planned, at(9))).contains(1);
        var begun = planned.passedTo(at(6), any -> true);
        assertThat(begun.published().orElseThrow().number()).isEqualTo(2);
        assertThat(shown(begun, at(9))).contains(1);
        var ended = begun.passedTo(at(10), any -> true);
        assertThat(ended.published().orElseThrow().number()).isEqualTo(1);
        assertThat(ended.version(2).orElseThrow().state()).isEqualTo(PageState.ARCHIVED);
        assertThat(planned.passedTo(at(10), any -> true)
                        .version(2)
                        .orElseThrow()
                        .state())
                .isEqualTo(PageState.ARCHIVED);
        assertThat(shown(planned.passedTo(at(10), any -> true), at(10))).contains(1);
    }

    @Test
    void of_two_whose_time_has_come_the_one_that_nothing_blocks_is_shown() {
        var page = MOVES.publish(drafts(3), 1, Optional.empty(), at(0)).get();
        var one = MOVES.schedule(page, 2, new Showing(Optional.of(at(4)), Optional.empty()), at(1))
                .get();
        var both = MOVES.schedule(one, 3, new Showing(Optional.of(at(5)), Optional.empty()), at(1))
                .get();

        assertThat(both.shownAt(at(6), any -> true).orElseThrow().number()).isEqualTo(3);
        assertThat(both.shownAt(at(6), each -> each.number() != 3).orElseThrow().number())
                .isEqualTo(2);
        assertThat(both.shownAt(at(6), any -> false).orElseThrow().number()).isEqualTo(1);
        var passed = both.passedTo(at(6), each -> each.number() != 3);
        assertThat(passed.published().orElseThrow().number()).isEqualTo(2);
        assertThat(passed.version(3).orElseThrow().state()).isEqualTo(PageState.DRAFT);
    }

    @Test
    void what_would_never_be_shown_is_not_scheduled() {
        var page = drafts(1);

        assertThat(MOVES.schedule(page, 1, new Showing(Optional.of(at(5)), Optional.of(at(5))), at(1))
                        .getLeft()
                        .reasons())
                .containsExactly(new HomePageReason.NeverShown());
        assertThat(MOVES.publish(page, 1, Optional.of(at(0)), at(1)).getLeft().reasons())
                .containsExactly(new HomePageReason.NeverShown());
    }

    @Test
    void what_was_taken_down_stays_down() {
        var page = MOVES.publish(drafts(1), 1, Optional.empty(), at(1)).get();
        var down = MOVES.unpublish(page, at(2)).get();

        assertThat(shown(down, at(3))).isEmpty();
        assertThat(down.passedTo(at(9), any -> true)).isEqualTo(down);
        assertThat(MOVES.unpublish(down, at(3)).getLeft().reasons()).containsExactly(new HomePageReason.NoneShown());
        assertThat(MOVES.edit(page, 1, Either::right, ADMIN, at(2)).getLeft())
                .isInstanceOf(Refusal.NotInThisState.class);
    }

    @Test
    void versions_are_bounded_and_those_that_were_discarded_do_not_count() {
        var full = drafts(HomePagePolicy.usual().versions());
        var tidier = MOVES.move(full, 7, HomePageLife.Move.DISCARD, at(1)).get();

        assertThat(MOVES.draft(full, Pages.good(), ADMIN, at(1)).getLeft().rules())
                .containsExactly("CAT-VER-01");
        assertThat(MOVES.draft(tidier, Pages.good(), ADMIN, at(1)).isRight()).isTrue();
        assertThat(MOVES.move(tidier, 7, HomePageLife.Move.RECOVER, at(2))
                        .get()
                        .version(7)
                        .orElseThrow()
                        .state())
                .isEqualTo(PageState.DRAFT);
    }

    @Test
    void of_two_that_fell_due_the_last_one_stays_when_somebody_has_called_for_it() {
        var first = MOVES.schedule(drafts(2), 1, new Showing(Optional.of(at(5)), Optional.empty()), at(1))
                .get();
        var both = MOVES.schedule(first, 2, new Showing(Optional.of(at(6)), Optional.empty()), at(2))
                .get();

        assertThat(shown(both, at(9))).contains(2);
        assertThat(shown(both.passedTo(at(9), any -> true), at(9))).contains(2);
    }

    /** Whatever is done, in whatever order: of a school one version at most is published, and each version stays. */
    @Property(tries = 150)
    void one_at_most_is_published(@ForAll @Size(min = 5, max = 25) List<@IntRange(max = 699) Integer> deeds) {
        var page = drafts(3);
        var now = MONDAY;
        var published = 0;
        for (var deed : deeds) {
            now = now.plusSeconds(600);
            var number = deed % 4 + 1;
            var next = switch (deed / 100) {
                case 0, 1 -> MOVES.publish(page, number, Optional.of(now.plusSeconds(60L * (deed % 100 + 1))), now);
                case 2 ->
                    MOVES.schedule(page, number, new Showing(Optional.of(now.plusSeconds(900)), Optional.empty()), now);
                case 3 -> MOVES.restore(page, number, now);
                case 4 -> MOVES.unpublish(page, now);
                case 5 -> MOVES.undo(page, now);
                default -> Either.<Refusal, HomePage>right(page.passedTo(now, any -> true));
            };
            var before = page.shownAt(now, any -> true).map(PageVersion::number);
            if (deed / 100 == 6) {
                assertThat(shown(next.get(), now)).isEqualTo(before);
            }
            page = next.getOrElse(page);
            published += page.published().isPresent() ? 1 : 0;
            assertThat(page.versions()).hasSize(3);
        }
        Statistics.collect(published > 2 ? "lively" : "dull");
        Statistics.coverage(covered -> covered.check("lively").percentage(share -> share > 50));
    }
}
