package org.ent4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Data with the usual services of a portal and the draft of Universalis in one school, made once and copied for each test. */
record PortalData(Path data) {

    static final String SCHOOL = "0880054F";

    private static final class Made {
        static final Path ONCE = made();

        private static Path made() {
            try {
                var folder = Files.createTempDirectory("ent-services");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                var made = new PortalData(folder.resolve("data"));
                assertThat(made.ent("init").exit()).isZero();
                assertThat(made.ent(
                                        "add",
                                        "universalis",
                                        "--school",
                                        SCHOOL,
                                        "--title",
                                        "Universalis",
                                        "--sso",
                                        "standard",
                                        "--url",
                                        "https://www.universalis.exemple.fr/",
                                        "--xiti",
                                        "ressource_reference_dictionnaire:Universalis",
                                        "--regroupement",
                                        "ressources-numeriques",
                                        "--connector",
                                        "universalis",
                                        "--attribute",
                                        "ENTPersonDateNaissance=souhaiter son anniversaire")
                                .exit())
                        .isZero();
                return made.data();
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    static PortalData copiedTo(Path folder) {
        var data = folder.resolve("data");
        SampleSchool.copy(Made.ONCE, data);
        return new PortalData(data);
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** {@code ent services …} on these data. */
    Run ent(Object... args) {
        var all = new ArrayList<Object>(List.of("services"));
        all.addAll(List.of(args));
        all.addAll(List.of("--data", data));
        return Run.ent(all.toArray());
    }

    JsonNode json(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--json");
        return ent(all.toArray()).json();
    }
}
