package org.ent4j.ticketing.connector;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ent4j.ticketing.connector.FaultyServer.Reply;
import org.ent4j.ticketing.exchange.Shared;

/** An ENT that speaks the pivot towards IWS, with one ticket: it takes the status that it is told. */
final class FakeEnt implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    final FaultyServer server;
    final List<String> comments = new ArrayList<>();
    final List<JsonNode> files = new ArrayList<>();
    private final ObjectNode ticket = JSON.createObjectNode();
    private final Supplier<Instant> clock;
    private int spoken;

    FakeEnt(long seed, Supplier<Instant> clock) {
        this.server = new FaultyServer(seed, this::handle);
        this.clock = clock;
        ticket.put("id_ent", "412")
                .put("collectivite", "9990001X")
                .put("demandeur", "Mme Ruiz")
                .put("type_demande", "Assistance")
                .put("titre", "Connexion")
                .put("description", "Les élèves de 5A ne se connectent plus.")
                .put("priorite", "Bloquant")
                .put("statut_ent", "Ouvert")
                .put("date_creation", time())
                .putArray("modules")
                .add("/Authentification");
    }

    private synchronized Reply handle(String method, String path, String query, HttpExchange exchange, String body) {
        if (!"Bearer secret".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            return Reply.of(401, "");
        }
        try {
            return take(JSON.readTree(body));
        } catch (IOException malformed) {
            return Reply.of(400, "999;" + malformed.getMessage());
        }
    }

    private Reply take(JsonNode told) {
        if (!told.path("id_ent").asText().equals("412")) {
            return Reply.of(400, "2;Mandatory Field id_ent");
        }
        for (var each : List.of("id_iws", "statut_iws", "statut_ent", "reponse_client")) {
            if (told.has(each)) {
                ticket.set(each, told.get(each));
            }
        }
        told.path("commentaires").forEach(each -> {
            if (comments.stream().noneMatch(known -> FakeIws.id(known).equals(FakeIws.id(each.asText())))) {
                comments.add(each.asText());
            }
        });
        told.path("pj").forEach(files::add);
        return Reply.of(200, "{\"id_ent\":\"412\"}");
    }

    synchronized void say(String text) {
        comments.add("ent%d | Mme Ruiz | %s | %s".formatted(++spoken, time(), text));
    }

    synchronized void set(String field, String value) {
        ticket.put(field, value);
    }

    synchronized String get(String field) {
        return ticket.path(field).asText();
    }

    /** The ticket as it sends it. */
    synchronized String show() {
        var shown = ticket.deepCopy();
        comments.forEach(shown.putArray("commentaires")::add);
        shown.putArray("pj").addObject().put("nom", "a.txt").put("contenu", "YQ==");
        return shown.toString();
    }

    private String time() {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss")
                .format(clock.get().atZone(Shared.ZONE));
    }

    @Override
    public void close() {
        server.close();
    }
}
