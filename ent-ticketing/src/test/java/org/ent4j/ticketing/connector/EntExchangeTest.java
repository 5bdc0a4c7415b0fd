package org.ent4j.ticketing.connector;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.ent4j.ticketing.exchange.Birth;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.Snapshot;
import org.ent4j.ticketing.exchange.Tellings;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.request.CategoryId;
import org.ent4j.ticketing.request.Drafts;
import org.ent4j.ticketing.routing.TeamId;
import org.ent4j.ticketing.spi.RequestReceiver;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Role;
import org.ent4j.ticketing.ticket.Said;
import org.ent4j.ticketing.ticket.Step;
import org.ent4j.ticketing.ticket.TicketId;
import org.ent4j.ticketing.ticket.TicketState;
import org.ent4j.ticketing.time.Impact;
import org.ent4j.ticketing.time.Priority;
import org.ent4j.ticketing.time.Urgency;

class EntExchangeTest {

    /** The checksum of the file that the ENT sends. */
    private static final String A = "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb";

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void both_sides_have_each_word_once_whatever_is_lost_repeated_or_late(@ForAll long seed) {
        var random = new Random(seed);
        var said = new ArrayList<String>();
        var sent = new ArrayList<String>();
        try (var side = new Academie(seed)) {
            side.there.server.setSound(false);
            for (var i = 0; i < 40; i++) {
                act(side, random, said, sent, "mot " + i + " | a=b\nfin");
            }
            side.there.server.setSound(true);
            side.hear(side.there.show());
            side.work(new Step.Commented("fin"));
            side.deliver();
            side.hear(side.there.show());
            var version = side.ticket().version();
            side.deliver();
            side.hear(side.there.show());

            assertThat(side.ticket().version()).as("nothing is left to be said").isEqualTo(version);
            assertThat(side.there.comments.stream().map(FakeIws::id).filter(id -> id.contains("-")))
                    .containsExactlyInAnyOrderElementsOf(Tellings.of(side.ticket(), Platform.ENT, Actor::id).stream()
                            .map(Remark::id)
                            .toList());
            assertThat(side.ticket().said())
                    .filteredOn(each -> each.by().id().equals("Mme Ruiz"))
                    .extracting(Said::text)
                    .containsExactlyInAnyOrderElementsOf(said);
            assertThat(side.ticket().attachments())
                    .extracting(each -> each.name())
                    .containsExactly("a.txt");
            assertThat(side.there.get("id_iws")).isEqualTo("LOR-412");
            assertThat(side.there.get("statut_ent"))
                    .isEqualTo(EntStatus.MAP.word(side.ticket().state()));
        }
    }

    private static void act(Academie side, Random random, List<String> said, List<String> sent, String text) {
        switch (random.nextInt(8)) {
            case 0 -> {
                said.add(text);
                side.now = side.now.plusSeconds(20);
                side.there.say(text);
            }
            case 1 -> sent.add(side.there.show());
            case 2 -> side.hear(side.there.show());
            case 3 ->
                sent.stream().skip(random.nextInt(sent.size() + 1)).findFirst().ifPresent(side::hear);
            case 4 ->
                side.work(List.of(
                                new Step.Asked("Quelle classe ?"),
                                new Step.Resolved("Comptes recréés"),
                                new Step.Commented("on regarde"))
                        .get(random.nextInt(3)));
            case 5 -> {
                if (side.there.get("statut_ent").equals("Résolu")) {
                    side.there.set("statut_ent", random.nextInt(4) > 0 ? "En cours" : "Fermé");
                }
            }
            default -> side.here.delivery().deliver(side.now = side.now.plusSeconds(120), 100);
        }
    }

    @Example
    void what_is_not_known_begins_and_what_is_known_goes_on() {
        try (var side = new Academie(0)) {
            assertThat(side.hear(side.there.show())).isEqualTo(Answer.text(200, "LOR-412"));
            var begun = side.ticket();
            assertThat(begun.birthplace()).isEqualTo(Platform.ENT);
            assertThat(begun.holder()).isEqualTo(Platform.ACADEMIE);
            assertThat(begun.submittedAt()).isEqualTo(Shared.MONDAY);
            assertThat(begun.requester()).isEqualTo(Drafts.RUIZ);
            assertThat(begun.school()).isEqualTo(Drafts.SCHOOL);
            assertThat(begun.team()).contains(TeamId.DSI);
            assertThat(begun.request().description()).isEqualTo("Connexion\n\nLes élèves de 5A ne se connectent plus.");
            assertThat(begun.impact()).isEqualTo(Impact.SCHOOL);
            assertThat(begun.urgency()).isEqualTo(Urgency.HIGH);
            assertThat(Shared.POLICY.matrix().of(begun.impact(), begun.urgency()))
                    .isEqualTo(Priority.BLOCKING);
            assertThat(side.notices).extracting(notice -> notice.what().code()).contains("news.for-the-team");

            side.hear(side.there.show());
            assertThat(side.ticket()).isEqualTo(begun);

            side.there.set("statut_ent", "Fermé");
            side.hear(side.there.show());
            assertThat(side.ticket().state()).isEqualTo(TicketState.CANCELLED);
        }
    }

    @Example
    void the_school_answers_refuses_and_closes() {
        try (var side = new Academie(0)) {
            side.hear(side.there.show());
            side.work(new Step.Asked("Quelle classe ?"));
            side.deliver();
            assertThat(side.there.get("statut_iws")).isEqualTo("En attente de réponse utilisateur");
            side.there.say("La 5A");
            side.hear(side.there.show());
            assertThat(side.ticket().state()).isEqualTo(TicketState.IN_PROGRESS);
            side.work(new Step.Resolved("Comptes recréés"));
            side.deliver();
            assertThat(side.there.get("reponse_client")).isEqualTo("Comptes recréés");
            side.there.set("statut_ent", "En cours");
            side.hear(side.there.show());
            assertThat(side.ticket().refusals()).isEqualTo(1);
            side.work(new Step.Resolved("Droits corrigés"));
            side.deliver();
            side.there.set("statut_ent", "Fermé");
            side.hear(side.there.show());
            assertThat(side.ticket().state()).isEqualTo(TicketState.CLOSED);
            assertThat(side.here.exchange().anomalies(9)).isEmpty();
            assertThat(side.ticket().said())
                    .allMatch(said ->
                            said.by().role() == (said.id().startsWith("ENT") ? Role.CORRESPONDENT : Role.AGENT));
        }
    }

    @Example
    void of_who_asks_or_where_nobody_knows_nothing_is_kept() throws IOException {
        try (var side = new Academie(0)) {
            var body = side.there.show();
            refused(side, body.replace("9990001X", "9999999Z"), "2;Mandatory Field collectivite");
            refused(side, body.replace("Mme Ruiz", "M. X"), "2;Mandatory Field demandeur");
            refused(side, body.replace("\"id_ent\":\"412\"", "\"id_ent\":\"\""), "2;Mandatory Field id_ent");
            refused(side, body.replace("\"id_ent\":\"412\"", "\"id_ent\":\"4 1 2\""), "102;Not an IWS ticket.");
            refused(side, body.replaceFirst("\\{", "{\"id_iws\":\"LOR-7\","), "102;Not an IWS ticket.");
            refused(side, body.replace("Bloquant", "Cosmique"), "999;Technical error");
            assertThat(side.contents.open(A)).isEmpty();

            side.hear(body);
            assertThat(side.hear(body.replace("Mme Ruiz", "M. X")).status())
                    .as("of what is known")
                    .isEqualTo(200);
            assertThat(side.contents.open(A)).isPresent();
        }
    }

    private static void refused(Academie side, String body, String line) {
        assertThat(side.hear(body)).isEqualTo(Answer.text(400, line));
        assertThat(side.tickets.find(Academie.ID)).isEmpty();
        assertThat(side.notices).isEmpty();
    }

    @Example
    void the_same_by_mail_without_status_or_priority() throws IOException {
        try (var side = new Academie(0)) {
            var lines = """
                    id_ent = 412
                    collectivite = 9990001X
                    demandeur = Mme Ruiz
                    titre = Les élèves
                    description = Les élèves de 5A
                     ne se connectent plus.
                    type_demande = Assistance
                    """;
            assertThat(side.mail.handle(lines)).isEqualTo(Answer.text(200, "LOR-412"));
            assertThat(side.ticket().request().description()).isEqualTo("Les élèves de 5A\nne se connectent plus.");
            assertThat(side.ticket().category()).isEqualTo(new CategoryId("AIDER"));
            assertThat(side.ticket().impact()).isEqualTo(Impact.PERSON);
            assertThat(side.mail.handle(lines)).isEqualTo(Answer.text(200, "LOR-412"));
            assertThat(side.ticket().version()).isEqualTo(3);
        }
    }

    @Example
    void what_is_said_of_a_duplicate_goes_to_the_other() {
        try (var side = new Academie(0)) {
            side.hear(side.there.show().replace("412", "411"));
            side.hear(side.there.show());
            var other = new TicketId("LOR-411");
            assertThat(side.work(new Step.DuplicateFound(other))).isTrue();
            side.there.say("La 5A aussi");
            side.hear(side.there.show());
            side.hear(side.there.show());
            assertThat(side.tickets.find(other).orElseThrow().said())
                    .extracting(Said::text)
                    .containsOnlyOnce("La 5A aussi");
            side.deliver();
            assertThat(side.there.comments).anyMatch(each -> each.endsWith("Doublon du ticket LOR-411."));
        }
    }

    @Example
    void files_of_level_1_go_down_and_those_of_the_school_do_not_come_back() throws IOException {
        try (var side = new Academie(0)) {
            side.hear(side.there.show());
            var file = side.contents
                    .keep("b.txt", new ByteArrayInputStream(new byte[] {1, 2, 3}))
                    .get();
            side.work(new Step.Attached(file));
            side.deliver();
            assertThat(side.there.files).singleElement().hasToString("{\"nom\":\"b.txt\",\"contenu\":\"AQID\"}");
            assertThat(Optional.of(side.there.get("statut_ent"))).contains("En cours");
        }
    }

    @Example
    void what_cannot_be_kept_may_be_sent_again() throws IOException {
        var receiver = new RequestReceiver() {
            @Override
            public boolean isKnown(TicketId ticket) {
                return false;
            }

            @Override
            public boolean begin(Birth birth) {
                return false;
            }

            @Override
            public boolean receive(Snapshot snapshot) {
                throw new AssertionError(snapshot);
            }
        };
        try (var side = new Academie(0)) {
            var contents = new HeldContents();
            assertThat(side.inbox(contents, receiver).handle(side.there.show()))
                    .isEqualTo(Answer.text(503, "999;Technical error"));
            assertThat(contents.open(A)).isEmpty();
        }
    }
}
