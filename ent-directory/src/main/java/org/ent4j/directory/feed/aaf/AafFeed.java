package org.ent4j.directory.feed.aaf;

import static java.util.Comparator.comparing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * The files of one export of AAF, of collèges and lycées (2D) unless {@link #firstDegree()} says otherwise, read in
 * the order in which they need one another. In memory stay the ids met so far and the keys of the structures, and of the
 * people some thousand requests or megabytes at a time. Files are opened and parsed in a thread of their own; rows are told in the thread
 * that reads the feed.
 *
 * <p>The export is complete when every file name says so ({@code …_Complet_…}); else it is a delta, of which nobody's
 * absence means anything. {@link #complete()} and {@link #delta()} overrule the names.
 */
public final class AafFeed implements DirectoryFeed {

    private final AafDegree degree;
    private final List<FeedSource> files;
    private final Optional<String> academy;
    private final boolean complete;
    private final FeedLimits limits;

    private AafFeed(
            AafDegree degree, List<FeedSource> files, Optional<String> academy, boolean complete, FeedLimits limits) {
        this.degree = degree;
        this.files = files;
        this.academy = academy;
        this.complete = complete;
        this.limits = limits;
    }

    /** The files in any order; those whose names do not tell their category are read last. */
    public static AafFeed of(Collection<FeedSource> files) {
        var complete =
                !files.isEmpty() && files.stream().allMatch(file -> file.name().contains("_Complet_"));
        return new AafFeed(AafDegree.SECOND, inOrder(files), Optional.empty(), complete, FeedLimits.USUAL);
    }

    /**
     * The XML files of a folder, without those of its folders.
     *
     * @throws UncheckedIOException when the folder cannot be listed
     */
    public static AafFeed folder(Path folder) {
        try (var entries = Files.list(folder)) {
            return of(entries.filter(AafFeed::isXml)
                    .sorted()
                    .map(FeedSource::file)
                    .toList());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isXml(Path file) {
        return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xml");
    }

    private static List<FeedSource> inOrder(Collection<FeedSource> files) {
        return files.stream()
                .sorted(comparing((FeedSource file) -> rank(file.name())).thenComparing(FeedSource::name))
                .toList();
    }

    private static int rank(String name) {
        return AafCategory.ofFileName(name).map(AafCategory::ordinal).orElse(AafCategory.values().length);
    }

    /** The export of the écoles (AAF 1D), whose files say {@code degre="1D"}; any other is refused. */
    public AafFeed firstDegree() {
        return new AafFeed(AafDegree.FIRST, files, academy, complete, limits);
    }

    /** Keys count in this académie, whatever the files say. */
    public AafFeed academy(String code) {
        return new AafFeed(degree, files, Optional.of(code), complete, limits);
    }

    /** The files name everybody, whatever they are called. */
    public AafFeed complete() {
        return new AafFeed(degree, files, academy, true, limits);
    }

    /** The files hold changes only, whatever they are called. */
    public AafFeed delta() {
        return new AafFeed(degree, files, academy, false, limits);
    }

    public AafFeed within(FeedLimits bounds) {
        return new AafFeed(degree, files, academy, complete, bounds);
    }

    /** The files in the order in which they are read. */
    public List<FeedSource> files() {
        return files;
    }

    @Override
    public String source() {
        return degree.source();
    }

    @Override
    public boolean isOfAcademies() {
        return true;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        if (files.isEmpty()) {
            return refused(Issue.fatal(SourceLocation.of("AAF"), new FeedDefect.NoFile()));
        }
        try {
            return session(known, rows).reading(complete);
        } catch (FeedRefused refused) {
            return refused(refused.issue());
        }
    }

    private AafSession session(KnownStructures known, FeedRows rows) {
        var session = new AafSession(degree, academy, files.get(0), known, rows);
        AafReadAhead.read(files, limits, session);
        return session;
    }

    private FeedReading refused(Issue fatal) {
        return FeedReading.refused(Coverage.ofAcademies(source(), Set.of(), Set.of(), false), fatal);
    }
}
