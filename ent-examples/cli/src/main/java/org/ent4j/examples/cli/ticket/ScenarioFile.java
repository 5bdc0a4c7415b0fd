package org.ent4j.examples.cli.ticket;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.ent4j.examples.host.file.JsonFile;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.StrictJson;

/** Reads scripts: those of a file, and those that come with the program. */
final class ScenarioFile {

    /** In the order in which they are told. */
    static final List<String> BUNDLED = List.of(
            "authentification",
            "fonctionnel",
            "vie-scolaire",
            "non-recevable",
            "solution-refusee",
            "suite",
            "doublon",
            "attente",
            "mauvaises-saisies");

    private static final long MOST_BYTES = 16L << 20;
    private static final StrictJson JSON = StrictJson.of(new DomainModule());

    private ScenarioFile() {}

    static TicketScenario read(Path file) {
        return JsonFile.read(file, MOST_BYTES, ScenarioFile::read);
    }

    private static TicketScenario read(InputStream in) throws IOException {
        return JSON.read(in, TicketScenario.class);
    }

    static TicketScenario bundled(String name) {
        try (var in = open(name)) {
            return read(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static byte[] bytes(String name) {
        try (var in = open(name)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static InputStream open(String name) {
        return Objects.requireNonNull(ScenarioFile.class.getResourceAsStream(name + ".json"), name);
    }
}
