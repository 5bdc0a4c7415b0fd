package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;
import static org.ent4j.ticketing.ThreePlatforms.ELSEWHERE;
import static org.ent4j.ticketing.ThreePlatforms.RUIZ;
import static org.ent4j.ticketing.ThreePlatforms.VENDOR;

import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.decision.Refusal;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.Message;
import org.ent4j.ticketing.exchange.Reception;
import org.ent4j.ticketing.exchange.Sharing;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.intake.Channel;
import org.ent4j.ticketing.notice.News;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.AttachmentPolicy;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.RequestDraft;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.EscalationState;
import org.ent4j.ticketing.ticket.EventId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.ent4j.ticketing.ticket.TicketEvent;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.ticket.TicketState.Shelf;
import org.ent4j.ticketing.view.TicketList;
import org.junit.jupiter.api.Test;

class AssistanceTest {

    private final ThreePlatforms all = new ThreePlatforms();

    @Test
    void a_request_about_the_login_goes_to_the_dsi_and_one_about_use_to_the_dane() {
        assertThat(submitted(Drafts.sound().build()).ticket().team()).contains(TeamId.DSI);
        assertThat(submitted(draft(UsualCatalogue.VIE_DE_L_ELEVE)).ticket().team())
                .contains(TeamId.DANE);
    }

    @Test
    void who_is_no_correspondent_is_told_who_is_and_the_request_is_kept() {
        var draft = Drafts.of(ThreePlatforms.PARENT, UsualCatalogue.AUTHENTIFICATION, "Bonjour");
        var receipt = all.at(Platform.ACADEMIE)
                .intake()
                .submit(Submission.builder()
                        .draft(draft)
                        .by(ThreePlatforms.PARENT)
                        .at(all.now)
                        .build())
                .get();
        var notice = ((Admission.Rejected) receipt.admission()).notice();
        assertThat(Messages.render(notice, Lang.FR)).contains("Mme Ruiz (référent numérique)", "M. Koné");
        assertThat(receipt.ticket().state()).isEqualTo(TicketState.REJECTED);
        assertThat(all.ticket(Platform.ACADEMIE, receipt.ticket().id()).state()).isEqualTo(TicketState.REJECTED);
    }

    @Test
    void what_comes_by_mail_is_kept_as_not_receivable_with_the_way_to_the_portal() {
        var receipt = all.at(Platform.ACADEMIE)
                .intake()
                .submit(all.submission()
                        .draft(Drafts.sound().build())
                        .channel(Channel.MAIL)
                        .build())
                .get();
        assertThat(Messages.render(((Admission.Rejected) receipt.admission()).notice(), Lang.FR))
                .contains("portail.example.org");
        assertThat(receipt.ticket().state()).isEqualTo(TicketState.REJECTED);
    }

    @Test
    void nothing_is_kept_of_a_request_that_is_refused() {
        assertThat(rulesOf(submit(draft(new CategoryId("RIEN"))))).containsExactly("TK-DEM-01");
        assertThat(rulesOf(submit(Drafts.of(Drafts.RUIZ, UsualCatalogue.AUTHENTIFICATION, " "))))
                .containsExactly("TK-DEM-05");
        assertThat(rulesOf(submit(Drafts.sound()
                        .addAttachments(Drafts.picture("a.png", 8 * AttachmentPolicy.MEBIBYTE + 1))
                        .build())))
                .containsExactly("TK-PJ-02");
        assertThat(rulesOf(submit(Drafts.of(ThreePlatforms.PARENT, UsualCatalogue.AUTHENTIFICATION, "Bonjour"))))
                .as("forged")
                .containsExactly("TK-DRO-03");
        assertThat(list(Platform.ACADEMIE, Shelf.OPEN)).isEmpty();
    }

    @Test
    void a_request_climbs_from_the_ent_to_the_vendor_and_level_1_announces_the_end() {
        var id = all.asked();
        assertThat(all.ticket(Platform.ACADEMIE, id).team()).contains(TeamId.DSI);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, "Hors de notre portée"))
                .does(Platform.VENDOR, id, VENDOR, new Step.Acknowledged("K-7"))
                .does(Platform.VENDOR, id, VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"))
                .does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("C'est corrigé."))
                .does(Platform.ENT, id, RUIZ, new Step.Accepted());
        for (var platform : Platform.values()) {
            assertThat(Sharing.shared(all.ticket(platform, id)))
                    .as("%s", platform)
                    .isEqualTo(Sharing.shared(all.ticket(Platform.ACADEMIE, id)));
        }
        assertThat(all.ticket(Platform.ENT, id).state()).isEqualTo(TicketState.CLOSED);
        assertThat(all.ticket(Platform.ENT, id).vendorNumber()).contains("K-7");
        assertThat(told(new Recipient.Person(Drafts.RUIZ), News.Resolved.class)).isNotEmpty();
    }

    @Test
    void the_vendor_lists_what_it_was_given_on_its_own_platform_and_nowhere_else() {
        var kept = all.asked();
        var given = all.asked();
        all.does(Platform.ACADEMIE, given, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, given, AGENT, new Step.HandedOver(Platform.VENDOR, "Hors de notre portée"));

        var queue = new TicketList.OfAll(Shelf.OPEN);
        var reading = all.at(Platform.VENDOR).reading();
        assertThat(reading.list(queue, Optional.empty(), 20, VENDOR, all.now)
                        .get()
                        .ids())
                .containsExactly(given);
        assertThat(reading.clocks(List.of(given, kept), VENDOR, all.now).get()).containsOnlyKeys(given);
        assertThat(all.at(Platform.ACADEMIE)
                        .reading()
                        .list(queue, Optional.empty(), 20, VENDOR, all.now)
                        .getLeft()
                        .rules())
                .containsExactly("TK-DRO-05");
        assertThat(reading.clocks(List.of(given), RUIZ, all.now).getLeft().rules())
                .containsExactly("TK-DRO-05");
    }

    @Test
    void a_refused_solution_opens_again_and_a_closed_ticket_is_followed() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Videz le cache."))
                .does(Platform.ACADEMIE, id, RUIZ, new Step.Refused("Toujours rien"));
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.IN_PROGRESS);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Compte recréé."))
                .does(Platform.ACADEMIE, id, RUIZ, new Step.Accepted());
        var follow = all.at(Platform.ACADEMIE)
                .intake()
                .submit(all.submission()
                        .draft(Drafts.sound().build())
                        .followUpOf(id)
                        .build())
                .get();
        assertThat(follow.ticket().followUpOf()).contains(id);
        assertThat(all.ticket(Platform.ACADEMIE, id).followUps())
                .containsExactly(follow.ticket().id());
    }

    @Test
    void what_was_to_be_closed_by_now_is_followed_although_nobody_has_closed_it_yet() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Videz le cache."));
        var follow = all.submission().draft(Drafts.sound().build()).followUpOf(id);
        assertThat(rulesOf(all.at(Platform.ACADEMIE).intake().submit(follow.build())))
                .containsExactly("TK-SUI-01");
        all.now = all.now.plus(Duration.ofDays(10));
        var later = all.submission().draft(Drafts.sound().build()).followUpOf(id);
        assertThat(all.at(Platform.ACADEMIE).intake().submit(later.build()).isRight())
                .isTrue();
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void what_cannot_be_delivered_to_the_vendor_is_ours_again_and_may_be_sent_once_more() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        all.isCut = true;
        all.does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        for (var hour = 0; hour < 5; hour++) {
            all.now = all.now.plus(Duration.ofHours(1));
            all.exchange();
        }
        assertThat(all.ticket(Platform.ACADEMIE, id).escalation()).isEqualTo(EscalationState.FAILED);
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.IN_PROGRESS);
        var dead = all.at(Platform.ACADEMIE).delivery().dead(100);
        assertThat(dead).isNotEmpty();
        all.isCut = false;
        dead.forEach(letter ->
                all.at(Platform.ACADEMIE).delivery().sendAgain(letter.message().id(), all.now));
        all.exchange();
        assertThat(Sharing.shared(all.ticket(Platform.VENDOR, id)))
                .isEqualTo(Sharing.shared(all.ticket(Platform.ACADEMIE, id)));
    }

    @Test
    void what_was_said_first_is_told_first_also_after_the_ninth_event() {
        var id = all.asked();
        all.carried.clear();
        for (var number = 0; number < 12; number++) {
            take(id, new Step.Commented("mot " + number), AGENT);
        }
        all.at(Platform.ACADEMIE).delivery().deliver(all.now, 100);
        assertThat(all.carried).hasSizeGreaterThan(11).isSortedAccordingTo(Comparator.naturalOrder());
    }

    @Test
    void what_comes_of_a_duplicate_from_the_ent_goes_to_the_other() {
        var other = all.asked();
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.DuplicateFound(other));
        all.does(Platform.ENT, id, RUIZ, new Step.Commented("Et depuis ce matin aussi la 5B"));
        assertThat(all.ticket(Platform.ACADEMIE, other).said())
                .extracting(Said::text)
                .contains("Et depuis ce matin aussi la 5B");
        assertThat(all.ticket(Platform.ENT, other).said())
                .extracting(Said::text)
                .contains("Et depuis ce matin aussi la 5B");
    }

    @Test
    void two_tickets_never_become_duplicates_of_each_other() {
        var one = all.askedAt(Platform.ACADEMIE);
        var other = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, one, AGENT, new Step.DuplicateFound(other));
        assertThat(rulesOf(take(other, new Step.DuplicateFound(one), AGENT))).containsExactly("TK-DOU-02");
        assertThat(rulesOf(take(other, new Step.DuplicateFound(other), AGENT))).containsExactly("TK-DOU-01");
        assertThat(rulesOf(take(other, new Step.DuplicateFound(new TicketId("NIX-1")), AGENT)))
                .containsExactly("TK-DRO-01");
    }

    @Test
    void a_correspondent_of_another_school_sees_and_does_nothing() {
        var id = all.askedAt(Platform.ACADEMIE);
        assertThat(rulesOf(all.at(Platform.ACADEMIE).reading().show(id, ELSEWHERE, all.now)))
                .containsExactly("TK-DRO-01");
        assertThat(rulesOf(take(id, new Step.Commented("Bonjour"), ELSEWHERE))).containsExactly("TK-DRO-01");
        assertThat(rulesOf(all.at(Platform.ACADEMIE)
                        .reading()
                        .list(
                                new TicketList.OfSchool(Drafts.SCHOOL, Shelf.OPEN),
                                Optional.empty(),
                                20,
                                ELSEWHERE,
                                all.now)))
                .containsExactly("TK-DRO-05");
        assertThat(rulesOf(take(id, new Step.Taken(), new Actor("intrus", Role.AGENT))))
                .containsExactly("TK-DRO-04");
    }

    @Test
    void the_school_does_not_see_what_level_1_notes_for_itself() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Noted("compte en double dans l'annuaire"));
        var seen = all.at(Platform.ACADEMIE).reading().show(id, RUIZ, all.now).get();
        assertThat(seen.ticket().said()).isEmpty();
        assertThat(seen.version()).isEqualTo(all.ticket(Platform.ACADEMIE, id).version());
        assertThat(all.ticket(Platform.ENT, id).said()).isEmpty();
    }

    @Test
    void what_was_decided_without_having_seen_the_last_word_is_refused() {
        var id = all.askedAt(Platform.ACADEMIE);
        var seen = all.at(Platform.ACADEMIE).reading().show(id, AGENT, all.now).get();
        all.does(Platform.ACADEMIE, id, RUIZ, new Step.Commented("Cela remarche, merci."));
        var refused = all.at(Platform.ACADEMIE)
                .work()
                .takeAsSeen(id, seen.version(), new Step.Resolved("Compte recréé."), all.now, AGENT);
        assertThat(refused.getLeft()).isInstanceOf(Outdated.class);
    }

    @Test
    void reminders_and_ends_fall_due_at_the_close_of_open_days() {
        var id = all.askedAt(Platform.ACADEMIE);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Asked("Depuis quand ?"));
        var thursday = Instant.parse("2026-11-05T17:00:00Z");
        assertThat(due(thursday.minusSeconds(1))).isEmpty(); // nor is time running
        assertThat(due(thursday)).containsExactly(id);
        assertThat(due(Instant.parse("2026-11-10T17:00:00Z"))).containsExactly(id);
        assertThat(due(Instant.parse("2026-11-13T17:00:00Z"))).containsExactly(id);
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.RESOLVED);
        assertThat(due(Instant.parse("2026-11-20T17:00:00Z"))).containsExactly(id);
        assertThat(all.ticket(Platform.ACADEMIE, id).state()).isEqualTo(TicketState.CLOSED);
    }

    @Test
    void the_team_is_told_once_that_time_runs_out() {
        var id = all.askedAt(Platform.ACADEMIE);
        var owned = Instant.parse("2026-11-02T14:00:00Z");
        assertThat(due(owned.minusSeconds(1))).isEmpty();
        assertThat(due(owned)).containsExactly(id);
        assertThat(due(owned)).isEmpty();
        assertThat(told(new Recipient.Team(TeamId.DSI), News.TimeRuns.class))
                .extracting(each -> Messages.render(each.what(), Lang.FR))
                .containsExactly(id + ", prise en charge : 75 % du délai promis sont écoulés");
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken());
        assertThat(due(Instant.parse("2026-11-03T16:00:00Z"))).isEmpty();
    }

    @Test
    void messages_of_unknown_tickets_and_forged_ones_are_anomalies_and_change_nothing() {
        var id = all.askedAt(Platform.ACADEMIE);
        var before = all.ticket(Platform.ACADEMIE, id);
        var unknown = message(new TicketId("NIX-1"), Platform.VENDOR, VENDOR, new Step.Commented("?"));
        var notShared = message(id, Platform.VENDOR, VENDOR, new Step.Commented("Qui êtes-vous ?"));
        var forged = message(id, Platform.ENT, RUIZ, new Step.Accepted());
        for (var message : List.of(unknown, notShared, forged)) {
            assertThat(all.at(Platform.ACADEMIE).exchange().receive(message, all.now))
                    .isInstanceOf(Reception.Refused.class);
        }
        assertThat(all.at(Platform.ACADEMIE).exchange().anomalies(10)).hasSize(3);
        assertThat(all.ticket(Platform.ACADEMIE, id)).isEqualTo(before);
    }

    /** As the vendor says it. */
    private Message message(TicketId id, Platform author, Actor by, Step step) {
        return new Message(
                Platform.VENDOR, Platform.ACADEMIE, id, new TicketEvent(new EventId(9, author), 1, all.now, by, step));
    }

    private List<TicketId> due(Instant at) {
        return all.at(Platform.ACADEMIE).work().takeDue(at, 10).stream()
                .map(each -> each.id())
                .toList();
    }

    private List<Notice> told(Recipient to, Class<? extends News> news) {
        return all.notices.stream()
                .filter(each -> each.to().equals(to) && news.isInstance(each.what()))
                .toList();
    }

    private List<TicketId> list(Platform platform, Shelf shelf) {
        return all.at(platform)
                .reading()
                .list(new TicketList.OfAll(shelf), Optional.empty(), 20, AGENT, all.now)
                .get()
                .ids();
    }

    private static RequestDraft draft(CategoryId category) {
        return Drafts.of(Drafts.RUIZ, category, "Bonjour, rien ne va. Merci.");
    }

    private Receipt submitted(RequestDraft draft) {
        return submit(draft).get();
    }

    private Either<Refusal, Receipt> submit(RequestDraft draft) {
        return all.at(Platform.ACADEMIE)
                .intake()
                .submit(all.submission().draft(draft).build());
    }

    private Either<Refusal, ?> take(TicketId id, Step step, Actor who) {
        return all.at(Platform.ACADEMIE).work().take(id, step, all.now, who);
    }

    private static List<String> rulesOf(Either<Refusal, ?> answer) {
        return answer.fold(Refusal::rules, done -> List.of());
    }
}
