package org.ent4j.directory.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.id.PersonId;

/**
 * Whose data go on a day, who is not due yet, and how much would go; a value that can be shown, and applied or not. People
 * who are present are in no line: they are not asked about.
 *
 * @param lines everybody who has disappeared, and accounts that have outlived their person, by id
 * @param known how many people the directory has, the disappeared ones and accounts without a person too
 * @param limitPercent the share of them beyond which the purge is refused
 * @param holdings what is kept of those who are due
 * @param traceBefore entries of the trace that are older go too
 * @param oldEntries how many these are
 */
public record PurgePlan(
        LocalDate day,
        List<PurgeLine> lines,
        int known,
        int limitPercent,
        Holdings holdings,
        Instant traceBefore,
        int oldEntries) {

    public PurgePlan {
        lines = List.copyOf(lines);
    }

    /** What the rules say of these people on that day, by id. */
    public static List<PurgeLine> lines(Collection<DataSubject> subjects, Retention retention, LocalDate day) {
        return subjects.stream()
                .map(subject -> PurgeLine.of(subject, retention, day))
                .sorted(Comparator.comparing(PurgeLine::person))
                .toList();
    }

    public static List<PersonId> due(List<PurgeLine> lines) {
        return lines.stream().filter(PurgeLine::due).map(PurgeLine::person).toList();
    }

    public List<PersonId> due() {
        return due(lines);
    }

    public boolean changesNothing() {
        return due().isEmpty() && oldEntries == 0;
    }

    /** Why the plan is not applied as a whole, with its figures; nothing when it may be. */
    public Optional<PrivacyRefusal> refusal() {
        var due = due().size();
        return (long) due * 100 > (long) known * limitPercent
                ? Optional.of(new PrivacyRefusal.TooMany(due, known, (int) ((long) due * 100 / known), limitPercent))
                : Optional.empty();
    }
}
