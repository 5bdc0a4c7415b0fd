package org.ent4j.examples.cli.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.ent4j.examples.host.file.Unusable;
import org.ent4j.model.feed.FeedRefusal;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/** Files of rights and users: those that are named, or those of a fictitious school. */
final class AccessFiles {

    private static final String RULES = "montemont-rules.json";
    private static final String USERS = "montemont-users.json";

    private AccessFiles() {}

    static FeedSource named(Path file) {
        if (!Files.exists(file)) {
            throw Unusable.of(
                    Issue.fatal(SourceLocation.of(String.valueOf(file.getFileName())), new FeedRefusal.Missing()));
        }
        return FeedSource.file(file);
    }

    static FeedSource exampleRules() {
        return example(RULES);
    }

    static FeedSource exampleUsers() {
        return example(USERS);
    }

    private static FeedSource example(String name) {
        try (var in = AccessFiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not in the jar.\nMaybe the build left its resources out.");
            }
            return FeedSource.bytes(name, in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
