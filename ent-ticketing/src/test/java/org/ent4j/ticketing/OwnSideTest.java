package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;
import static org.ent4j.ticketing.ThreePlatforms.ELSEWHERE;
import static org.ent4j.ticketing.ThreePlatforms.RUIZ;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.List;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketReason;
import org.ent4j.ticketing.ticket.TicketState;
import org.junit.jupiter.api.Test;

/** What people do on the wrong platform, for the wrong school, or too late. */
class OwnSideTest {

    private final ThreePlatforms all = new ThreePlatforms();

    @Test
    void nobody_says_where_he_is_not_at_home_what_no_neighbour_would_take() {
        var id = all.asked();
        assertThat(rules(take(Platform.ENT, id, new Step.Commented("Bonjour"), AGENT)))
                .containsExactly("TK-VIE-12");
        assertThat(rules(take(Platform.ACADEMIE, id, new Step.Commented("Bonjour"), ThreePlatforms.VENDOR)))
                .contains("TK-DRO-01");
    }

    @Test
    void a_comment_on_a_duplicate_whose_other_the_ent_does_not_know_reaches_the_other() {
        var other = all.askedAt(Platform.ACADEMIE);
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.DuplicateFound(other))
                .does(Platform.ENT, id, RUIZ, new Step.Commented("Et en salle 12"));
        assertThat(all.ticket(Platform.ACADEMIE, other).said())
                .extracting(Said::text)
                .containsOnlyOnce("Et en salle 12");
    }

    @Test
    void the_words_of_a_school_do_not_reach_another_by_a_duplicate() {
        var id = all.askedAt(Platform.ACADEMIE);
        var other = all.at(Platform.ACADEMIE)
                .intake()
                .submit(Submission.builder()
                        .draft(RequestDraft.builder()
                                .requester(new PersonId(ELSEWHERE.id()))
                                .school(ThreePlatforms.OTHER_SCHOOL)
                                .category(UsualCatalogue.AUTHENTIFICATION)
                                .description("Bonjour, Léa Martin ne peut se connecter. Merci.")
                                .build())
                        .by(new PersonId(ELSEWHERE.id()))
                        .at(all.now)
                        .build())
                .get()
                .ticket()
                .id();
        assertThat(rules(take(Platform.ACADEMIE, id, new Step.DuplicateFound(other), AGENT)))
                .containsExactly("TK-DOU-04");
    }

    @Test
    void what_was_begun_is_not_withdrawn_even_when_it_goes_to_another_team() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.Assigned(TeamId.DANE, "mal aiguillé"));
        assertThat(rules(take(Platform.ENT, id, new Step.Withdrawn(), RUIZ))).containsExactly("TK-VIE-13");
        var late = all.asked();
        all.isCut = true;
        all.does(Platform.ACADEMIE, late, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, late, AGENT, new Step.Assigned(TeamId.DANE, "mal aiguillé"))
                .does(Platform.ENT, late, RUIZ, new Step.Withdrawn());
        all.isCut = false;
        all.now = all.now.plusSeconds(3600);
        all.exchange();
        assertThat(all.ticket(Platform.ENT, late).state()).isEqualTo(TicketState.ASSIGNED);
    }

    @Test
    void who_may_not_follow_a_ticket_is_not_told_to() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, RUIZ, new Step.Withdrawn());
        var comment = take(Platform.ACADEMIE, id, new Step.Commented("Finalement si"), RUIZ);
        var follow = all.at(Platform.ACADEMIE)
                .intake()
                .submit(all.submission()
                        .draft(Drafts.sound().build())
                        .followUpOf(id)
                        .build());
        for (var refused : List.of(comment.getLeft(), follow.getLeft())) {
            assertThat(refused.reasons()).hasOnlyElementsOfType(TicketReason.NeverTreated.class);
        }
    }

    @Test
    void level_1_knows_what_follows_a_ticket_of_the_ent() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Videz le cache."))
                .does(Platform.ENT, id, RUIZ, new Step.Accepted());
        var follow = all.at(Platform.ENT)
                .intake()
                .submit(all.submission()
                        .draft(Drafts.sound().build())
                        .followUpOf(id)
                        .build())
                .get();
        all.exchange();
        assertThat(all.ticket(Platform.ACADEMIE, id).followUps())
                .containsExactly(follow.ticket().id());
    }

    @Test
    void a_correspondent_makes_nobody_else_watch() {
        var id = all.asked();
        var parent = new Step.Watched(ThreePlatforms.PARENT);
        assertThat(rules(take(Platform.ENT, id, parent, RUIZ))).containsExactly("TK-VIE-14");
        assertThat(take(Platform.ENT, id, new Step.Watched(Drafts.RUIZ), RUIZ).isRight())
                .isTrue();
    }

    @Test
    void the_school_does_not_see_what_the_team_was_warned_of() {
        var id = all.askedAt(Platform.ACADEMIE);
        assertThat(all.at(Platform.ACADEMIE).work().takeDue(Instant.parse("2026-11-02T14:00:00Z"), 10))
                .hasSize(1);
        var seen = all.at(Platform.ACADEMIE).reading().show(id, RUIZ, all.now).get();
        assertThat(seen.ticket().warned()).isEmpty();
        assertThat(seen.version()).isEqualTo(all.ticket(Platform.ACADEMIE, id).version());
    }

    private Either<Refusal, ?> take(Platform at, TicketId id, Step step, Actor who) {
        return all.at(at).work().take(id, step, all.now, who);
    }

    private static List<String> rules(Either<Refusal, ?> answer) {
        return answer.fold(Refusal::rules, done -> List.of());
    }
}
