package org.ent4j.viescolaire.bulletin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ent4j.viescolaire.bulletin.BulletinFixture.*;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.ent4j.model.decision.Outcome;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Reason;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Correct;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Edit;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Finish;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Publish;
import org.ent4j.viescolaire.bulletin.BulletinCommand.Reopen;
import org.ent4j.viescolaire.rights.Actor;
import org.ent4j.viescolaire.rights.Capacity;
import org.junit.jupiter.api.Test;

class BulletinsTest {

    private static final Instant NOON = Instant.parse("2026-12-04T11:00:00Z");
    private static final Actor TEACHER = new Actor(new PersonId("t"), Capacity.ENSEIGNANT);
    private static final Actor HEAD = new Actor(new PersonId("h"), Capacity.DIRECTION);
    private static final Actor MOTHER = new Actor(new PersonId("m"), Capacity.RESPONSABLE);
    private static final BulletinPolicy POLICY = BulletinPolicy.usual();
    private static final Bulletin FIRST = small();
    private static final Bulletin SECOND = FIRST.withLines(List.of(line(0, "Excellent."), line(1, "Bien.")));

    private static KeptBulletin drafted() {
        return Bulletins.draft(NOON, TEACHER, FIRST, POLICY).get().state();
    }

    private static KeptBulletin after(KeptBulletin bulletin, BulletinCommand... commands) {
        var state = bulletin;
        for (var command : commands) {
            state = Bulletins.decide(state, command, POLICY).get().state();
        }
        return state;
    }

    private static KeptBulletin published() {
        return after(drafted(), new Finish(NOON, TEACHER), new Publish(NOON, HEAD));
    }

    private static List<String> codes(Either<Refusal, Outcome<KeptBulletin, BulletinEvent>> refused) {
        return refused.getLeft().reasons().stream().map(Reason::code).toList();
    }

    @Test
    void a_draft_is_seen_by_no_family() {
        assertThat(drafted().shown()).isEmpty();
        assertThat(drafted().state().isPublic()).isFalse();
    }

    @Test
    void what_is_published_is_archived_with_its_hash() {
        var bulletin = published();

        assertThat(bulletin.state()).isEqualTo(BulletinState.PUBLISHED);
        assertThat(bulletin.shown().orElseThrow())
                .isEqualTo(new BulletinVersion(1, FIRST, FIRST.hash(), NOON, HEAD, ""));
    }

    @Test
    void a_correction_makes_a_version_and_the_old_one_stays() {
        var bulletin = after(published(), new Correct(NOON, HEAD, SECOND, "Appréciation d'un autre élève"));

        assertThat(bulletin.state()).isEqualTo(BulletinState.CORRECTED);
        assertThat(bulletin.versions()).extracting(BulletinVersion::content).containsExactly(FIRST, SECOND);
        assertThat(bulletin.shown().orElseThrow().content()).isEqualTo(SECOND);
        assertThat(bulletin.tampered()).isEmpty();
    }

    @Test
    void an_archive_that_somebody_changed_is_found() {
        var forged = new BulletinVersion(1, SECOND, FIRST.hash(), NOON, HEAD, "");
        var bulletin = published().withVersions(List.of(forged));

        assertThat(bulletin.tampered()).containsExactly(forged);
    }

    @Test
    void what_is_published_is_neither_edited_nor_reopened_nor_published_again() {
        for (var command : List.of(
                new Edit(NOON, TEACHER, SECOND),
                new Reopen(NOON, HEAD),
                new Publish(NOON, HEAD),
                new Finish(NOON, HEAD))) {
            assertThat(Bulletins.decide(published(), command, POLICY).getLeft())
                    .isInstanceOf(Refusal.NotInThisState.class);
        }
    }

    @Test
    void a_bulletin_that_is_not_ready_is_not_published_and_one_that_is_ready_not_edited() {
        var ready = after(drafted(), new Finish(NOON, TEACHER));

        assertThat(Bulletins.decide(drafted(), new Publish(NOON, HEAD), POLICY).isLeft())
                .isTrue();
        assertThat(Bulletins.decide(ready, new Edit(NOON, TEACHER, SECOND), POLICY)
                        .isLeft())
                .isTrue();
        assertThat(after(ready, new Reopen(NOON, TEACHER), new Edit(NOON, TEACHER, SECOND))
                        .content())
                .isEqualTo(SECOND);
    }

    @Test
    void families_prepare_nothing() {
        assertThat(codes(Bulletins.draft(NOON, MOTHER, FIRST, POLICY)))
                .containsExactly("bulletin.not-for-them-to-prepare");
        assertThat(codes(Bulletins.decide(drafted(), new Finish(NOON, MOTHER), POLICY)))
                .containsExactly("bulletin.not-for-them-to-prepare");
    }

    @Test
    void only_those_whom_the_school_says_publish_and_correct() {
        var ready = after(drafted(), new Finish(NOON, TEACHER));
        var correction = new Correct(NOON, TEACHER, SECOND, "erreur");

        assertThat(codes(Bulletins.decide(ready, new Publish(NOON, TEACHER), POLICY)))
                .containsExactly("bulletin.not-for-them-to-publish");
        assertThat(codes(Bulletins.decide(published(), correction, POLICY)))
                .containsExactly("bulletin.not-for-them-to-publish");
        var shared = POLICY.publishedBy(Set.copyOf(EnumSet.of(Capacity.DIRECTION, Capacity.ENSEIGNANT)));
        assertThat(Bulletins.decide(ready, new Publish(NOON, TEACHER), shared).isRight())
                .isTrue();
    }

    @Test
    void a_correction_changes_something_and_says_why() {
        assertThat(codes(Bulletins.decide(published(), new Correct(NOON, HEAD, FIRST, " "), POLICY)))
                .containsExactly("bulletin.nothing-changed", "bulletin.no-reason");
    }

    @Test
    void a_bulletin_never_becomes_that_of_another_pupil() {
        var other = empty("Œdipe").build();

        assertThat(codes(Bulletins.decide(drafted(), new Edit(NOON, TEACHER, other), POLICY)))
                .containsExactly("bulletin.of-another");
        assertThat(codes(Bulletins.decide(published(), new Correct(NOON, HEAD, other, "erreur"), POLICY)))
                .containsExactly("bulletin.of-another");
    }

    @Test
    void a_text_over_its_limit_is_refused_with_the_subject_and_both_lengths() {
        var longer = FIRST.withLines(List.of(line(1, "é".repeat(601))));
        var refused = Bulletins.decide(drafted(), new Edit(NOON, TEACHER, longer), POLICY);

        assertThat(refused.getLeft().reasons()).containsExactly(new BulletinRules.TooLong("Mathématiques", 601, 600));
        assertThat(Bulletins.decide(
                                drafted(),
                                new Edit(NOON, TEACHER, FIRST.withLines(List.of(line(1, "é".repeat(600))))),
                                POLICY)
                        .isRight())
                .isTrue();
        var council = FIRST.withCouncil(new CouncilWords("x".repeat(1001), List.of(), ""));
        assertThat(codes(Bulletins.draft(NOON, TEACHER, council, POLICY))).containsExactly("bulletin.too-long");
    }

    @Test
    void a_journal_that_does_not_begin_with_a_draft_makes_no_bulletin() {
        assertThatThrownBy(() -> KeptBulletin.replay(List.of(new BulletinEvent.Finished(NOON, TEACHER))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\nMaybe ");
    }
}
