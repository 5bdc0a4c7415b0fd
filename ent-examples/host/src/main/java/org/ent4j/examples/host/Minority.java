package org.ent4j.examples.host;

import java.time.LocalDate;
import org.ent4j.directory.person.Person;

/** Who is under age. Source: Code civil, article 388. */
public final class Minority {

    private static final int OF_AGE = 18;

    private Minority() {}

    /** Somebody whose date of birth nobody knows has the rights of a minor. */
    public static boolean isMinor(Person person, LocalDate day) {
        return person.birthDate()
                .map(birth -> birth.plusYears(OF_AGE).isAfter(day))
                .orElse(true);
    }
}
