package org.ent4j.timetable.automation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.ent4j.timetable.publication.Changes;
import org.immutables.value.Value;

/** What became of a file that came by itself (<i>bilan d'import</i>): what went in, what did not, and why. */
@EntStyle
@Value.Immutable
public interface ImportReport {

    /** How many lines a report holds; the last one says how many more there were. */
    int MOST_LINES = 500;

    /** The name of the file. */
    String file();

    /** When the import ended. */
    Instant at();

    ImportOutcome outcome();

    /** The school that the file is named after. */
    Optional<Uai> uai();

    /** What the file says of itself, when it could be read. */
    Optional<SchoolYear> year();

    /** What wrote the file, when it could be read. */
    Optional<String> source();

    /** The publication in force afterwards, when the file is what is in force. */
    Optional<Integer> publication();

    /** Lessons of the file. */
    int lessons();

    /** Rows of the file that were rejected. */
    int rejected();

    /** Items that were left out, or for which the import stopped. */
    int unknown();

    Counts changes();

    /** The worst first. */
    List<ReportLine> lines();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a report; all but what is optional is required. */
    final class Builder extends ImmutableImportReport.Builder {}

    /**
     * How many lessons changed, as {@link Changes} counts them.
     *
     * @param changed otherwise than by day or hours
     */
    record Counts(int added, int moved, int changed, int cancelled) {

        public static final Counts NONE = new Counts(0, 0, 0, 0);

        public static Counts of(Changes changes) {
            return new Counts(
                    changes.added().size(),
                    changes.moved().size(),
                    changes.changed().size(),
                    changes.cancelled().size());
        }
    }
}
