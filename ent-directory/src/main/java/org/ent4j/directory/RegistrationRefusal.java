package org.ent4j.directory;

import org.ent4j.directory.spi.Outdated;
import org.ent4j.model.id.StructureId;
import org.ent4j.model.rule.Reason;

/** Why nobody was registered. */
public sealed interface RegistrationRefusal extends Reason {

    /** The directory does not have the structure of one of the people. */
    record UnknownStructure(StructureId structure) implements RegistrationRefusal {
        @Override
        public String code() {
            return "registration.unknown-structure";
        }
    }

    /** Somebody else wrote at the same time; the same call may succeed now. */
    record Concurrent(Outdated outdated) implements RegistrationRefusal {
        @Override
        public String code() {
            return "registration.concurrent";
        }
    }
}
