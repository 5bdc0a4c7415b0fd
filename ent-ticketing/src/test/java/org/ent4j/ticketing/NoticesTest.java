package org.ent4j.ticketing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ent4j.ticketing.ThreePlatforms.AGENT;
import static org.ent4j.ticketing.ThreePlatforms.RUIZ;
import static org.ent4j.ticketing.ThreePlatforms.VENDOR;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ent4j.ticketing.exchange.Letter;
import org.ent4j.ticketing.exchange.LetterState;
import org.ent4j.ticketing.intake.Admission;
import org.ent4j.ticketing.notice.News;
import org.ent4j.ticketing.notice.Notice;
import org.ent4j.ticketing.notice.Recipient;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.UsualCatalogue;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.Step.Return;
import org.junit.jupiter.api.Test;

/** Who is told what, on three platforms that each have a notifier. */
class NoticesTest {

    private final ThreePlatforms all = new ThreePlatforms();

    @Test
    void everybody_is_told_once_whatever_platforms_hear_of_it() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""))
                .does(Platform.VENDOR, id, VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"))
                .does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("C'est corrigé."));
        assertThat(told(new Recipient.Person(Drafts.RUIZ)))
                .containsExactly("news.received", "news.taken", "news.escalated", "news.resolved");
        assertThat(told(new Recipient.Team(TeamId.DSI))).containsExactly("news.for-the-team", "news.said");
    }

    @Test
    void the_end_is_told_even_when_it_arrives_before_what_led_to_it() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Taken())
                .does(Platform.ACADEMIE, id, AGENT, new Step.HandedOver(Platform.VENDOR, ""));
        all.isCut = true;
        all.does(Platform.VENDOR, id, VENDOR, new Step.HandedBack(Return.SOLUTION, "Corrigé en 4.2"));
        waiting(Platform.VENDOR).forEach(this::arrives);
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("C'est corrigé."));
        var late = new ArrayList<>(waiting(Platform.ACADEMIE));
        Collections.reverse(late);
        late.forEach(this::arrives);
        assertThat(told(new Recipient.Person(Drafts.RUIZ))).containsOnlyOnce("news.resolved");
    }

    @Test
    void who_is_no_correspondent_is_told_where_to_turn_and_not_that_it_is_registered() {
        all.at(Platform.ACADEMIE)
                .intake()
                .submit(Submission.builder()
                        .draft(Drafts.of(ThreePlatforms.PARENT, UsualCatalogue.AUTHENTIFICATION, "Bonjour"))
                        .by(ThreePlatforms.PARENT)
                        .at(all.now)
                        .build());
        assertThat(all.notices).extracting(Notice::what).hasOnlyElementsOfType(Admission.NotACorrespondent.class);
    }

    @Test
    void nobody_is_sent_to_a_new_request_while_the_ticket_is_not_closed() {
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Asked("Depuis quand ?"));
        all.isCut = true;
        all.does(Platform.ACADEMIE, id, AGENT, new Step.Resolved("Sans réponse."));
        all.does(Platform.ENT, id, RUIZ, new Step.Answered("Depuis lundi"));
        all.isCut = false;
        all.now = all.now.plusSeconds(3600);
        all.exchange();
        assertThat(all.notices).extracting(Notice::what).hasAtLeastOneElementOfType(News.NotDone.class);
        assertThat(all.notices).extracting(Notice::what).doesNotHaveAnyElementsOfTypes(News.TooLate.class);
    }

    @Test
    void the_team_is_told_what_the_school_says_of_a_ticket_or_of_its_duplicate() {
        var other = all.asked();
        var id = all.asked();
        all.does(Platform.ACADEMIE, id, AGENT, new Step.DuplicateFound(other));
        all.notices.clear();
        all.does(Platform.ENT, other, RUIZ, new Step.Commented("Et en salle 12"));
        assertThat(told(new Recipient.Team(TeamId.DSI))).containsExactly("news.said");
        all.isCut = true;
        var late = all.asked();
        all.isCut = false;
        all.now = all.now.plusSeconds(3600);
        all.exchange();
        all.notices.clear();
        all.isCut = true;
        all.does(Platform.ACADEMIE, late, AGENT, new Step.DuplicateFound(other))
                .does(Platform.ENT, late, RUIZ, new Step.Commented("La 5B aussi"));
        all.isCut = false;
        all.now = all.now.plusSeconds(3600);
        all.exchange();
        assertThat(told(new Recipient.Team(TeamId.DSI))).contains("news.said");
    }

    private List<Letter> waiting(Platform platform) {
        return all.stores.get(platform).exchanges().in(LetterState.WAITING, 20).stream()
                .sorted((one, other) -> one.message()
                        .event()
                        .id()
                        .compareTo(other.message().event().id()))
                .toList();
    }

    private void arrives(Letter letter) {
        all.at(letter.message().to()).exchange().receive(letter.message(), all.now);
    }

    private List<String> told(Recipient to) {
        return all.notices.stream()
                .filter(notice -> notice.to().equals(to))
                .map(notice -> notice.what().code())
                .toList();
    }
}
