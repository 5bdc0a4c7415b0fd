package org.ent4j.examples.cli.ticket;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;
import org.ent4j.ticketing.routing.RoutingRule;
import org.ent4j.ticketing.routing.RoutingTable;
import org.ent4j.ticketing.routing.TeamId;

/**
 * Rules of routing as a file of the form {@code ent-ticket-routing/1}.
 *
 * @param rules in their order: the first that takes a request sends it
 * @param otherwise the team for all else
 */
public record RoutingFile(String format, List<RoutingRule> rules, TeamId otherwise) {

    static final String FORMAT = "ent-ticket-routing/1";

    private static final long MOST_BYTES = 64L << 20;
    private static final StrictJson JSON = StrictJson.of(new DomainModule());

    /** @throws IllegalArgumentException when it is of another form, or two rules have one id */
    public RoutingFile {
        rules = List.copyOf(rules);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
        var ids = rules.stream().map(RoutingRule::id).toList();
        ids.stream()
                .filter(id -> ids.indexOf(id) != ids.lastIndexOf(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException("2 × " + id);
                });
    }

    static RoutingFile of(RoutingTable table) {
        return new RoutingFile(FORMAT, table.rules(), table.otherwise());
    }

    static RoutingTable read(Path file) {
        var read = JsonFile.read(file, MOST_BYTES, in -> JSON.read(in, RoutingFile.class));
        return new RoutingTable(read.rules(), read.otherwise());
    }

    byte[] bytes() {
        try {
            var bytes = new ByteArrayOutputStream();
            JSON.write(this, bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
