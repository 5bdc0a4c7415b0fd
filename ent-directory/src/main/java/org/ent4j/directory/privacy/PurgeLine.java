package org.ent4j.directory.privacy;

import java.time.LocalDate;
import java.util.Optional;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.rule.Rule.Refused;

/**
 * What a purge says of one person.
 *
 * @param due whether the data go
 * @param when the day from which on they are due, as far as it can be told today
 * @param rule the id of the rule that decides
 */
public record PurgeLine(PersonId person, boolean due, Optional<LocalDate> when, PrivacyReason reason, String rule) {

    /** The verdict of {@link PrivacyRules#OF_PURGE} on that day. */
    static PurgeLine of(DataSubject subject, Retention retention, LocalDate day) {
        var asked = PrivacyRules.Case.of(subject, retention, day);
        return PrivacyRules.OF_PURGE.stream()
                .flatMap(rule -> rule.refuse(asked).stream())
                .findFirst()
                .map(refused -> waiting(asked, refused))
                .orElseGet(() -> due(asked));
    }

    private static PurgeLine waiting(PrivacyRules.Case asked, Refused<PrivacyRules.Case> refused) {
        return new PurgeLine(
                asked.subject().person(),
                false,
                asked.dueOn(),
                (PrivacyReason) refused.reason(),
                refused.rule().id());
    }

    private static PurgeLine due(PrivacyRules.Case asked) {
        var end = asked.end().orElseThrow();
        var due = asked.retention().dueOn(end);
        return new PurgeLine(
                asked.subject().person(),
                true,
                Optional.of(due),
                new PrivacyReason.RightEnded(end.day(), due),
                PrivacyRules.DELAY_PASSED.id());
    }
}
