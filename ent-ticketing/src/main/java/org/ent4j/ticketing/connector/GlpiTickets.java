package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.ticketing.exchange.Delivery;
import org.ent4j.ticketing.exchange.Remark;
import org.ent4j.ticketing.ticket.TicketId;

/**
 * Tickets of GLPI. Source: GLPI REST API, documentation, {@code apirest.md} of github.com/glpi-project/glpi: search items,
 * add items, update items, get sub items; items {@code Ticket}, {@code ITILFollowup}, {@code ITILSolution}.
 */
final class GlpiTickets {

    private static final int PAGE = 100;
    private static final int MOST = 5000;
    private static final String REFUSED_SOLUTION = "4";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    private final GlpiSession session;
    private final ZoneId zone;

    GlpiTickets(GlpiSession session, ZoneId zone) {
        this.session = session;
        this.zone = zone;
    }

    /** The name by which a ticket of ours is found there. */
    static String name(TicketId id, String title) {
        return "[%s] %s".formatted(id, title);
    }

    /** Its number there; the first of several. */
    Optional<Long> find(TicketId id) throws Undelivered {
        var found = session.get("search/Ticket?%s=1&%s=contains&%s=%s&%s=1&%s=2&range=0-49"
                .formatted(
                        encode("criteria[0][field]"),
                        encode("criteria[0][searchtype]"),
                        encode("criteria[0][value]"),
                        encode(id.value()),
                        encode("forcedisplay[0]"),
                        encode("forcedisplay[1]")));
        return stream(found.path("data"))
                .filter(row -> row.path("1").asText().startsWith("[" + id + "]"))
                .map(row -> row.path("2").asLong())
                .filter(number -> number > 0)
                .min(Long::compare);
    }

    long create(ObjectNode input) throws Undelivered {
        return id(session.post("Ticket", input));
    }

    JsonNode get(long number) throws Undelivered {
        return session.get("Ticket/%d?get_hateoas=false".formatted(number));
    }

    void status(long number, String status) throws Undelivered {
        var answer = session.put("Ticket/" + number, object().put("status", Integer.parseInt(status)));
        if (stream(answer)
                .anyMatch(each -> each.path(Long.toString(number)).isBoolean()
                        && !each.path(Long.toString(number)).booleanValue())) {
            throw new Undelivered(new Delivery.Rejected("ERROR_GLPI_UPDATE"));
        }
    }

    /** Public ones. */
    List<Remark> followups(long number) throws Undelivered {
        return all(number, "ITILFollowup").stream()
                .filter(each -> !"1".equals(each.path("is_private").asText()))
                .map(each -> remark("f", each))
                .toList();
    }

    /** All that there ever were. */
    List<Remark> solutions(long number) throws Undelivered {
        return all(number, "ITILSolution").stream()
                .map(each -> remark("s", each))
                .toList();
    }

    void follow(long number, String text) throws Undelivered {
        id(session.post("ITILFollowup", about(number, text)));
    }

    /** The last one that was not refused. */
    Optional<Remark> solution(long number) throws Undelivered {
        return all(number, "ITILSolution").stream()
                .filter(each -> !REFUSED_SOLUTION.equals(each.path("status").asText()))
                .map(each -> remark("s", each))
                .reduce((first, second) -> second.at().isBefore(first.at()) ? first : second);
    }

    void solve(long number, String text) throws Undelivered {
        id(session.post("ITILSolution", about(number, text)));
    }

    Optional<Instant> time(JsonNode text) {
        try {
            return text.isTextual()
                    ? Optional.of(LocalDateTime.parse(text.textValue(), TIME)
                            .atZone(zone)
                            .toInstant())
                    : Optional.empty();
        } catch (DateTimeParseException noTime) {
            return Optional.empty();
        }
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private static ObjectNode about(long number, String text) {
        return object().put("itemtype", "Ticket").put("items_id", number).put("content", GlpiText.html(text));
    }

    private List<JsonNode> all(long number, String kind) throws Undelivered {
        var all = new ArrayList<JsonNode>();
        var total = 1;
        while (all.size() < total && all.size() < MOST) {
            var page = session.page("Ticket/%d/%s?expand_dropdowns=true&get_hateoas=false&range=%d-%d"
                    .formatted(number, kind, all.size(), all.size() + PAGE - 1));
            page.json().forEach(all::add);
            total = page.json().isEmpty() ? 0 : page.total();
        }
        return all;
    }

    /** The id with a letter for the kind: each kind has numbers of its own. */
    private Remark remark(String kind, JsonNode item) {
        return new Remark(
                kind + item.path("id").asText(),
                item.path("users_id").asText(),
                time(item.path("date_creation"))
                        .or(() -> time(item.path("date")))
                        .orElse(Instant.EPOCH),
                GlpiText.plain(item.path("content").asText()));
    }

    private static long id(JsonNode added) throws Undelivered {
        if (!added.path("id").canConvertToLong()) {
            throw new Undelivered(new Delivery.Rejected("ERROR_GLPI_ADD"));
        }
        return added.path("id").asLong();
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        var all = new ArrayList<JsonNode>();
        array.forEach(all::add);
        return all.stream();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
