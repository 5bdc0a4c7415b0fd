package org.ent4j.catalogue.portal;

import java.util.Optional;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.id.Uai;
import org.ent4j.model.style.EntStyle;
import org.immutables.value.Value;

/** A school as the directory knows it. */
@EntStyle
@Value.Immutable
public interface PortalSchool {

    StructureId id();

    /** Nothing for a structure that has none, which no export can name. */
    Optional<Uai> uai();

    String name();

    @Value.Default
    default MailAddress address() {
        return MailAddress.NONE;
    }

    Optional<String> telephone();

    Optional<String> email();

    static Builder builder() {
        return new Builder();
    }

    /** Builds a school; id and name are required. */
    final class Builder extends ImmutablePortalSchool.Builder {}
}
