package org.ent4j.viescolaire.edition;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ent4j.viescolaire.periodicity.ClassPeriod;

/**
 * What making the bulletins of a class would do, or has done.
 *
 * @param day that the bulletins bear
 * @param issues of the class as a whole
 * @param lines in the order in which the class is read out
 */
public record EditionPlan(ClassPeriod key, LocalDate day, List<EditionIssue> issues, List<EditionLine> lines) {

    public EditionPlan {
        issues = List.copyOf(issues);
        lines = List.copyOf(lines);
    }

    public List<EditionLine> of(EditionFate fate) {
        return lines.stream().filter(each -> each.fate() == fate).toList();
    }

    /** Those that something becomes of. */
    public List<EditionLine> changes() {
        return lines.stream().filter(each -> each.fate().isChange()).toList();
    }

    /** Of the class, then of its pupils. */
    public List<EditionIssue> allIssues() {
        return Stream.concat(issues.stream(), lines.stream().flatMap(each -> each.issues().stream()))
                .toList();
    }

    /** Whether no bulletin of the class can be made. */
    public boolean isBlocked() {
        return issues.stream().anyMatch(EditionIssue::isBlocking);
    }
}
