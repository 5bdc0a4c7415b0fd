package org.ent4j.examples.cli.access;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.json.RightsJson;
import org.ent4j.access.json.UsersJson;
import org.ent4j.access.rule.Rights;
import org.ent4j.examples.cli.output.DayConverter;
import org.ent4j.examples.cli.output.Output;
import org.ent4j.examples.cli.output.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.text.Label;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rights, which people, which day. */
final class AccessOptions {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

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
        var issues = new ArrayList<Issue>();
        var rights = rights(issues);
        var people = people();
        try (var read = people.map(file -> UsersJson.stream(file, issues::add)).orElse(Stream.empty())) {
            var snapshot = AccessEngine.of(rights, read, day()).snapshot();
            unusable(issues);
            return new AccessInput(snapshot, issues, people.isPresent()).tell(output);
        }
    }

    private static Unusable missing(String option) {
        return new Unusable("usage", Label.of("il manque " + option, option + " is missing"));
    }

    private Rights rights(List<Issue> issues) {
        var file = Optional.ofNullable(rules).map(AccessFiles::named).orElseGet(AccessFiles::exampleRules);
        var read = RightsJson.read(file);
        issues.addAll(read.issues());
        unusable(issues);
        return read.rows().get(0);
    }

    private Optional<FeedSource> people() {
        return Optional.ofNullable(users)
                .map(AccessFiles::named)
                .or(() -> rules == null ? Optional.of(AccessFiles.exampleUsers()) : Optional.empty());
    }

    private static void unusable(List<Issue> issues) {
        issues.stream().filter(Issue::isFatal).findFirst().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
    }

    private LocalDate day() {
        return Optional.ofNullable(on).orElseGet(() -> LocalDate.now(Clock.system(PARIS)));
    }
}
