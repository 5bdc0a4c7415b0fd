package org.ent4j.directory.feed.csv;

import java.util.List;
import java.util.Set;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.Coverage;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;

/**
 * People of one or several schools in tables of CSV: one table for each profil, told by the name of the file or its
 * headers, or a column of profils. The order of files, columns and rows does not matter.
 *
 * <p>Headers are found in a table of synonyms, which {@link ColumnMapping} completes. People without an id have a key
 * generated of kind, name, birth date and school ({@code GeneratedKey}): a corrected name or birth date makes a new person
 * where no other source tells that it is the old one. A teacher and a guardian, without birth date, are one by name in a
 * school.
 *
 * <p>A table of guardians speaks for the pupils whom it names: their guardians are those of the table. A pupil whom it
 * does not name keeps those of before, unless the tables are {@linkplain CsvSettings#complete() complete}. The guardians
 * that a richer source gave a pupil stay.
 *
 * <p>In memory stay the guardians, the keys and names of pupils, and one row of a file.
 */
public record CsvFeed(List<FeedSource> files, CsvSettings settings) implements DirectoryFeed {

    public CsvFeed {
        files = List.copyOf(files);
    }

    @Override
    public String source() {
        return settings.source();
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        if (files.isEmpty()) {
            return refused(Issue.fatal(SourceLocation.of(""), new FeedDefect.NoFile()));
        }
        var session = new CsvSession(settings, rows);
        try {
            files.forEach(session::read);
            return session.finish();
        } catch (FeedRefused refused) {
            return refused(refused.issue());
        }
    }

    private FeedReading refused(Issue fatal) {
        return FeedReading.refused(Coverage.ofAcademies(source(), Set.of(), Set.of(), false), fatal);
    }
}
