package org.ent4j.catalogue.service;

import java.util.Optional;
import org.ent4j.model.id.StructureId;

/**
 * A service as it is in a school.
 *
 * @param isInherited it is of a scope above the school
 * @param choice what the school made of it; nothing when it made nothing of it, or may not
 */
public record SchoolService(Service service, StructureId school, boolean isInherited, Optional<LocalChoice> choice) {

    /** The school hides it. */
    public boolean isHidden() {
        return choice.filter(LocalChoice::isHidden).isPresent();
    }

    /** Where it stands in this school. */
    public RegroupementId regroupement() {
        return choice.flatMap(LocalChoice::regroupement).orElse(service.regroupement());
    }

    /** Where people of this school find it. */
    public String url() {
        return service.url().in(school.value()).text();
    }
}
