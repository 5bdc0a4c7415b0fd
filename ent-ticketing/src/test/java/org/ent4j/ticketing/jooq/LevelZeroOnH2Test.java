package org.ent4j.ticketing.jooq;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ent4j.model.id.PersonId;
import org.ent4j.ticketing.Assistance;
import org.ent4j.ticketing.AssistanceSetup;
import org.ent4j.ticketing.Submission;
import org.ent4j.ticketing.intake.Correspondent;
import org.ent4j.ticketing.intake.CorrespondentRole;
import org.ent4j.ticketing.intake.FrontDesk;
import org.ent4j.ticketing.json.TicketJson;
import org.ent4j.ticketing.knowledge.Deflection;
import org.ent4j.ticketing.knowledge.Enquiry;
import org.ent4j.ticketing.knowledge.KnownAnswerId;
import org.ent4j.ticketing.knowledge.QuestionId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.request.FormPolicy;
import org.ent4j.ticketing.routing.UsualRouting;
import org.ent4j.ticketing.spi.Agents;
import org.ent4j.ticketing.spi.Notifier;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Policies;
import org.ent4j.ticketing.ticket.Role;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;

/** Two processes of one platform on one database. */
class LevelZeroOnH2Test {

    private static final Instant NOW = Policies.MONDAY;
    private static final PersonId PARENT = new PersonId("parent");
    private static final Actor MARTIN = new Actor("martin", Role.AGENT);

    private final JooqTicketing database = JooqTicketing.on(JdbcConnectionPool.create(
                    "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                    "",
                    ""))
            .migrate();

    private Assistance process() {
        var text = TicketJson.text();
        var ruiz = new Correspondent(Drafts.RUIZ, "Mme Ruiz", CorrespondentRole.REFERENT_NUMERIQUE, Optional.empty());
        return Assistance.of(
                AssistanceSetup.usual(
                        Platform.ENT,
                        "ENT",
                        Policies.usual(),
                        FormPolicy.usual(),
                        new FrontDesk("portail.example.org"),
                        UsualRouting.table()),
                new Assistance.Ports(
                                database.tickets(text),
                                database.exchanges(text),
                                school -> List.of(ruiz),
                                Agents.asTheHostSays(),
                                Notifier.silent(),
                                Map.of())
                        .withLevelZero(database.questions(text), database.knownAnswers()));
    }

    @Test
    void what_is_answered_in_one_is_proposed_in_the_other_and_what_did_not_help_becomes_a_ticket() {
        var one = process().levelZero();
        var other = process();
        var id = new QuestionId("Q1");
        var lost = Enquiry.of(Drafts.SCHOOL, "J'ai perdu mon mot de passe, que faire ?");
        assertThat(other.levelZero().propose(lost, 5)).isEmpty();

        one.ask(id, lost, PARENT, NOW).get();
        one.answer(id, "Par le lien « mot de passe perdu ».", Drafts.RUIZ, NOW).get();
        assertThat(other.levelZero().propose(lost, 5))
                .extracting(each -> each.answer().id())
                .containsExactly(new KnownAnswerId("Q1-1"));
        other.levelZero()
                .notHelped(id, "Le lien ne mène nulle part.", PARENT, NOW)
                .get();
        assertThat(one.propose(lost, 5)).isEmpty();

        var form = Submission.builder()
                .draft(Drafts.sound().build())
                .by(Drafts.RUIZ)
                .at(NOW)
                .build();
        var passed = one.passOn(id, form).get();

        assertThat(other.levelZero().passOn(id, form).get()).isEqualTo(passed);
        assertThat(other.reading().show(passed.ticket().id(), MARTIN, NOW).get().ticket())
                .isEqualTo(passed.ticket());
        assertThat(other.levelZero().behind(passed.ticket().id(), MARTIN, NOW).get())
                .contains(passed.question());
        assertThat(other.levelZero()
                        .deflection(Optional.empty(), NOW, NOW.plusSeconds(1), MARTIN, NOW)
                        .get())
                .isEqualTo(new Deflection(0, 1, 0, 0));
    }
}
