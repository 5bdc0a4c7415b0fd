package org.ent4j.examples.cli.ticket;

import java.nio.file.Path;
import java.util.List;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;
import org.ent4j.ticketing.routing.Routable;

/** Requests of before, as a file of the form {@code ent-ticket-requests/1}. */
public record PastRequests(String format, List<Routable> requests) {

    static final String FORMAT = "ent-ticket-requests/1";

    private static final long MOST_BYTES = 512L << 20;
    private static final StrictJson JSON = StrictJson.of(new DomainModule());

    /** @throws IllegalArgumentException when it is of another form */
    public PastRequests {
        requests = List.copyOf(requests);
        if (!format.equals(FORMAT)) {
            throw new IllegalArgumentException("format : \"%s\"".formatted(FORMAT));
        }
    }

    static List<Routable> read(Path file) {
        return JsonFile.read(file, MOST_BYTES, in -> JSON.read(in, PastRequests.class))
                .requests();
    }
}
