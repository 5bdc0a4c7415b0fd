package org.ent4j.catalogue.mailing;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.ent4j.model.id.PersonId;

/**
 * To whom it goes.
 *
 * @param rule of a population, as the host's engine of rules understands it
 * @param to the people themselves, or those who are responsible for them
 * @param isOneAHousehold whether the responsables légaux of a pupil at one address get one letter together
 * @param excluded people of the population who are passed over, and with them who is responsible for them
 */
public record MailingAudience(String rule, To to, boolean isOneAHousehold, Set<PersonId> excluded) {

    /** Who is written to. */
    public enum To {
        PEOPLE,
        GUARDIANS
    }

    public MailingAudience {
        excluded = Collections.unmodifiableSet(new TreeSet<>(excluded));
    }

    public static MailingAudience people(String rule) {
        return new MailingAudience(rule, To.PEOPLE, false, Set.of());
    }

    /** One letter a household. */
    public static MailingAudience guardians(String rule) {
        return new MailingAudience(rule, To.GUARDIANS, true, Set.of());
    }

    public MailingAudience without(Set<PersonId> people) {
        return new MailingAudience(rule, to, isOneAHousehold, people);
    }
}
