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

/** Data with the correspondents of a school and the ticket ENT-1 of one of them, made once and copied for each test. */
record TicketData(Path data) {

    static final String SCHOOL = "9990001X";
    static final String MORNING = "2026-11-16T08:05";

    private static final class Made {
        static final Path ONCE = made();

        private static Path made() {
            try {
                var folder = Files.createTempDirectory("ent-tickets");
                Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
                var named = Files.writeString(folder.resolve("named.csv"), """
                    etablissement;personne;nom;role;du;au
                    9990001X;ruiz;Mme Ruiz;référent numérique;;
                    9990001X;roche;M. Roche;direction;2026-09-01;2027-08-31
                    """);
                var made = new TicketData(folder.resolve("data"));
                assertThat(made.ent("correspondents", "--set", named).exit()).isZero();
                assertThat(made.open("ruiz", MORNING, "Bonjour, la 5A est vide depuis ce matin. Merci.")
                                .exit())
                        .isZero();
                return made.data();
            } catch (IOException unwritten) {
                throw new UncheckedIOException(unwritten);
            }
        }
    }

    static TicketData copiedTo(Path folder) {
        var data = folder.resolve("data");
        SampleSchool.copy(Made.ONCE, data);
        return new TicketData(data);
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }

    /** {@code ent ticket …} on these data. */
    Run ent(Object... args) {
        var all = new ArrayList<Object>(List.of("ticket"));
        all.addAll(List.of(args));
        all.addAll(List.of("--data", data));
        return Run.ent(all.toArray());
    }

    JsonNode json(Object... args) {
        var all = new ArrayList<>(List.of(args));
        all.add("--json");
        return ent(all.toArray()).json();
    }

    Run open(String by, String at, String description, Object... more) {
        var all = new ArrayList<Object>(List.of("open", "--by", by, "--at", at, "--school", SCHOOL));
        all.addAll(List.of("--category", "ENT/VIE_DE_L_ELEVE", "--description", description));
        all.addAll(List.of(more));
        return ent(all.toArray());
    }

    /** A step of the morning of 16 November 2026, at that time of it. */
    Run does(String as, String by, String time, Object... step) {
        var all = new ArrayList<Object>(List.of("do", "ENT-1", "--as", as, "--by", by, "--at", "2026-11-16T" + time));
        all.addAll(List.of(step));
        return ent(all.toArray());
    }
}
