package org.ent4j.directory.feed.onde;

import java.util.List;
import org.ent4j.directory.feed.csv.CsvFeed;
import org.ent4j.directory.feed.csv.CsvSettings;
import org.ent4j.directory.feed.csv.KnownSchools;
import org.ent4j.directory.importing.DirectoryFeed;
import org.ent4j.directory.importing.FeedReading;
import org.ent4j.directory.importing.FeedRows;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.FeedSource;
import org.ent4j.model.id.Uai;
import org.ent4j.model.text.Label;

/**
 * The exports of ONDE for one school: pupils, guardians, teachers ({@code CSVExtraction.csv}, under any name). Each that is
 * given is complete. No file names the school: the caller does. The exports have no ids; see {@link CsvFeed} for the keys
 * and for the links from guardians to children, which are by name and class.
 *
 * <p>Cycle and level of a pupil, sex, permissions and the second home are known and not kept.
 */
public final class OndeFeed implements DirectoryFeed {

    static final String EXPORTS = "ONDE (élèves, responsables, enseignants)";

    private final CsvFeed tables;

    private OndeFeed(CsvFeed tables) {
        this.tables = tables;
    }

    public static OndeFeed of(List<FeedSource> files, Uai school) {
        return of(files, school, KnownSchools.NONE);
    }

    /** @param schools the directory, so that guardians whose pupils are not among the files find them */
    public static OndeFeed of(List<FeedSource> files, Uai school, KnownSchools schools) {
        return of(files, usual(school).withSchools(schools));
    }

    /** With settings of the caller's own, begun by {@link #usual}. */
    public static OndeFeed of(List<FeedSource> files, CsvSettings settings) {
        return new OndeFeed(new CsvFeed(files, settings));
    }

    /**
     * The settings for the exports of a school. Guardians of the export are taken for legal ones: it has no column that
     * says so, and the schools' guides speak of <i>responsables légaux</i>. A host that knows better says otherwise.
     */
    public static CsvSettings usual(Uai school) {
        var settings = CsvSettings.builder();
        settings.school(school).source(Sources.ONDE).complete(true);
        settings.kind(OndeTable::profil).authority(Authority.LEGAL);
        settings.expected(Label.of("un export CSV de " + EXPORTS, "a CSV export of " + EXPORTS));
        return settings.build();
    }

    @Override
    public String source() {
        return Sources.ONDE;
    }

    @Override
    public FeedReading read(KnownStructures known, FeedRows rows) {
        return tables.read(known, rows);
    }
}
