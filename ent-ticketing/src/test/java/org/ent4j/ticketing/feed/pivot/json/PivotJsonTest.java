package org.ent4j.ticketing.feed.pivot.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.text.Lang;
import org.ent4j.ticketing.exchange.Shared;
import org.ent4j.ticketing.exchange.status.EntStatus;
import org.ent4j.ticketing.exchange.status.IwsStatus;
import org.ent4j.ticketing.feed.pivot.PivotField;
import org.ent4j.ticketing.feed.pivot.PivotFile;
import org.ent4j.ticketing.feed.pivot.PivotNumbers;
import org.ent4j.ticketing.feed.pivot.PivotReason;
import org.ent4j.ticketing.feed.pivot.PivotTicket;
import org.ent4j.ticketing.feed.pivot.PivotTickets;
import org.ent4j.ticketing.feed.pivot.Pivots;
import org.ent4j.ticketing.ticket.Actor;
import org.ent4j.ticketing.ticket.Platform;
import org.ent4j.ticketing.ticket.Step;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class PivotJsonTest {

    private final PivotJson json = new PivotJson(Pivots.LIMITS, Pivots.NAMES);

    @Property
    void what_is_written_is_read(@ForAll("tickets") PivotTicket ticket) {
        var read = json.read(json.write(ticket)).get();
        assertThat(read.orElse(java.util.Map.of())).isEqualTo(ticket);
    }

    @Property(tries = 3000)
    void whatever_comes_is_read_or_refused(
            @ForAll("tickets") PivotTicket ticket, @ForAll int at, @ForAll int what, @ForAll char other) {
        var text = new StringBuilder(json.write(ticket));
        var place = Math.floorMod(at, text.length());
        var odd = List.of("null", "{}", "[", "]", "\"", ",", "1e99999", "[[[[[[[", "\\u0000", String.valueOf(other));
        if (what % 2 == 0) {
            text.replace(
                    place,
                    Math.min(text.length(), place + 1 + Math.floorMod(what, 9)),
                    odd.get(Math.floorMod(what / 2, 10)));
        } else {
            text.setLength(place);
        }
        var read = json.read(text.toString());
        Statistics.collect(read.isRight());
        Statistics.coverage(coverage -> coverage.check(true).percentage(p -> p > 3));
        assertThat(read.isRight() || !read.getLeft().isEmpty()).isTrue();
        read.swap()
                .forEach(reasons -> reasons.forEach(
                        reason -> assertThat(Messages.pattern(reason, Lang.EN)).isPresent()));
    }

    @Provide
    Arbitrary<PivotTicket> tickets() {
        return Pivots.tickets();
    }

    @Example
    void what_is_wrong_is_said_with_its_path() {
        refused("{\"titre\":1}", new PivotReason.NoText("titre"));
        refused("{\"autre\":\"x\"}", new PivotReason.UnknownName("autre"));
        refused("{\"modules\":\"x\"}", new PivotReason.NoList("modules"));
        refused("{\"modules\":[\"x\",[]]}", new PivotReason.NoText("modules[1]"));
        refused("{\"pj\":[{\"nom\":\"a\"}]}", new PivotReason.NoObject("pj[0]"));
        refused("{\"commentaires\":[\"a | b | c\"]}", new PivotReason.NotAComment("commentaires[0]"));
        refused(
                "{\"commentaires\":[\"a|b|31/02/2026 10:00:00|x\"]}",
                new PivotReason.NotADate("commentaires[0]", "31/02/2026 10:00:00"));
        refused("{\"date_creation\":\"hier\"}", new PivotReason.NotADate("date_creation", "hier"));
        refused("{\"titre\":\"" + "x".repeat(2001) + "\"}", new PivotReason.TooLong("titre", 2001, 2000));
        refused("{\"titre\":\"a\",\"titre\":\"b\"}", new PivotReason.NotJson("1:21"));
        refused("[]", new PivotReason.NoObject("$"));
        refused("", new PivotReason.NoObject("$"));
        refused("\"" + "x".repeat(100_000), new PivotReason.TooLarge(100_000));
    }

    @Example
    void a_byte_too_many_is_refused() {
        var most = java.util.Base64.getEncoder().encodeToString(new byte[64]);
        var more = java.util.Base64.getEncoder().encodeToString(new byte[65]);
        var file = "{\"pj\":[{\"nom\":\"a\",\"contenu\":\"%s\"}]}";
        assertThat(json.read(file.formatted(most)).get().files()).hasSize(1);
        refused(file.formatted(more), new PivotReason.FileTooBig("pj[0].contenu", 64));
        refused(file.formatted("*"), new PivotReason.NotBase64("pj[0].contenu"));
        var one = "{\"nom\":\"a\",\"contenu\":\"\"}";
        refused("{\"pj\":[%s,%s,%s,%s]}".formatted(one, one, one, one), new PivotReason.TooMany("pj", 4, 3));
    }

    private void refused(String text, PivotReason reason) {
        assertThat(json.read(text).getLeft()).containsExactly(reason);
        assertThat(Messages.pattern(reason, Lang.FR)).isPresent();
    }

    @Test
    void what_is_written_keeps_the_official_schema() throws IOException {
        var schema = schema();
        assertThat(schema.validate("{\"titre\":1}", InputFormat.JSON)).isNotEmpty();
        Pivots.tickets()
                .sampleStream()
                .limit(200)
                .forEach(ticket -> assertThat(schema.validate(json.write(ticket), InputFormat.JSON))
                        .isEmpty());
    }

    @Test
    void what_an_ent_is_told_keeps_the_official_schema_and_has_both_numbers() throws IOException {
        var schema = schema();
        var writer = new PivotTickets(Pivots.NAMES, Shared.POLICY, Actor::id, new PivotNumbers("ENT-"));
        var resolved = Shared.level1(Shared.submitted(), new Step.Resolved("réparé"), Shared.MONDAY.plusSeconds(60));
        for (var ticket : List.of(Shared.submitted(), Shared.escalated(), resolved)) {
            var told = writer.write(ticket, Platform.ENT, List.of(PivotFile.of("a.txt", new byte[] {1})));
            assertThat(schema.validate(json.write(told), InputFormat.JSON)).isEmpty();
            assertThat(told.text(PivotField.ID_IWS)).contains("ENT-26-0001204");
            assertThat(told.text(PivotField.ID_ENT)).contains("26-0001204");
            assertThat(told.text(PivotField.STATUT_ENT)).contains(EntStatus.MAP.word(ticket.state()));
            assertThat(told.text(PivotField.STATUT_IWS)).contains(IwsStatus.MAP.word(ticket.state()));
        }
    }

    private static Schema schema() throws IOException {
        var file = Path.of(System.getProperty("ent.conformance.data", "none"), "ticketing", "iwsticket.json");
        Assumptions.assumeTrue(Files.exists(file), "no iwsticket.json in " + file);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
                .getSchema(Files.readString(file), InputFormat.JSON);
    }
}
