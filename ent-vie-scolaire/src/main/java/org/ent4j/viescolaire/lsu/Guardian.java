package org.ent4j.viescolaire.lsu;

import java.util.Optional;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A guardian of a pupil, named by name or by a denomination. */
@EntStyle
@Value.Immutable
public interface Guardian {

    Optional<Title> title();

    Optional<String> lastName();

    Optional<String> firstName();

    /** First legal guardian. */
    Optional<Boolean> legal1();

    /** Second legal guardian. */
    Optional<Boolean> legal2();

    /** Up to 40 characters. */
    Optional<String> kinship();

    /** One or more names as they stand on an envelope; up to 600 characters. */
    Optional<String> denomination();

    Optional<PostalAddress> address();

    static Builder builder() {
        return new Builder();
    }

    /** Builds one; what is neither a list nor Optional is required. */
    final class Builder extends ImmutableGuardian.Builder {}
}
