package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.ent4j.ticketing.connector.FaultyServer.Reply;
import org.ent4j.ticketing.exchange.Shared;

/** A platform that speaks the pivot: the rectorat's IWS towards an ENT, or a vendor's Jira towards level 1. */
final class FakeIws implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final FaultyServer server;
    final List<String> comments = new ArrayList<>();
    final List<JsonNode> files = new ArrayList<>();
    private final String ours;
    private final String theirs;
    private final ObjectNode ticket = JSON.createObjectNode();
    private int seconds;

    /** @param isJira or IWS */
    FakeIws(long seed, boolean isJira) {
        this.server = new FaultyServer(seed, this::handle);
        this.ours = isJira ? "id_iws" : "id_ent";
        this.theirs = isJira ? "jira" : "iws";
    }

    private synchronized Reply handle(String method, String path, String query, HttpExchange exchange, String body) {
        if (!"Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.of(401, "");
        }
        try {
            return take((ObjectNode) JSON.readTree(body));
        } catch (IOException malformed) {
            return Reply.of(400, "999;" + malformed.getMessage());
        }
    }

    private Reply take(ObjectNode told) {
        for (var field : List.of(ours, "demandeur", "description", "titre")) {
            if (told.path(field).asText().isBlank()) {
                return Reply.of(400, "2;Mandatory Field " + field + ": " + told);
            }
        }
        if (told.path("description").asText().contains("autre")) {
            return Reply.of(400, "102;JIRA Ticket already link with an another IWS issue");
        }
        if (ticket.isEmpty()) {
            ticket.setAll(told.deepCopy());
            ticket.put("id_" + theirs, "CGI-1").put("statut_" + theirs, "Nouveau");
        }
        told.path("commentaires").forEach(each -> {
            if (comments.stream().noneMatch(known -> id(known).equals(id(each.asText())))) {
                comments.add(each.asText());
            }
        });
        told.path("pj").forEach(files::add);
        return Reply.of(200, "{\"id_%s\":\"CGI-1\"}".formatted(theirs));
    }

    boolean isThere() {
        return !ticket.isEmpty();
    }

    synchronized void say(String text) {
        comments.add("%s%d | martin | %s | %s".formatted(theirs, ++seconds, time(), text));
    }

    synchronized void set(String name, String value) {
        ticket.put(name + theirs, value);
    }

    synchronized void answer(String text) {
        ticket.put(theirs.equals("jira") ? "reponse_technique" : "reponse_client", text);
    }

    /** As it shows the ticket. */
    synchronized String show() {
        var shown = ticket.deepCopy();
        comments.forEach(shown.putArray("commentaires")::add);
        shown.putArray("pj").addObject().put("nom", "a.txt").put("contenu", "YQ==");
        return shown.toString();
    }

    private String time() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss")
                .format(Shared.MONDAY.plusSeconds(36_000 + seconds).atZone(Shared.ZONE));
    }

    static String id(String comment) {
        return comment.substring(0, comment.indexOf(" | "));
    }

    @Override
    public void close() {
        server.close();
    }
}
