package org.ent4j.catalogue.spi;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.ent4j.catalogue.access.PopulationAnswer;
import org.ent4j.catalogue.service.Service;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.id.StructureId;

/** Who has access to services: the host's rules of access, for example those of {@code ent-access-control}. */
public interface Populations {

    /** Whether somebody may enter a service in a school on a day, and why not. */
    PopulationAnswer answer(PersonId who, Service service, StructureId school, LocalDate day);

    /** How many have access to it; nothing when that cannot be said. */
    OptionalLong audience(Service service);

    /** Everybody enters everything: for tests and demonstrations. */
    static Populations open() {
        return new Populations() {
            @Override
            public PopulationAnswer answer(PersonId who, Service service, StructureId school, LocalDate day) {
                return PopulationAnswer.yes(List.of());
            }

            @Override
            public OptionalLong audience(Service service) {
                return OptionalLong.empty();
            }
        };
    }
}
