package org.ent4j.directory.feed.csv;

import java.util.Optional;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.source.Sources;
import org.ent4j.model.feed.FeedLimits;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.ent4j.model.text.Label;
import org.immutables.value.Value;

/** How tables of people are to be read; everything has a usual value. */
@EntStyle
@Value.Immutable
public interface CsvSettings {

    /** The school that the tables are about, unless a column names it; rows about another are rejected. */
    Optional<Uai> school();

    /** What the host knows of its headers. */
    @Value.Default
    default ColumnMapping mapping() {
        return ColumnMapping.none();
    }

    /** What the directory has of the schools; without it, guardians are linked to pupils of the files alone. */
    @Value.Default
    default KnownSchools schools() {
        return KnownSchools.NONE;
    }

    /** Whether each kind of people that the tables have is there as a whole, so that absence means something. */
    @Value.Default
    default boolean complete() {
        return false;
    }

    /** What guardians are to their children where no column says it. Nobody represents a child by default. */
    @Value.Default
    default Authority authority() {
        return Authority.NONE;
    }

    @Value.Default
    default String source() {
        return Sources.CSV;
    }

    @Value.Default
    default TableKind kind() {
        return UsualKind.INSTANCE;
    }

    /** What the files should be, for refusals. */
    @Value.Default
    default Label expected() {
        return Label.of("une table de personnes en CSV", "a table of people in CSV");
    }

    @Value.Default
    default FeedLimits limits() {
        return FeedLimits.OF_SCHOOL;
    }

    CsvSettings withMapping(ColumnMapping mapping);

    CsvSettings withSchools(KnownSchools schools);

    CsvSettings withComplete(boolean complete);

    CsvSettings withAuthority(Authority authority);

    static Builder builder() {
        return new Builder();
    }

    /** The settings for the tables of one school. */
    static CsvSettings of(Uai school) {
        return builder().school(school).build();
    }

    /** Builds settings; nothing is required. */
    final class Builder extends ImmutableCsvSettings.Builder {}
}
