package org.ent4j.model.matching;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ent4j.model.id.Ine;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** What the matcher needs of a person, wherever the person comes from. Only the key and the name are required. */
@EntStyle
@Value.Immutable
public interface PersonRecord {

    /** The caller's own identifier of the record, different for each record of a source. It is never compared. */
    String key();

    PersonName name();

    Optional<BirthDate> birthDate();

    Optional<Ine> ine();

    Optional<String> email();

    /**
     * Further identifiers by the name of their system, such as {@code "IDPN"}; compared within one system only. They must be
     * personal: one that a family or a household shares belongs elsewhere.
     */
    Map<String, String> identifiers();

    Optional<String> postalCode();

    Optional<String> city();

    /** Number, street and complement, in one text. */
    Optional<String> address();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a record; the key and the name are required. */
    final class Builder extends ImmutablePersonRecord.Builder {

        public Builder bornOn(LocalDate date) {
            birthDate(BirthDate.of(date));
            return this;
        }
    }
}
