package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.ent4j.ticketing.connector.FaultyServer.Reply;
import org.ent4j.ticketing.exchange.Shared;

/** As much of GLPI as is spoken with, after the documentation of its API. */
final class FakeGlpi implements AutoCloseable {

    static final ZoneId ZONE = ZoneId.of("Europe/Paris");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern ITEM = Pattern.compile("/apirest.php/Ticket/(\\d+)(?:/(ITILFollowup|ITILSolution))?");
    private static final Pattern RANGE = Pattern.compile("range=(\\d+)-(\\d+)");

    final FaultyServer server;
    final List<ObjectNode> tickets = new ArrayList<>();
    final List<ObjectNode> followups = new ArrayList<>();
    final List<ObjectNode> solutions = new ArrayList<>();
    private final Set<String> sessions = new HashSet<>();
    private int begun;
    private int calls;
    private int seconds;

    FakeGlpi(long seed) {
        server = new FaultyServer(seed, this::handle);
    }

    GlpiAccess access() {
        return new GlpiAccess(server.at("apirest.php"), "app-secret", "user-secret", ZONE);
    }

    private synchronized Reply handle(String method, String path, String query, HttpExchange exchange, String body) {
        var headers = exchange.getRequestHeaders();
        if (!"app-secret".equals(headers.getFirst("App-Token"))) {
            return error(400, "ERROR_APP_TOKEN_PARAMETERS_MISSING");
        }
        if (method.equals("GET") && !body.isEmpty()) {
            return error(400, "ERROR_JSON_PAYLOAD_FORBIDDEN");
        }
        if (path.endsWith("/initSession")) {
            return begin(headers.getFirst("Authorization"));
        }
        if (++calls % 7 == 0) {
            sessions.clear();
        }
        var token = headers.getFirst("Session-Token");
        if (token == null || !sessions.contains(token)) {
            return error(401, "ERROR_SESSION_TOKEN_INVALID");
        }
        return path.endsWith("/killSession") ? end(token) : item(method, path, query, body);
    }

    private Reply begin(String authorization) {
        if (!"user_token user-secret".equals(authorization)) {
            return error(401, "ERROR_GLPI_LOGIN_USER_TOKEN");
        }
        sessions.add("s" + ++begun);
        return Reply.of(200, "{\"session_token\":\"s%d\"}".formatted(begun));
    }

    private Reply end(String token) {
        sessions.remove(token);
        return Reply.of(200, "true");
    }

    private Reply item(String method, String path, String query, String body) {
        var item = ITEM.matcher(path);
        if (path.endsWith("/search/Ticket")) {
            return search(query);
        } else if (method.equals("POST")) {
            return add(path, read(body).path("input"));
        } else if (!item.matches() || tickets.size() < Integer.parseInt(item.group(1))) {
            return error(404, "ERROR_ITEM_NOT_FOUND");
        }
        var number = Integer.parseInt(item.group(1));
        if (method.equals("PUT")) {
            setStatus(number, read(body).path("input").path("status").asInt());
            return Reply.of(200, "[{\"%d\":true,\"message\":\"\"}]".formatted(number));
        }
        return item.group(2) == null
                ? Reply.of(200, tickets.get(number - 1).toString())
                : page(item.group(2).equals("ITILFollowup") ? followups : solutions, number, query);
    }

    private Reply search(String query) {
        var value = Pattern.compile("criteria\\[0\\]\\[value\\]=([^&]*)").matcher(query);
        var data = JSON.createArrayNode();
        if (value.find()) {
            tickets.stream()
                    .filter(each -> each.path("name").asText().contains(value.group(1)))
                    .forEach(each -> data.add(JSON.createObjectNode()
                            .put("1", each.path("name").asText())
                            .put("2", each.path("id").asInt())));
        }
        var found = JSON.createObjectNode().put("totalcount", data.size());
        if (!data.isEmpty()) {
            found.set("data", data);
        }
        return Reply.of(200, found.toString());
    }

    private Reply add(String path, JsonNode input) {
        if (path.endsWith("/Ticket")) {
            tickets.add(input.<ObjectNode>deepCopy()
                    .put("id", tickets.size() + 1)
                    .put("status", 1)
                    .put("date_mod", now()));
            return Reply.of(201, "{\"id\":%d,\"message\":\"\"}".formatted(tickets.size()));
        }
        var isFollowup = path.endsWith("/ITILFollowup");
        var id = say(
                isFollowup ? followups : solutions,
                input.path("items_id").asInt(),
                "api",
                input.path("content").asText());
        if (!isFollowup) {
            tickets.get(input.path("items_id").asInt() - 1).put("status", 5);
        }
        return Reply.of(201, "{\"id\":%d}".formatted(id));
    }

    private Reply page(List<ObjectNode> all, int number, String query) {
        var range = RANGE.matcher(query);
        var of = all.stream()
                .filter(each -> each.path("items_id").asInt() == number)
                .toList();
        var from = range.find() ? Integer.parseInt(range.group(1)) : 0;
        if (from > 0 && from >= of.size()) {
            return error(400, "ERROR_RANGE_EXCEED_TOTAL");
        }
        var to = Math.min(of.size(), Math.min(from + 3, Integer.parseInt(range.group(2)) + 1));
        var page = JSON.createArrayNode();
        of.subList(from, to).forEach(page::add);
        return new Reply(to < of.size() ? 206 : 200, page.toString(), "%d-%d/%d".formatted(from, to - 1, of.size()));
    }

    /** Somebody there says something. */
    synchronized int say(List<ObjectNode> where, int number, String author, String html) {
        var now = now();
        where.add(JSON.createObjectNode()
                .put("id", where.size() + 1)
                .put("items_id", number)
                .put("itemtype", "Ticket")
                .put("users_id", author)
                .put("date_creation", now)
                .put("status", 2)
                .put("is_private", 0)
                .put("content", html.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")));
        tickets.get(number - 1).put("date_mod", now);
        return where.size();
    }

    synchronized void setStatus(int number, int status) {
        tickets.get(number - 1).put("status", status).put("date_mod", now());
    }

    private String now() {
        return DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                .format(Shared.MONDAY.plusSeconds(36_000 + ++seconds).atZone(ZONE));
    }

    private static Reply error(int status, String code) {
        ArrayNode both = JSON.createArrayNode().add(code).add("see the documentation");
        return Reply.of(status, both.toString());
    }

    private static JsonNode read(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException malformed) {
            throw new UncheckedIOException(malformed);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
