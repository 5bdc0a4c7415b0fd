package org.ent4j.timetable.feed.sts;

import java.util.Map;
import java.util.Optional;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.calendar.SchoolYear;
import org.ent4j.model.feed.FeedRefused;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.issue.SourceLocation;
import org.ent4j.timetable.feed.FeedValues;

/**
 * {@code PARAMETRES}: school and year, as an attribute in the descending file and as text in the ascending one.
 *
 * @param period only the descending file has it
 */
record Head(Uai uai, SchoolYear year, Optional<DateRange> period) {

    /** What was read so far; either may come first. */
    static final class Draft {

        private String uai = "";
        private String year = "";
        private Optional<DateRange> period = Optional.empty();

        void read(StsFile file) {
            file.children(Map.of(
                    "UAJ", () -> uai = file.attributeOrText("CODE"),
                    "ANNEE_SCOLAIRE", () -> readYear(file)));
        }

        private void readYear(StsFile file) {
            year = file.attribute("ANNEE");
            if (year.isEmpty()) {
                year = file.text();
            } else {
                var row = file.row(year);
                var days = file.fields("DATE_DEBUT", "DATE_FIN");
                period = period(file, row, days.get("DATE_DEBUT"), days.get("DATE_FIN"));
            }
        }

        private static Optional<DateRange> period(StsFile file, SourceLocation row, String from, String to) {
            var period = FeedValues.day(from)
                    .flatMap(first -> FeedValues.day(to)
                            .filter(last -> !last.isBefore(first))
                            .map(last -> new DateRange(first, last)));
            if (period.isEmpty() && !(from + to).isEmpty()) {
                file.warn(row, new StsDefect.BadValue("DATE_DEBUT, DATE_FIN", from + ", " + to));
            }
            return period;
        }

        /** @throws FeedRefused without school or without year */
        Head complete(SourceLocation file) {
            return new Head(uai(file), year(file), period);
        }

        private Uai uai(SourceLocation file) {
            if (uai.isEmpty()) {
                throw new FeedRefused(Issue.fatal(file, new StsDefect.NoUai()));
            }
            return Uai.parseLeniently(uai).getOrElseThrow(invalid -> new FeedRefused(Issue.fatal(file, invalid)));
        }

        private SchoolYear year(SourceLocation file) {
            return FeedValues.number(year)
                    .filter(start -> start >= 1900 && start <= 2999)
                    .map(SchoolYear::new)
                    .orElseThrow(() -> new FeedRefused(Issue.fatal(file, new StsDefect.NoYear())));
        }
    }
}
