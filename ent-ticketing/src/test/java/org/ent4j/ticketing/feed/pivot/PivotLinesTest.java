package org.ent4j.ticketing.feed.pivot;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ent4j.ticketing.exchange.Remark;

class PivotLinesTest {

    private static final String MAIL = """
            Bonjour,
            id_jira = CGI-77
            id_iws = ENT-26-0001204
            statut_jira = Résolu
            reponse_technique = Version 4.2
             installée, a =b
            commentaires = 12 | ACAD\\martin | 30/11/2026 10:00:00 | vu | revu
            Cordialement
            --\s
            Le support
            titre = non
            """;

    @Property
    void what_is_written_is_read(@ForAll("tickets") PivotTicket ticket) {
        var mail = PivotLines.write(ticket, Pivots.NAMES);
        for (var carried : new String[] {
            mail, mail.replace("\n", "\r\n"), "> " + mail.stripTrailing().replace("\n", "\n> ")
        }) {
            assertThat(PivotLines.read(carried, Pivots.LIMITS, Pivots.NAMES).get())
                    .isEqualTo(ticket);
        }
    }

    @Property
    void whatever_comes_is_read_or_refused(@ForAll("tickets") PivotTicket ticket, @ForAll int at, @ForAll char other) {
        var mail = new StringBuilder(PivotLines.write(ticket, Pivots.NAMES));
        mail.setCharAt(Math.floorMod(at, mail.length()), other);
        var read = PivotLines.read(mail.toString(), Pivots.LIMITS, Pivots.NAMES);
        assertThat(read.isRight() || !read.getLeft().isEmpty()).isTrue();
    }

    @Provide
    Arbitrary<PivotTicket> tickets() {
        return Pivots.tickets();
    }

    @Example
    void a_letter_of_people_is_read() {
        var ticket = PivotLines.read(MAIL, Pivots.LIMITS, Pivots.NAMES).get();
        assertThat(ticket.text(PivotField.ID_JIRA)).contains("CGI-77");
        assertThat(ticket.text(PivotField.TITRE)).isEmpty();
        assertThat(ticket.text(PivotField.REPONSE_TECHNIQUE)).contains("Version 4.2\ninstallée, a=b");
        assertThat(ticket.comments())
                .containsExactly(new Remark(
                        "12",
                        "ACAD\\martin",
                        java.time.Instant.parse("2026-11-30T09:00:00Z"),
                        "vu | revu\nCordialement"));
    }

    @Example
    void an_answer_counts_and_not_what_it_quotes() {
        var mail = "statut_jira = Résolu\n\n> statut_jira = Ouvert\n> titre = x\n";
        var ticket = PivotLines.read(mail, Pivots.LIMITS, Pivots.NAMES).get();
        assertThat(ticket.text(PivotField.STATUT_JIRA)).contains("Résolu");
        assertThat(ticket.text(PivotField.TITRE)).isEmpty();
    }
}
