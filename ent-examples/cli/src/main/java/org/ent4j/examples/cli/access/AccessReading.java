package org.ent4j.examples.cli.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ent4j.access.AccessEngine;
import org.ent4j.access.AccessSnapshot;
import org.ent4j.access.json.RightsJson;
import org.ent4j.access.json.UsersJson;
import org.ent4j.access.rule.Rights;
import org.ent4j.examples.host.Today;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.jspecify.annotations.Nullable;

/** Reads files for the commands, and keeps what is to be said of them. */
final class AccessReading {

    private final List<Issue> issues = new ArrayList<>();

    List<Issue> issues() {
        return List.copyOf(issues);
    }

    Rights rights(FeedSource file) {
        var read = RightsJson.read(file);
        issues.addAll(read.issues());
        unlessUsable();
        return read.rows().get(0);
    }

    AccessSnapshot snapshot(Rights rights, Optional<FeedSource> people, LocalDate day) {
        try (var read = people.map(file -> UsersJson.stream(file, issues::add)).orElse(Stream.empty())) {
            var snapshot = AccessEngine.of(rights, read, day).snapshot();
            unlessUsable();
            return snapshot;
        }
    }

    private void unlessUsable() {
        issues.stream().filter(Issue::isFatal).findFirst().ifPresent(fatal -> {
            throw Unusable.of(fatal);
        });
    }

    /** The day that was typed, or today in France. */
    static LocalDate day(@Nullable LocalDate on) {
        return Optional.ofNullable(on).orElseGet(Today::inFrance);
    }
}
