package org.ent4j.examples.cli.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rights, which people, which day. */
public final class AccessOptions {

    @Option(names = "--rules", paramLabel = "JSON", descriptionKey = "access.rules")
    private @Nullable Path rules;

    @Option(names = "--users", paramLabel = "JSON", descriptionKey = "access.users")
    private @Nullable Path users;

    @Option(names = "--on", paramLabel = "2026-10-12", converter = DayConverter.class, descriptionKey = "access.on")
    private @Nullable LocalDate on;

    /** Rights and people, of the example when no file is named. */
    AccessInput withUsers(Output output) {
        if (rules != null && users == null) {
            throw missing("--users=JSON");
        }
        return input(output);
    }

    /** Rights and people alone, for commands that ask about services. */
    public AccessSnapshot snapshot(Output output) {
        return withUsers(output).snapshot();
    }

    /** The day that was typed, or today in France. */
    public LocalDate day() {
        return AccessReading.day(on);
    }

    /** Rights, and people when there are any. */
    AccessInput input(Output output) {
        if (rules == null && users != null) {
            throw missing("--rules=JSON");
        }
        if (rules == null) {
            output.remark(Label.of(
                    "Sans --rules : droits d'un collège fictif d'exemple (Jean Montémont, 0880054F).",
                    "Without --rules: rights of a fictitious example school (Jean Montémont, 0880054F)."));
        }
        var reading = new AccessReading();
        var rights = reading.rights(
                Optional.ofNullable(rules).map(AccessFiles::named).orElseGet(AccessFiles::exampleRules));
        var people = people();
        var snapshot = reading.snapshot(rights, people, AccessReading.day(on));
        return new AccessInput(snapshot, reading.issues(), people).tell(output);
    }

    /** Whether that file is one of those that are read. */
    boolean reads(Path file, Path... others) throws IOException {
        for (var read :
                Stream.concat(Stream.of(others), Stream.ofNullable(rules)).toList()) {
            if (isSame(file, read)) {
                return true;
            }
        }
        return users != null && isSame(file, users);
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other);
    }

    private static Unusable missing(String option) {
        return new Unusable("usage", Label.of("il manque " + option, option + " is missing"));
    }

    private Optional<FeedSource> people() {
        return Optional.ofNullable(users)
                .map(AccessFiles::named)
                .or(() -> rules == null ? Optional.of(AccessFiles.exampleUsers()) : Optional.empty());
    }
}
